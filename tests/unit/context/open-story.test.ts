import { describe, expect, it } from 'vitest';
import { openStory } from '../../../core/context/open-story';
import type { Place, Story } from '../../../core/context/story';
import { functionWords } from '../../../core/german/function-words';
import { splitSentences } from '../../../core/german/sentences';
import { stem } from '../../../core/german/stem';
import { tokenise } from '../../../core/german/tokens';
import { buildSegment } from '../../../core/search/library/build-segment';
import { openSegment } from '../../../core/search/library/open-segment';
import { makeSimilarity } from '../../../core/search/matching/similar-words';
import type { ContentReader } from '../../../core/search/meaning/content-words';
import { anzeiger, bote, kurier } from './moorstedt';

/** Stems for lemmas; Prüfbericht and Bericht share a part. */
const readContent: ContentReader = (text, span) =>
	tokenise(text, span)
		.filter(({ folded }) => !functionWords.has(folded))
		.map(({ folded, kind }) => ({
			key: stem(folded),
			isNumber: kind === 'number',
			rarity: 5,
			grams: new Set<number>(),
			english: new Map<string, number>(),
			parts: folded === 'prüfbericht' ? ['bericht'] : [],
		}));

function open(): Story {
	const bytes = buildSegment([bote, anzeiger], readContent);
	const segment = openSegment(bytes.buffer as ArrayBuffer);
	if (!segment) throw new Error('no segment');
	const sentences = splitSentences(kurier.text);
	const findSimilar = makeSimilarity(segment);
	return openStory({
		article: kurier,
		sentences,
		words: sentences.map((span) => readContent(kurier.text, span)),
		others: [bote, anzeiger].map((article, position) => ({ article, storyScore: 1, segment, position, findSimilar, pairs: [] })),
		voiceOf: () => ({ speaker: null, stance: 'affirms' }),
	});
}

const story = open();

function find(article: Place['article'], part: string): Place {
	const holder = article === 'here' ? story : story.others[article];
	const sentence = holder?.sentences.findIndex(({ start, end }) => holder.article.text.slice(start, end).includes(part)) ?? -1;
	if (sentence < 0) throw new Error(`no sentence with ${part}`);
	return { article, sentence };
}

describe('openStory', () => {
	it('has the spans of the stored sentences', () => {
		expect(
			story.others.map(({ article, sentences }) => sentences.map(({ start, end }) => article.text.slice(start, end)).join(' ')),
		).toEqual([bote, anzeiger].map(({ text }) => text.replace(/\s+/gu, ' ')));
	});

	it('reads the same words there as here', () => {
		const [here, there] = [find('here', 'sechs Meter'), find(0, 'sechs Meter')];
		expect(story.wordsOf(there).map(({ key, isNumber }) => ({ key, isNumber }))).toEqual(
			story.wordsOf(here).map(({ key, isNumber }) => ({ key, isNumber })),
		);
		for (const { rarity } of story.wordsOf(there)) expect(rarity).toBeCloseTo(5, 2);
	});

	it.each([
		['a sentence here and its copy there', find('here', 'sechs Meter'), find(0, 'sechs Meter')],
		['there and here', find(0, 'sechs Meter'), find('here', 'sechs Meter')],
	])('likens %s word by word', (_, a, b) => {
		expect([...story.compareWords(a, b)]).toEqual(story.wordsOf(a).map(() => 1));
	});

	it('likens two sentences of others, of which the page knows nothing', () => {
		const [a, b] = [find(0, 'Gutachter hatten'), find(1, 'Gutachter bereits')];
		const likeness = story.compareWords(a, b);
		const words = story.wordsOf(a).map(({ key }) => key);
		expect(likeness[words.indexOf(stem('gutachter'))]).toBe(1);
		expect(likeness[words.indexOf(stem('tiefen'))]).toBe(1);
		expect(likeness.length).toBe(words.length);
	});

	it('gives nothing for words with nothing in common', () => {
		expect([...story.compareWords(find('here', 'Enno Tjarks'), find(1, 'Rücktritt'))].every((value) => value === 0)).toBe(true);
	});
});
