/** Joins segments into one without reading any text again: their words are united, their sentences renumbered, articles no longer kept fall out. */
import { runSteps, type Steps } from '../../steps';
import { compareKeys } from './key-list';
import type { Segment } from './segment';
import { type DraftWord, SegmentDraft } from './segment-draft';
import { writeSegment } from './write-segment';

/** What joining asks of a segment. */
export type JoinableSegment = Pick<Segment, 'articleIds' | 'wordCount' | 'keyOf' | 'readWord' | 'wordsOf' | 'placeOf' | 'sentencesOf'>;

type Range = { readonly from: number; readonly to: number };
/** A segment with what of it is kept. */
type Share = {
	readonly segment: JoinableSegment;
	readonly articles: readonly { readonly id: string; readonly sentences: Range }[];
	/** By word: 0 where no kept sentence has it; later its number in the joined segment. */
	readonly places: Uint32Array;
};

/**
 * The bytes of what `buildSegment` would make of all kept articles, in their order; of a word that several segments have, the first one's reading is kept.
 * Linear in the segments' sentences and words.
 */
export function joinSegments(segments: readonly JoinableSegment[], isKept: (articleId: string) => boolean): Uint8Array {
	return runSteps(joinInSteps(segments, isKept));
}

/** As `joinSegments`, pausing every few milliseconds. */
export function* joinInSteps(segments: readonly JoinableSegment[], isKept: (articleId: string) => boolean): Steps<Uint8Array> {
	const shares: Share[] = [];
	for (const segment of segments) shares.push(yield* pickShare(segment, isKept));
	const words = yield* uniteWords(shares);
	const draft = new SegmentDraft();
	for (const { segment, articles, places } of shares) {
		for (const { id, sentences } of articles) {
			yield;
			draft.beginArticle(id);
			for (let sentence = sentences.from; sentence < sentences.to; sentence++) copySentence(draft, segment, sentence, places);
		}
	}
	return yield* writeSegment(draft, words);
}

function* pickShare(segment: JoinableSegment, isKept: (articleId: string) => boolean): Steps<Share> {
	const articles = segment.articleIds.flatMap((id, article) => (isKept(id) ? [{ id, sentences: segment.sentencesOf(article) }] : []));
	const places = new Uint32Array(segment.wordCount);
	if (articles.length === segment.articleIds.length) return { segment, articles, places: places.fill(1) };
	for (const { sentences } of articles) {
		yield;
		for (let sentence = sentences.from; sentence < sentences.to; sentence++) {
			for (const word of segment.wordsOf(sentence)) places[word] = 1;
		}
	}
	return { segment, articles, places };
}

/** Words united at a stretch. */
const wordsAtOnce = 256;

/** The kept words of all shares in the order of their keys; notes in `places` what number each got. */
function* uniteWords(shares: readonly Share[]): Steps<DraftWord[]> {
	const words: DraftWord[] = [];
	const heads = shares
		.map((share, at) => ({ share, at, word: -1, key: '' }))
		.filter(moveOn)
		.toSorted((a, b) => compareKeys(a.key, b.key) || a.at - b.at);
	for (let head = heads[0]; head; head = heads[0]) {
		if (words.length % wordsAtOnce === wordsAtOnce - 1) yield;
		if (words.at(-1)?.key !== head.key) words.push(head.share.segment.readWord(head.word));
		head.share.places[head.word] = words.length - 1;
		heads.shift();
		if (moveOn(head)) insertHead(heads, head);
	}
	return words;
}

type Head = { readonly share: Share; readonly at: number; word: number; key: string };

/** Goes to the share's next kept word; false when there is none. */
function moveOn(head: Head): boolean {
	const { segment, places } = head.share;
	do head.word++;
	while (head.word < segment.wordCount && places[head.word] === 0);
	head.key = segment.keyOf(head.word);
	return head.word < segment.wordCount;
}

/** Keeps the heads in the order of their keys, and of their segments where keys are the same. */
function insertHead(heads: Head[], head: Head): void {
	let at = 0;
	for (let other = heads[at]; other; other = heads[++at]) {
		const order = compareKeys(other.key, head.key) || other.at - head.at;
		if (order > 0) break;
	}
	heads.splice(at, 0, head);
}

function copySentence(draft: SegmentDraft, segment: JoinableSegment, sentence: number, places: Uint32Array): void {
	const { start, end } = segment.placeOf(sentence);
	draft.beginSentence(start, end);
	for (const word of segment.wordsOf(sentence)) draft.words.push(places[word] ?? 0);
}
