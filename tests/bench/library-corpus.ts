/** What every size of library is filled from: the sentences of articles read once, the pages that are set beside them, and the sentences that are asked for. */
import { makeBareArticle } from '../../core/article';
import { splitSentences } from '../../core/german/sentences';
import { openSegment } from '../../core/search/library/open-segment';
import type { Segment } from '../../core/search/library/segment';
import type { SearchedLibrary } from '../../core/search/match-library';
import type { WordSources } from '../../core/word-sources';
import { type Mixture, mixArticles, packMixtures, planSizes, type Text } from './library-texts';
import { changeForms, type Query, shuffleWords } from './reword';

/** The first finds everything closed, the others each a library that other pages have used. */
const pagesHeldOut = 16;
const fewestSentences = 15;
const mostSentences = 45;
const queriesAsked = 100;
const shortestQuery = 60;

export type BenchCorpus = {
	readonly base: Segment;
	/** The text of each of its sentences. */
	readonly sentences: readonly string[];
	/** Articles that are not in it. */
	readonly pages: readonly Text[];
	readonly queries: readonly { readonly name: string; readonly queries: readonly Query[] }[];
};

/** Articles of usual length, from all over the list; they are left out of the library. */
export function pickPages(texts: readonly Text[]): Text[] {
	const usual = texts.filter(({ text }) => {
		const { length } = splitSentences(text);
		return length >= fewestSentences && length <= mostSentences;
	});
	const step = Math.max(1, Math.floor(usual.length / pagesHeldOut));
	return usual.filter((_, at) => at % step === 0).slice(0, pagesHeldOut);
}

/** `base` is the segment of `texts`. */
export function gatherCorpus(base: Segment, texts: readonly Text[], pages: readonly Text[], sources: WordSources): BenchCorpus {
	const sentences = Array.from({ length: base.sentenceCount }, (_, sentence) => {
		const { article, start, end } = base.placeOf(sentence);
		return (texts[article]?.text ?? '').slice(start, end);
	});
	const known = texts.slice(0, queriesAsked).flatMap((_, article) => {
		const { from, to } = base.sentencesOf(article);
		return sentences.slice(from, to).find(({ length }) => length >= shortestQuery) ?? [];
	});
	const inflected = changeForms(
		known,
		texts.map(({ text }) => text),
		sources,
	);
	return {
		base,
		sentences,
		pages,
		queries: [
			{ name: 'shuffled', queries: shuffleWords(known) },
			{ name: 'inflected', queries: inflected },
		],
	};
}

export function openBytes(bytes: Uint8Array): Segment {
	const segment = openSegment(bytes.buffer as ArrayBuffer);
	if (!segment) throw new Error('A segment just made cannot be opened');
	return segment;
}

/** A library of so many articles: the bytes of its segments, and what makes it searchable once they are opened. */
export function fillLibrary({ base, sentences }: BenchCorpus, size: number) {
	const mixtures = mixArticles(base, size);
	const lengthOf = (sentence: number) => sentences[sentence]?.length ?? 0;
	let from = 0;
	const packed = planSizes(size).map((count) => {
		from += count;
		return packMixtures(base, lengthOf, mixtures.slice(from - count, from));
	});
	const byId = new Map(mixtures.map((mixture) => [mixture.id, mixture]));
	const readText = (mixture: Mixture) => Array.from(mixture.sentences, (sentence) => sentences[sentence]).join(' ');
	const search = (segments: readonly Segment[]): SearchedLibrary => ({
		segments,
		isRemoved: () => false,
		readTexts: async (ids) => {
			const found = ids.flatMap((id) => byId.get(id) ?? []);
			return new Map(found.map((mixture) => [mixture.id, makeBareArticle(mixture.id, readText(mixture))]));
		},
	});
	return { packed, search };
}
