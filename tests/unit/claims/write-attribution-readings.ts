/** Writes attribution-readings.jsonl (question, form, answer): all that is asked of the morphology pack in .cache for the cases, so that the tests need no pack. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openSpeech } from '../../../core/claims/find-attribution';
import { openMorphology } from '../../../core/german/morphology/open-morphology';
import type { Morphology } from '../../../core/german/reading';
import { splitSentences } from '../../../core/german/sentences';
import { tagSentence } from '../../../core/german/tagging/tag-sentence';
import { attributionCases } from '../../fixtures/attribution-cases';
import { speakerCases } from './attribution-speaker-cases';
import { speechCases } from './attribution-speech-cases';

const pack = readFileSync(new URL('../../../.cache/morphology.pack', import.meta.url));
const morphology = openMorphology(pack.buffer.slice(pack.byteOffset, pack.byteOffset + pack.byteLength) as ArrayBuffer);
const asked = { read: new Map<string, unknown>(), zipf: new Map<string, number>() };
const recorder: Morphology = {
	read: (form) => {
		const readings = morphology.read(form);
		asked.read.set(form, readings);
		return readings;
	},
	zipf: (form) => {
		const zipf = morphology.zipf(form);
		asked.zipf.set(form, Number(zipf.toFixed(2)));
		return zipf;
	},
};
for (const { text: marked } of [...attributionCases, ...speechCases, ...speakerCases]) {
	const text = marked.replace(/[⟦⟧]/g, '');
	const speech = openSpeech(text, [], recorder);
	for (const sentence of splitSentences(text)) {
		speech.attributeAll(sentence);
		tagSentence(text, sentence, recorder);
	}
}
const rows = Object.entries(asked).flatMap(([question, answers]) =>
	[...answers.keys()].toSorted().map((form) => JSON.stringify([question, form, answers.get(form)])),
);
writeFileSync(new URL('attribution-readings.jsonl', import.meta.url), `${rows.join('\n')}\n`);
