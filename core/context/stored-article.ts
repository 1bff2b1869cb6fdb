/** An article whose sentences lie in a segment: its words are decoded when they are asked for, and likened to the page's by tables, since each is asked often. */
import type { Article, Span } from '../article';
import type { Segment } from '../search/library/segment';
import type { ContentWord } from '../search/meaning/content-words';
import type { ContentTerm, SentencePair } from './story';

/** How like the words of one segment are to a word of the page, by their numbers there; what is missing is not like it at all. */
export type FindLikeness = (word: ContentWord) => { readonly likeness: ReadonlyMap<number, number> };

/** `position` in the segment's `articleIds`. In `pairs`, `there` counts from the article's first sentence in the segment. */
export type StoredArticle = {
	readonly article: Article;
	readonly storyScore: number;
	readonly segment: Segment;
	readonly position: number;
	readonly findSimilar: FindLikeness;
	readonly pairs: readonly SentencePair[];
};

export type OpenedArticle = {
	readonly other: StoredArticle;
	readonly spans: readonly Span[];
	readTerms(sentence: number): readonly ContentTerm[];
	readWords(sentence: number): readonly ContentWord[];
	/** Of each word of the page's sentence, how like the likest of the sentence here is, 0–1. */
	likenPage(words: readonly ContentWord[], sentence: number): Float32Array;
	/** Of each word of the sentence here, how like the likest of the page's sentence is, 0–1. */
	likenToPage(sentence: number, words: readonly ContentWord[]): Float32Array;
};

export function openStoredArticle(other: StoredArticle): OpenedArticle {
	const { segment, position, findSimilar } = other;
	const { from, to } = segment.sentencesOf(position);
	const spans = Array.from({ length: to - from }, (_, at): Span => {
		const { start, end } = segment.placeOf(from + at);
		return { start, end };
	});
	const readWord = remember((word: number) => segment.readWord(word));
	const readSentence = remember((sentence: number) => segment.wordsOf(from + sentence));
	const readTerms = remember((sentence: number) => Array.from(readSentence(sentence), (word) => readTerm(segment, word)));
	const { readRow, readColumns } = makeTable(spans.length, readSentence, findSimilar);
	return {
		other,
		spans,
		readTerms,
		readWords: (sentence) => Array.from(readSentence(sentence), readWord),
		likenPage: (words, sentence) => {
			const columns = readColumns(sentence);
			return Float32Array.from(words, (word) => findGreatest(readRow(word), columns));
		},
		likenToPage: (sentence, words) => {
			const columns = readColumns(sentence);
			const greatest = new Float32Array(columns.length);
			for (const word of words) {
				const row = readRow(word);
				for (let at = 0; at < columns.length; at++) greatest[at] = Math.max(greatest[at] ?? 0, row[columns[at] ?? 0] ?? 0);
			}
			return greatest;
		},
	};
}

/** A row for each word of the page, a column for each word of the article; rows are made when they are first asked for. */
function makeTable(sentences: number, readSentence: (sentence: number) => Uint32Array, findSimilar: FindLikeness) {
	const places = new Map<number, number>();
	const readPlaces = () => {
		if (places.size > 0) return places;
		for (let sentence = 0; sentence < sentences; sentence++) {
			for (const word of readSentence(sentence)) if (!places.has(word)) places.set(word, places.size);
		}
		return places;
	};
	const rows = new Map<string, Float32Array>();
	return {
		readColumns: remember((sentence: number) => Uint32Array.from(readSentence(sentence), (word) => readPlaces().get(word) ?? 0)),
		readRow(word: ContentWord): Float32Array {
			const known = rows.get(word.key);
			if (known) return known;
			const { likeness } = findSimilar(word);
			const row = Float32Array.from(readPlaces().keys(), (other) => likeness.get(other) ?? 0);
			rows.set(word.key, row);
			return row;
		},
	};
}

function findGreatest(row: Float32Array, columns: Uint32Array): number {
	let most = 0;
	for (const column of columns) most = Math.max(most, row[column] ?? 0);
	return most;
}

function readTerm(segment: Segment, word: number): ContentTerm {
	const key = segment.keyOf(word);
	return { key, rarity: segment.rarityOf(word), isNumber: /^\p{N}/u.test(key) };
}

function remember<Value>(read: (key: number) => Value): (key: number) => Value {
	const known = new Map<number, Value>();
	return (key) => {
		const value = known.get(key) ?? read(key);
		known.set(key, value);
		return value;
	};
}
