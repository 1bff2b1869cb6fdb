/**
 * What two articles on one topic say in common, sentence by sentence: by content words weighed twice, by how rare they are in German, and by how rare in their
 * own article, since what an article names in every other sentence is its topic and not what the sentence says.
 */
import type { Article, Span } from '../../article';
import { reportingWords } from '../../german/function-words';
import { listCountryWords } from '../../search/country-words';
import { nameTopic } from '../../search/find-topic';
import { likenWord, readMeaning, type SentenceMeaning } from '../../search/meaning/compare-meaning';
import type { ContentReader, ContentWord } from '../../search/meaning/content-words';

/** An article's sentences as lists of places in `words`; numbers and words that only report are left out. */
export type CoreArticle = {
	readonly article: Article;
	readonly sentences: readonly Span[];
	readonly words: readonly ContentWord[];
	/** Weight of each word as part of what is said, at most its rarity. */
	readonly weights: readonly number[];
	readonly lists: readonly (readonly number[])[];
	/** The places of what stands at a span. */
	placesIn(span: Span): readonly number[];
};

const idle = /^(nicht|kein\p{Ll}*|können|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|viel|erst|bericht|information)$/u;
const mostRarity = 9;

/** `sentences` are the article's. */
export function readCores(article: Article, sentences: readonly Span[], readContent: ContentReader): CoreArticle {
	const readSpan = (span: Span) =>
		readContent(article.text, span).filter(({ key, isNumber }) => !isNumber && !idle.test(key) && !reportingWords.has(key));
	const read = sentences.map(readSpan);
	const words = [...new Map(read.flat().map((word) => [word.key, word])).values()];
	const places = new Map(words.map(({ key }, at) => [key, at]));
	const counts = new Map<string, number>();
	for (const list of read) for (const name of new Set(list.map(({ key }) => nameTopic(key)))) counts.set(name, (counts.get(name) ?? 0) + 1);
	const total = Math.log(sentences.length + 1);
	const weights = words.map(
		({ key, rarity }) => Math.min(rarity, mostRarity) * Math.max(0, 1 - Math.log(counts.get(nameTopic(key)) ?? 1) / total),
	);
	const locate = (list: readonly ContentWord[]) => [...new Set(list.flatMap(({ key }) => places.get(key) ?? []))];
	return { article, sentences, words, weights, lists: read.map(locate), placesIn: (span) => locate(readSpan(span)) };
}

/** How much of a sentence, or of its words that say something, stands in another; shares 0–1, `evidence` in nats of rarity. */
export type Shared = { readonly evidence: number; readonly share: number; readonly coreEvidence: number; readonly coreShare: number };

export type CorePair = { readonly here: Shared; readonly there: Shared };

/** Compares lists of words of two articles. */
export type CompareCores = {
	compare(here: readonly number[], there: readonly number[]): CorePair;
	/** The words of `here` that stand in `there` too, in a form of their own or as words of one country; rarest first. */
	listShared(here: readonly number[], there: readonly number[]): readonly ContentWord[];
};

const countryShare = 0.8;

/** Words are likened when they are first asked for. O(words there) a word, then the product of the lists' lengths. */
export function compareCores(here: CoreArticle, there: CoreArticle): CompareCores {
	const meaning = readMeaning(there.words);
	const rows = new Map<number, Float32Array>();
	const like = (a: number, b: number) => {
		const row = rows.get(a) ?? likenAll(here.words[a] as ContentWord, meaning);
		rows.set(a, row);
		return row[b] ?? 0;
	};
	return {
		compare: (ours, theirs) => ({
			here: sumShared(here, ours, (word) => theirs.reduce((most, other) => Math.max(most, like(word, other)), 0)),
			there: sumShared(there, theirs, (word) => ours.reduce((most, other) => Math.max(most, like(other, word)), 0)),
		}),
		listShared: (ours, theirs) =>
			ours
				.filter((word) => theirs.some((other) => like(word, other) >= countryShare))
				.map((word) => here.words[word] as ContentWord)
				.toSorted((a, b) => b.rarity - a.rarity),
	};
}

function likenAll(word: ContentWord, meaning: SentenceMeaning): Float32Array {
	const row = likenWord(word, meaning);
	for (const other of listCountryWords(word.key))
		for (const at of meaning.byKey.get(other) ?? []) row[at] = Math.max(row[at] ?? 0, countryShare);
	return row;
}

/** What is less alike is chance. */
const leastLikeness = 0.35;

function sumShared({ words, weights }: CoreArticle, list: readonly number[], likeness: (word: number) => number): Shared {
	let [evidence, total, coreEvidence, coreTotal] = [0, 0, 0, 0];
	for (const word of list) {
		const found = likeness(word);
		const value = found < leastLikeness ? 0 : found;
		total += words[word]?.rarity ?? 0;
		coreTotal += weights[word] ?? 0;
		evidence += value * (words[word]?.rarity ?? 0);
		coreEvidence += value * (weights[word] ?? 0);
	}
	return { evidence, share: evidence / (total || 1), coreEvidence, coreShare: coreEvidence / (coreTotal || 1) };
}
