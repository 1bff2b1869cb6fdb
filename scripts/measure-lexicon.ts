/** tsx scripts/measure-lexicon.ts: size of the pack, time to open it, first look-up, cold and warm look-ups and whole glosses, in milliseconds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openLexicon } from '../core/lexicon/lexicon';
import { parseDingLine } from '../core/lexicon/parse-ding';
import { rankGlosses } from '../core/lexicon/rank-glosses';
import { readHeadwords } from '../core/lexicon/read-headwords';
import { buildLexicon } from './build-lexicon';

const root = join(import.meta.dirname, '..');
const EVERY = 40;

function time<T>(run: () => T): { took: number; value: T } {
	const start = performance.now();
	const value = run();
	return { took: performance.now() - start, value };
}

function describe(times: readonly number[]): string {
	const sorted = times.toSorted((a, b) => a - b);
	return `median ${sorted[sorted.length >> 1]?.toFixed(4)}, 95 of 100 below ${sorted[Math.floor(sorted.length * 0.95)]?.toFixed(4)}`;
}

buildLexicon(root);
const bytes = new Uint8Array(readFileSync(join(root, '.cache/lexicon.pack'))).buffer;
const { took: opening, value: lexicon } = time(() => openLexicon(bytes));
const first = time(() => lexicon.lookUp('Brücke'));
const list = gunzipSync(readFileSync(join(root, 'seeds/lexicon/ding-de-en.txt.gz')))
	.toString('utf8')
	.split('\n');
const words = list
	.filter((_, index) => index % EVERY === 0)
	.flatMap((line) => parseDingLine(line)[0]?.german.flatMap(({ text }) => readHeadwords(text)) ?? [])
	.filter((word) => !word.includes(' '));
const cold = words.map((word) => time(() => lexicon.lookUp(word)));
const recent = words.slice(-1000);
for (const word of recent) rankGlosses(lexicon, word, 'noun');
const found = cold.filter(({ value }) => value.length > 0).length;
console.log(`Pack: ${bytes.byteLength} bytes, ${lexicon.size} words`);
console.log(`Open ${opening.toFixed(2)}, first look-up ${first.took.toFixed(2)}`);
console.log(`Cold: ${describe(cold.map(({ took }) => took))}`);
console.log(`Warm: ${describe(recent.map((word) => time(() => lexicon.lookUp(word)).took))}`);
console.log(`Ordered for a sentence: ${describe(recent.map((word) => time(() => rankGlosses(lexicon, word, 'noun')).took))}`);
console.log(`Found ${found} of ${words.length} single-word headwords, one line in ${EVERY}`);
