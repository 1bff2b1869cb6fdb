/**
 * The sentences that have the words of a phrase next to each other. The index knows lemmas and passes function words over: it says where a phrase may stand, the
 * text whether it does. Linear in the postings of the phrase's rarest word, and in the texts that may have it.
 */
import type { Span } from '../../article';
import { type Token, tokenise } from '../../german/tokens';
import type { Segment } from '../library/segment';
import type { SearchedLibrary } from '../match-library';
import type { Phrase } from './read-query';

/** `sentences` by segment, ascending. */
export type FoundPhrase = { readonly rarity: number; readonly sentences: readonly (readonly number[])[] };

const textsAtOnce = 50;

/**
 * Each phrase with its sentences in those articles for which `isWanted` and that may have all phrases. `pause` is awaited between articles. Rejects where reading
 * texts does.
 */
export async function findPhrases(
	phrases: readonly Phrase[],
	library: SearchedLibrary,
	isWanted: (articleId: string) => boolean,
	pause: () => Promise<void> | null = () => null,
): Promise<FoundPhrase[]> {
	const found = phrases.map(({ rarity }) => ({ rarity, sentences: library.segments.map((): number[] => []) }));
	if (phrases.length === 0) return found;
	for (const [number, segment] of library.segments.entries()) {
		const candidates = phrases.map((phrase) => groupByArticle(segment, listCandidates(segment, phrase)));
		const articles = listShared(candidates).filter((article) => isWanted(segment.articleIds[article] ?? ''));
		for (let from = 0; from < articles.length; from += textsAtOnce) {
			const some = articles.slice(from, from + textsAtOnce);
			const texts = await library.readTexts(some.map((article) => segment.articleIds[article] ?? ''));
			for (const article of some) {
				const { text = '' } = texts.get(segment.articleIds[article] ?? '') ?? {};
				for (const [at, phrase] of phrases.entries()) {
					const sentences = candidates[at]?.get(article) ?? [];
					found[at]?.sentences[number]?.push(...sentences.filter((sentence) => hasPhrase(text, segment.placeOf(sentence), phrase)));
				}
				await pause();
			}
		}
	}
	return found;
}

/** Sentences in which the phrase's indexed words follow each other, ascending; all of the segment's where it has none. */
function listCandidates(segment: Segment, { keys }: Phrase): Iterable<number> {
	if (keys.length === 0) return Array.from({ length: segment.sentenceCount }, (_, sentence) => sentence);
	const forms = keys.map((ofWord) => new Set([...ofWord].map((key) => segment.findWord(key)).filter((word) => word >= 0)));
	const [rarest] = forms.map((words) => ({ words, count: countSentences(segment, words) })).toSorted((a, b) => a.count - b.count);
	const sentences = new Set([...(rarest?.words ?? [])].flatMap((word) => [...segment.sentencesWith(word)]));
	return [...sentences].filter((sentence) => followEachOther(segment.wordsOf(sentence), forms)).toSorted((a, b) => a - b);
}

function countSentences(segment: Segment, words: ReadonlySet<number>): number {
	let count = 0;
	for (const word of words) count += segment.countSentencesWith(word);
	return count;
}

function followEachOther(words: Uint32Array, forms: readonly ReadonlySet<number>[]): boolean {
	for (let from = 0; from + forms.length <= words.length; from++) {
		if (forms.every((ofWord, at) => ofWord.has(words[from + at] ?? -1))) return true;
	}
	return false;
}

function groupByArticle(segment: Segment, sentences: Iterable<number>): Map<number, number[]> {
	const groups = new Map<number, number[]>();
	for (const sentence of sentences) {
		const article = segment.articleOf(sentence);
		const group = groups.get(article);
		if (group) group.push(sentence);
		else groups.set(article, [sentence]);
	}
	return groups;
}

/** Articles that all of the groups have. */
function listShared([first, ...others]: readonly ReadonlyMap<number, unknown>[]): number[] {
	return [...(first?.keys() ?? [])].filter((article) => others.every((group) => group.has(article)));
}

const hasPhrase = (text: string, span: Span, phrase: Phrase): boolean => locatePhrases(tokenise(text, span), [phrase]).length > 0;

/** Where the phrases stand among a sentence's tokens, in the order of the text; of those that overlap the first. */
export function locatePhrases(tokens: readonly Token[], phrases: readonly Phrase[]): Span[] {
	const places: Span[] = [];
	for (const [at, { start }] of tokens.entries()) {
		if (start < (places.at(-1)?.end ?? 0)) continue;
		const phrase = phrases.find(({ words }) => words.every((word, next) => tokens[at + next]?.folded === word));
		const last = phrase && tokens[at + phrase.words.length - 1];
		if (last) places.push({ start, end: last.end });
	}
	return places;
}
