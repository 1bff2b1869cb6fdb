/** The sentences of a segment as bytes: the words of each, the sentences of each word, and the places. */
import type { Steps } from '../../steps';
import { NumberList } from './bytes';
import { invertLists, type Lists } from './invert-lists';
import { RecordWriter } from './record-list';
import { MANY } from './sections';
import type { SegmentDraft } from './segment-draft';

/** Linear in the words of all sentences, but for sorting the `wordCount` words by frequency. */
export function* writeSentences(draft: SegmentDraft, wordCount: number) {
	const sentences = draft.readSentences();
	const postings = yield* invertLists(sentences, wordCount);
	const wordsByRank = rankWords(postings, wordCount);
	return {
		counts: packCounts(postings),
		postings: yield* writePostings(postings),
		wordsByRank,
		words: yield* writeWordLists(sentences, wordsByRank),
		places: yield* writePlaces(draft),
	};
}

/** The words of most sentences first, in their own order where they are of as many. */
function rankWords({ starts }: Lists, wordCount: number): Uint32Array {
	const most = starts.reduce((length, start, at) => Math.max(length, start - (starts[at - 1] ?? 0)), 0);
	const keys = Float64Array.from({ length: wordCount }, (_, word) => {
		const count = (starts[word + 1] ?? 0) - (starts[word] ?? 0);
		return (most - count) * wordCount + word;
	});
	return Uint32Array.from(keys.toSorted(), (key) => key % wordCount);
}

/** Records written at a stretch. */
const recordsAtOnce = 1_024;

/** How many sentences have each word; `MANY` stands for as many or more, and for the number's standing in the record. */
function packCounts({ starts }: Lists): Uint8Array {
	return Uint8Array.from({ length: starts.length - 1 }, (_, word) => Math.min(MANY, (starts[word + 1] ?? 0) - (starts[word] ?? 0)));
}

/** A record a word: how many sentences where there are `MANY`, then the step to each from the one before. */
function* writePostings({ starts, items }: Lists): Steps<RecordWriter> {
	const records = new RecordWriter();
	for (let word = 0; word < starts.length - 1; word++) {
		if (word % recordsAtOnce === recordsAtOnce - 1) yield;
		const from = starts[word] ?? 0;
		const to = starts[word + 1] ?? 0;
		if (to - from >= MANY) records.record.writeNumber(to - from);
		let before = 0;
		for (let at = from; at < to; at++) {
			const sentence = items[at] ?? 0;
			records.record.writeNumber(sentence - before);
			before = sentence;
		}
		records.endRecord();
	}
	return records;
}

/** A record a sentence: its words by rank. */
function* writeWordLists({ starts, items }: Lists, wordsByRank: Uint32Array): Steps<RecordWriter> {
	const ranks = new Uint32Array(wordsByRank.length);
	for (let rank = 0; rank < ranks.length; rank++) ranks[wordsByRank[rank] ?? 0] = rank;
	const records = new RecordWriter();
	for (let sentence = 0; sentence < starts.length - 1; sentence++) {
		if (sentence % recordsAtOnce === recordsAtOnce - 1) yield;
		const end = starts[sentence + 1] ?? 0;
		for (let at = starts[sentence] ?? 0; at < end; at++) records.record.writeNumber(ranks[items[at] ?? 0] ?? 0);
		records.endRecord();
	}
	return records;
}

/** A record an article: for each sentence the step to its start from the end of the one before, and its length. */
function* writePlaces(draft: SegmentDraft): Steps<RecordWriter> {
	const places = draft.places.numbers;
	const starts = draft.articleStarts.numbers;
	const records = new RecordWriter();
	for (let article = 0; article < starts.length; article++) {
		if (article % recordsAtOnce === recordsAtOnce - 1) yield;
		const end = starts[article + 1] ?? draft.sentenceCount;
		let before = 0;
		for (let sentence = starts[article] ?? 0; sentence < end; sentence++) {
			const from = places[sentence * 2] ?? 0;
			const to = places[sentence * 2 + 1] ?? 0;
			records.record.writeNumber(from - before);
			records.record.writeNumber(to - from);
			before = to;
		}
		records.endRecord();
	}
	return records;
}

/** Their UTF-16 lengths, and their letters one behind the other. */
export function writeArticleIds(ids: readonly string[]): { lengths: Uint32Array; bytes: Uint8Array } {
	const lengths = new NumberList();
	for (const id of ids) lengths.push(id.length);
	return { lengths: lengths.numbers, bytes: new TextEncoder().encode(ids.join('')) };
}
