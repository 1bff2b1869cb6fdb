/**
 * Articles to fill a library of any size with: given ones, or ones made of the seeds' sentences, then copies of them with all sentences shuffled. A copied sentence
 * keeps the words it was read with, so that a hundred thousand articles are made in seconds.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { splitSentences } from '../../core/german/sentences';
import { type JoinableSegment, joinSegments } from '../../core/search/library/join-segments';
import { planJoins } from '../../core/search/library/plan-joins';
import type { Segment } from '../../core/search/library/segment';
import { loadSeedPack } from '../../scripts/load-corpus';
import { makeRandom } from '../fixtures/vary-text';

export type Text = { readonly id: string; readonly text: string };

/** An article as a list of sentences of the segment its sentences were read into. */
export type Mixture = { readonly id: string; readonly sentences: Uint32Array };

const Line = v.object({ id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)), text: v.string() });
const madeArticles = 500;
const sentencesOfMade = 20;

/** The articles of the files; ids are made different where files share them. Throws where a line is no article. */
export function readTexts(files: readonly string[]): Text[] {
	return files.flatMap((file, number) => {
		const bytes = readFileSync(file);
		const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
		return lines
			.filter((line) => line.trim() !== '')
			.map((line) => v.parse(Line, JSON.parse(line)))
			.map(({ id, text }) => ({ id: `${number}/${id}`, text }));
	});
}

/** Articles of the seeds' sentences, drawn at random. */
export function makeTexts(): Text[] {
	const random = makeRandom(1);
	const sentences = loadSeedPack().articles.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
	const draw = () => sentences[Math.floor(random() * sentences.length)] ?? '';
	return Array.from({ length: madeArticles }, (_, at) => ({
		id: `made ${at}`,
		text: Array.from({ length: sentencesOfMade }, draw).join(' '),
	}));
}

/** The segment's articles, then copies of them until there are `count`. */
export function mixArticles(base: Segment, count: number): Mixture[] {
	const lengths = base.articleIds.map((_, article) => base.sentencesOf(article).to - base.sentencesOf(article).from);
	const mixed: Mixture[] = [];
	for (let round = 0; mixed.length < count; round++) {
		const order = Uint32Array.from({ length: base.sentenceCount }, (_, sentence) => sentence);
		if (round > 0) shuffle(order, makeRandom(round));
		let from = 0;
		for (let article = 0; article < lengths.length && mixed.length < count; article++) {
			const to = from + (lengths[article] ?? 0);
			mixed.push({ id: `${base.articleIds[article]}#${round}`, sentences: order.subarray(from, to) });
			from = to;
		}
	}
	return mixed;
}

function shuffle(numbers: Uint32Array, random: () => number): void {
	for (let last = numbers.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
	}
}

/** The sizes of the segments that so many articles lie in when they came one by one. */
export function planSizes(count: number): number[] {
	let sizes: number[] = [];
	for (let article = 0; article < count; article++) {
		sizes.push(1);
		const joined = planJoins(sizes);
		if (joined.length === 0) continue;
		const size = joined.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
		sizes = [...sizes.filter((_, at) => !joined.includes(at)), size];
	}
	return sizes;
}

/** The bytes of a segment of these articles, their sentences set one behind the other with a space between. */
export function packMixtures(base: Segment, lengthOf: (sentence: number) => number, articles: readonly Mixture[]): Uint8Array {
	const total = articles.reduce((sum, { sentences }) => sum + sentences.length, 0);
	const numbers = new Uint32Array(total);
	const starts = new Uint32Array(total);
	const firsts: number[] = [];
	let next = 0;
	for (const { sentences } of articles) {
		firsts.push(next);
		let start = 0;
		for (const sentence of sentences) {
			numbers[next] = sentence;
			starts[next++] = start;
			start += lengthOf(sentence) + 1;
		}
	}
	const unused = 'an article that is dropped, so that words of no sentence are dropped';
	const view: JoinableSegment = {
		articleIds: [...articles.map(({ id }) => id), unused],
		wordCount: base.wordCount,
		keyOf: (word) => base.keyOf(word),
		readWord: (word) => base.readWord(word),
		sentencesOf: (article) => ({ from: firsts[article] ?? total, to: firsts[article + 1] ?? total }),
		wordsOf: (sentence) => base.wordsOf(numbers[sentence] ?? 0),
		placeOf: (sentence) => {
			const start = starts[sentence] ?? 0;
			return { article: 0, start, end: start + lengthOf(numbers[sentence] ?? 0) };
		},
	};
	return joinSegments([view], (id) => id !== unused);
}
