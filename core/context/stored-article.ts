/** An article whose sentences lie in a segment: its words are decoded when they are asked for, and likened to the page's by tables, since each is asked often. */
import type { Article, Span } from '../article';
import type { Segment } from '../search/library/segment';
import type { ContentWord } from '../search/meaning/content-words';
import type { ContentTerm, SentencePair } from './story';

/** Words of one segment that are like a word of the page, and side by side with them how like; what is missing is not like it at all. */
export type FindLikeness = (word: ContentWord) => { readonly words: Uint32Array; readonly values: Float32Array };

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
	const { from } = segment.sentencesOf(position);
	const spans = segment.placesOf(position);
	const readWord = remember((word: number) => segment.readWord(word));
	const readSentence = remember((sentence: number) => segment.wordsOf(from + sentence));
	const readTerms = remember((sentence: number) => Array.from(readSentence(sentence), (word) => readTerm(segment, word)));
	const { readRow, readColumns } = makeTable(segment.wordCount, spans.length, readSentence, findSimilar);
	return {
		other,
		spans,
		readTerms,
		readWords: (sentence) => Array.from(readSentence(sentence), readWord),
		likenPage: (words, sentence) => {
			const columns = readColumns(sentence);
			const greatest = new Float32Array(words.length);
			for (let at = 0; at < words.length; at++) greatest[at] = findGreatest(readRow(words[at] as ContentWord), columns);
			return greatest;
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
function makeTable(segmentWords: number, sentences: number, readSentence: (sentence: number) => Uint32Array, findSimilar: FindLikeness) {
	let columnCount = 0;
	let columns: Uint32Array | null = null;
	/** By word of the segment its column, counted from 1; 0 where the article has it not. */
	const openColumns = () => {
		if (columns) return columns;
		columns = new Uint32Array(segmentWords);
		for (let sentence = 0; sentence < sentences; sentence++) {
			for (const word of readSentence(sentence)) if (columns[word] === 0) columns[word] = ++columnCount;
		}
		return columns;
	};
	const rows = new Map<string, Float32Array>();
	return {
		readColumns: remember((sentence: number) => readSentence(sentence).map((word) => openColumns()[word] ?? 0)),
		readRow(word: ContentWord): Float32Array {
			const known = rows.get(word.key);
			if (known) return known;
			const { words, values } = findSimilar(word);
			const columnOf = openColumns();
			const row = new Float32Array(columnCount + 1);
			for (let at = 0; at < words.length; at++) row[columnOf[words[at] ?? 0] ?? 0] = values[at] ?? 0;
			row[0] = 0;
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
