/** Writes readings.tsv (question, form, answer): all the tagger asks of the morphology pack in .cache while it reads the sentences, so that the tests need no pack. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openMorphology } from '../../../../core/german/morphology/open-morphology';
import { tagSentence } from '../../../../core/german/tagging/tag-sentence';
import { sentenceCases } from './sentence-cases';

const pack = readFileSync(new URL('../../../../.cache/morphology.pack', import.meta.url));
const morphology = openMorphology(pack.buffer.slice(pack.byteOffset, pack.byteOffset + pack.byteLength) as ArrayBuffer);
const asked = { read: new Map<string, unknown>(), zipf: new Map<string, number>() };
const recorder: typeof morphology = {
	...morphology,
	read: (form) => {
		asked.read.set(form, morphology.read(form));
		return morphology.read(form);
	},
	zipf: (form) => {
		asked.zipf.set(form, Number(morphology.zipf(form).toFixed(2)));
		return morphology.zipf(form);
	},
};
for (const [sentence] of sentenceCases) tagSentence(sentence, { start: 0, end: sentence.length }, recorder);

const rows = Object.entries(asked).flatMap(([question, answers]) =>
	[...answers.keys()].toSorted().map((form) => `${question}\t${form}\t${JSON.stringify(answers.get(form))}`),
);
writeFileSync(new URL('readings.tsv', import.meta.url), `${rows.join('\n')}\n`);
