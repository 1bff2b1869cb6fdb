import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../core/german/sentences';
import { buildSegment } from '../../../../core/search/library/build-segment';
import { joinSegments } from '../../../../core/search/library/join-segments';
import { openSegment } from '../../../../core/search/library/open-segment';
import type { Segment } from '../../../../core/search/library/segment';
import { anyText, oddTexts } from '../../../fixtures/odd-texts';
import { readSimpleContent, readSimpleWord } from '../../../fixtures/simple-content';
import { unrelatedSentences } from '../../../fixtures/unrelated-german';
import { readAll } from './read-all';

type Text = { readonly id: string; readonly text: string };

const open = (bytes: Uint8Array): Segment => {
	const segment = openSegment(bytes.slice().buffer);
	if (!segment) throw new Error('a segment just written could not be opened');
	return segment;
};
const build = (articles: readonly Text[]): Segment => open(buildSegment(articles, readSimpleContent));

const articles: fc.Arbitrary<Text[]> = fc.uniqueArray(fc.record({ id: fc.string({ unit: 'grapheme', maxLength: 8 }), text: anyText }), {
	maxLength: 5,
	selector: ({ id }) => id,
});

const harbour = {
	id: 'harbour',
	text: 'Der Hafen meldet 1.500 Container. Und so war es auch.\n\nDie Hafenarbeiter streiken, der Hafen ruht.',
};
const forest = { id: 'forest', text: 'Im Harz brennt der Wald.' };

describe('buildSegment', () => {
	const segment = build([harbour, forest]);
	const keysOf = (sentence: number) => [...segment.wordsOf(sentence)].map((word) => segment.keyOf(word));

	it('keeps the content words of each sentence in their order, repetitions included', () => {
		expect(segment.sentenceCount).toBe(3);
		expect(keysOf(1)).toEqual(
			readSimpleContent(harbour.text, { start: harbour.text.indexOf('Die'), end: harbour.text.length }).map(({ key }) => key),
		);
		expect(keysOf(2)).toContain('harz');
	});

	it('leaves out sentences without a content word, and knows the places of the others', () => {
		expect(segment.articleIds).toEqual(['harbour', 'forest']);
		expect(segment.sentencesOf(0)).toEqual({ from: 0, to: 2 });
		expect(segment.sentencesOf(1)).toEqual({ from: 2, to: 3 });
		const { article, start, end } = segment.placeOf(1);
		expect([article, harbour.text.slice(start, end)]).toEqual([0, 'Die Hafenarbeiter streiken, der Hafen ruht.']);
		expect(segment.placeOf(2)).toEqual({ article: 1, start: 0, end: forest.text.length });
	});

	it('finds words by key, by their beginning, by a part and by their English', () => {
		const word = segment.findWord('hafenarbeiter');
		expect(segment.readWord(word)).toEqual(readSimpleWord('hafenarbeiter', false));
		expect([...segment.wordsWithPart('rbeiter')]).toEqual([]);
		expect([...segment.wordsWithPart('arbeiter')]).toEqual([word]);
		expect([...segment.wordsWithPart('hafen')]).toEqual([word]);
		const { from, to } = segment.wordsStartingWith('hafen');
		expect([segment.keyOf(from), segment.keyOf(to - 1), to - from]).toEqual(['hafen', 'hafenarbeiter', 2]);
		const english = segment.wordsWithEnglish('haf');
		expect([...english.words]).toEqual([from, from + 1]);
		expect(english.weights[0]).toBeCloseTo(0.4, 2);
		expect([...segment.sentencesWith(from)]).toEqual([0, 1]);
	});

	it('finds nothing of what it does not have', () => {
		expect(segment.findWord('haf')).toBe(-1);
		expect(segment.findWord('')).toBe(-1);
		expect(segment.findWord('x'.repeat(1000))).toBe(-1);
		expect(segment.wordsStartingWith('zz')).toEqual({ from: segment.wordCount, to: segment.wordCount });
		expect(segment.wordsWithEnglish('harbour').words).toHaveLength(0);
	});

	it('keeps the eight weightiest English words', () => {
		const english = new Map(Array.from({ length: 20 }, (_, at) => [`word ${at}`, (at + 1) / 20]));
		const wordy = open(buildSegment([{ id: 'a', text: 'Hafen' }], () => [{ ...readSimpleWord('hafen', false), english }]));
		expect([...wordy.readWord(0).english.keys()].toSorted()).toEqual(Array.from({ length: 8 }, (_, at) => `word ${at + 12}`));
	});

	it('gives back what the reader read', () => {
		fc.assert(
			fc.property(articles, (given) => {
				const opened = build(given);
				expect(opened.articleIds).toEqual(given.map(({ id }) => id));
				for (const [article, { text }] of given.entries()) {
					const read = splitSentences(text)
						.map((span) => ({ span, words: readSimpleContent(text, span).filter(({ key }) => key.length <= 128) }))
						.filter(({ words }) => words.length > 0);
					const { from, to } = opened.sentencesOf(article);
					expect(to - from).toBe(read.length);
					for (const [at, { span, words }] of read.entries()) {
						expect(opened.placeOf(from + at)).toEqual({ article, ...span });
						expect([...opened.wordsOf(from + at)].map((word) => opened.readWord(word))).toEqual(words);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('finds every word, and in every sentence that has it', () => {
		fc.assert(
			fc.property(articles, (given) => {
				const opened = build(given);
				const sentences = Array.from({ length: opened.sentenceCount }, (_, sentence) => new Set(opened.wordsOf(sentence)));
				for (let word = 0; word < opened.wordCount; word++) {
					expect(opened.findWord(opened.keyOf(word))).toBe(word);
					const having = [...sentences.keys()].filter((sentence) => sentences[sentence]?.has(word));
					expect([...opened.sentencesWith(word)]).toEqual(having);
					expect(opened.countSentencesWith(word)).toBe(having.length);
					const { english, parts, rarity } = opened.readWord(word);
					expect(rarity).toBe(opened.rarityOf(word));
					for (const [text, weight] of english) {
						const { words, weights } = opened.wordsWithEnglish(text);
						expect(weights[words.indexOf(word)]).toBeCloseTo(weight, 5);
					}
					for (const part of parts) expect(opened.wordsWithPart(part)).toContain(word);
				}
			}),
			{ numRuns: 30 },
		);
	});

	it.each(oddTexts)('takes %s, and places no sentence outside the text', (_, text) => {
		const opened = build([{ id: 'odd', text }, forest]);
		for (let sentence = 0; sentence < opened.sentenceCount; sentence++) {
			const { article, start, end } = opened.placeOf(sentence);
			expect(start).toBeLessThan(end);
			expect(end).toBeLessThanOrEqual((article === 0 ? text : forest.text).length);
		}
		expect(opened.sentencesOf(1).to - opened.sentencesOf(1).from).toBe(1);
	});

	it('takes a text of a million characters', { timeout: 30_000 }, () => {
		const text = unrelatedSentences.join(' ').repeat(600).slice(0, 1_000_000);
		const opened = build([{ id: 'long', text }]);
		expect(opened.placeOf(opened.sentenceCount - 1).end).toBe(text.trimEnd().length);
	});
});

describe('joinSegments', () => {
	it('gives what building all of the articles gives', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(articles, fc.nat(5), fc.func(fc.boolean()), (given, cut, isKept) => {
				const apart = [given.slice(0, cut), [], given.slice(cut)].map((some) => build(some));
				const kept = new Set(given.filter(({ id }) => isKept(id)).map(({ id }) => id));
				const joined = joinSegments(apart, (id) => kept.has(id));
				expect(
					Buffer.compare(
						joined,
						buildSegment(
							given.filter(({ id }) => kept.has(id)),
							readSimpleContent,
						),
					),
				).toBe(0);
			}),
			{ numRuns: 100 },
		);
	});

	it('keeps the first reading of a word that segments read differently', () => {
		const read = (rarity: number) => () => [{ ...readSimpleWord('hafen', false), rarity }];
		const segments = [11, 0.3].map((rarity, at) => open(buildSegment([{ id: `${at}`, text: 'Hafen' }], read(rarity))));
		expect(open(joinSegments(segments, () => true)).rarityOf(0)).toBe(11);
	});

	it('makes an empty segment of none', () => {
		expect(readAll(open(joinSegments([], () => true)))).toBe(0);
	});
});
