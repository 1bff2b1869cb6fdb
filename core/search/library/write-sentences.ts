/** The sentences of a segment as bytes: the words of each, the sentences of each word, and the places. */
import { NumberList } from './bytes';
import { RecordWriter } from './record-list';
import type { SegmentDraft } from './segment-draft';

/** Linear in the words of all sentences, but for sorting the `wordCount` words by frequency. */
export function writeSentences(draft: SegmentDraft, wordCount: number) {
	const { counts, sentences } = invertSentences(draft, wordCount);
	const wordsByRank = Uint32Array.from(counts.keys()).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
	return {
		postings: writePostings(counts, sentences),
		wordsByRank,
		words: writeWordLists(draft, wordsByRank),
		places: writePlaces(draft),
	};
}

const NEVER = 0xffffffff;

/** How many sentences have each word, and those sentences, one word's after another's, ascending. */
function invertSentences(draft: SegmentDraft, wordCount: number): { counts: Uint32Array; sentences: Uint32Array } {
	const counts = new Uint32Array(wordCount);
	let total = 0;
	forEachWordOnce(draft, wordCount, (word) => {
		counts[word] = (counts[word] ?? 0) + 1;
		total++;
	});
	const next = new Uint32Array(wordCount);
	for (let word = 1; word < wordCount; word++) next[word] = (next[word - 1] ?? 0) + (counts[word - 1] ?? 0);
	const sentences = new Uint32Array(total);
	forEachWordOnce(draft, wordCount, (word, sentence) => {
		const at = next[word] ?? 0;
		sentences[at] = sentence;
		next[word] = at + 1;
	});
	return { counts, sentences };
}

function forEachWordOnce(draft: SegmentDraft, wordCount: number, visit: (word: number, sentence: number) => void): void {
	const lastSeen = new Uint32Array(wordCount).fill(NEVER);
	forEachSentence(draft, (sentence, words) => {
		for (let at = 0; at < words.length; at++) {
			const word = words[at] ?? 0;
			if (lastSeen[word] === sentence) continue;
			lastSeen[word] = sentence;
			visit(word, sentence);
		}
	});
}

function forEachSentence(draft: SegmentDraft, visit: (sentence: number, words: Uint32Array) => void): void {
	const starts = draft.sentenceStarts.numbers;
	const words = draft.words.numbers;
	for (let sentence = 0; sentence < starts.length; sentence++) {
		visit(sentence, words.subarray(starts[sentence], starts[sentence + 1] ?? words.length));
	}
}

/** A record a word: how many sentences, then the step to each from the one before. */
function writePostings(counts: Uint32Array, sentences: Uint32Array): RecordWriter {
	const records = new RecordWriter();
	let at = 0;
	for (let word = 0; word < counts.length; word++) {
		const end = at + (counts[word] ?? 0);
		records.record.writeNumber(end - at);
		for (let before = 0; at < end; at++) {
			records.record.writeNumber((sentences[at] ?? 0) - before);
			before = sentences[at] ?? 0;
		}
		records.endRecord();
	}
	return records;
}

function writeWordLists(draft: SegmentDraft, wordsByRank: Uint32Array): RecordWriter {
	const ranks = new Uint32Array(wordsByRank.length);
	for (let rank = 0; rank < ranks.length; rank++) ranks[wordsByRank[rank] ?? 0] = rank;
	const records = new RecordWriter();
	forEachSentence(draft, (_sentence, words) => {
		for (let at = 0; at < words.length; at++) records.record.writeNumber(ranks[words[at] ?? 0] ?? 0);
		records.endRecord();
	});
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
