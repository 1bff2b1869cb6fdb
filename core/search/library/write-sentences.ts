/** The sentences of a segment as bytes: the words of each, the sentences of each word, and the places. */
import { NumberList } from './bytes';
import { invertLists, type Lists } from './invert-lists';
import { RecordWriter } from './record-list';
import { MANY } from './sections';
import type { SegmentDraft } from './segment-draft';

/** Linear in the words of all sentences, but for sorting the `wordCount` words by frequency. */
export function writeSentences(draft: SegmentDraft, wordCount: number) {
	const sentences = draft.readSentences();
	const postings = invertLists(sentences, wordCount);
	const countOf = (word: number) => (postings.starts[word + 1] ?? 0) - (postings.starts[word] ?? 0);
	const wordsByRank = Uint32Array.from({ length: wordCount }, (_, word) => word).toSorted((a, b) => countOf(b) - countOf(a) || a - b);
	return {
		counts: packCounts(postings),
		postings: writePostings(postings),
		wordsByRank,
		words: writeWordLists(sentences, wordsByRank),
		places: writePlaces(draft),
	};
}

/** How many sentences have each word; `MANY` stands for as many or more, and for the number's standing in the record. */
function packCounts({ starts }: Lists): Uint8Array {
	return Uint8Array.from({ length: starts.length - 1 }, (_, word) => Math.min(MANY, (starts[word + 1] ?? 0) - (starts[word] ?? 0)));
}

/** A record a word: how many sentences where there are `MANY`, then the step to each from the one before. */
function writePostings({ starts, items }: Lists): RecordWriter {
	const records = new RecordWriter();
	for (let word = 0; word < starts.length - 1; word++) {
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
function writeWordLists({ starts, items }: Lists, wordsByRank: Uint32Array): RecordWriter {
	const ranks = new Uint32Array(wordsByRank.length);
	for (let rank = 0; rank < ranks.length; rank++) ranks[wordsByRank[rank] ?? 0] = rank;
	const records = new RecordWriter();
	for (let sentence = 0; sentence < starts.length - 1; sentence++) {
		const end = starts[sentence + 1] ?? 0;
		for (let at = starts[sentence] ?? 0; at < end; at++) records.record.writeNumber(ranks[items[at] ?? 0] ?? 0);
		records.endRecord();
	}
	return records;
}

/** A record an article: for each sentence the step to its start from the end of the one before, and its length. */
function writePlaces(draft: SegmentDraft): RecordWriter {
	const places = draft.places.numbers;
	const starts = draft.articleStarts.numbers;
	const records = new RecordWriter();
	for (let article = 0; article < starts.length; article++) {
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
