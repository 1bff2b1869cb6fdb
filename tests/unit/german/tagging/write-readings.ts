/** Writes readings.json: all the tagger asks of the morphology pack in .cache while it reads the sentences, so that the tests need no pack. */
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

const writeMap = (map: ReadonlyMap<string, unknown>) =>
	[...map.keys()]
		.sort()
		.map((form) => `\t\t${JSON.stringify(form)}: ${JSON.stringify(map.get(form))}`)
		.join(',\n');
const sections = Object.entries(asked).map(([name, map]) => `\t"${name}": {\n${writeMap(map)}\n\t}`);
writeFileSync(new URL('readings.json', import.meta.url), `{\n${sections.join(',\n')}\n}\n`);
