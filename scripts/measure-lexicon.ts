/** tsx scripts/measure-lexicon.ts: size of the pack, time to open it, first and median look-up, in milliseconds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openLexicon } from '../core/lexicon/lexicon';
import { parseDingLine } from '../core/lexicon/parse-ding';
import { readHeadwords } from '../core/lexicon/read-headwords';
import { buildLexicon } from './build-lexicon';

const root = join(import.meta.dirname, '..');
const EVERY = 40;

function time<T>(run: () => T): { took: number; value: T } {
	const start = performance.now();
	const value = run();
	return { took: performance.now() - start, value };
}

buildLexicon(root);
const file = readFileSync(join(root, '.cache/lexicon.pack'));
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
const opened = time(() => openLexicon(bytes));
const lexicon = opened.value;
const first = time(() => lexicon.lookUp('Brücke'));
const list = gunzipSync(readFileSync(join(root, 'seeds/lexicon/ding-de-en.txt.gz')))
	.toString('utf8')
	.split('\n');
const words = list
	.filter((_, index) => index % EVERY === 0)
	.flatMap((line) => parseDingLine(line)[0]?.german.flatMap(({ text }) => readHeadwords(text)) ?? [])
	.filter((word) => !word.includes(' '));
const lookUps = words.map((word) => time(() => lexicon.lookUp(word)));
const took = lookUps.map((lookUp) => lookUp.took).toSorted((a, b) => a - b);
const found = lookUps.filter(({ value }) => value.length > 0).length;
console.log(`Pack: ${bytes.byteLength} bytes, ${lexicon.size} keys`);
console.log(`Open ${opened.took.toFixed(2)}, first look-up ${first.took.toFixed(2)}`);
console.log(`Median ${took[took.length >> 1]?.toFixed(3)}, 95 of 100 below ${took[Math.floor(took.length * 0.95)]?.toFixed(3)}`);
console.log(`Found ${found} of ${words.length} single-word headwords, one line in ${EVERY}`);
