/** Makes a segment of articles. Sentences without a content word are left out: nothing could find them. */
import { splitSentences } from '../../german/sentences';
import { runSteps, type Steps } from '../../steps';
import type { ContentReader } from '../meaning/content-words';
import { isIndexable } from './key-list';
import { KeyNumbers } from './key-numbers';
import { type DraftWord, SegmentDraft } from './segment-draft';
import { writeSegment } from './write-segment';

/**
 * The bytes that `openSegment` opens. The order of articles and sentences is kept; where forms of one key say different things, the first is kept. Linear in
 * the text, but for sorting its words.
 */
export function buildSegment(articles: readonly IndexedText[], readContent: ContentReader): Uint8Array {
	return runSteps(buildInSteps(articles, readContent));
}

type IndexedText = { readonly id: string; readonly text: string };

/** As `buildSegment`, pausing between sentences. */
export function* buildInSteps(articles: readonly IndexedText[], readContent: ContentReader): Steps<Uint8Array> {
	const draft = new SegmentDraft();
	const numbers = new KeyNumbers();
	const words: DraftWord[] = [];
	for (const { id, text } of articles) {
		draft.beginArticle(id);
		for (const span of splitSentences(text)) {
			yield;
			let isBegun = false;
			for (const word of readContent(text, span)) {
				if (!isIndexable(word.key)) continue;
				if (!isBegun) draft.beginSentence(span.start, span.end);
				isBegun = true;
				const number = numbers.number(word.key);
				if (number === words.length) words.push(word);
				draft.words.push(number);
			}
		}
	}
	const { order, places } = yield* numbers.arrange();
	draft.renumberWords(places);
	return yield* writeSegment(
		draft,
		Array.from(order, (number) => words[number]).filter((word) => word !== undefined),
	);
}
