/** Makes a segment of articles. Sentences without a content word are left out: nothing could find them. */
import { splitSentences } from '../../german/sentences';
import type { ContentReader } from '../meaning/content-words';
import { compareKeys, isIndexable } from './key-list';
import { type DraftWord, SegmentDraft } from './segment-draft';
import { writeSegment } from './write-segment';

/**
 * The bytes that `openSegment` opens. The order of articles and sentences is kept; where forms of one key say different things, the first is kept. Linear in
 * the text, but for sorting its words.
 */
export function buildSegment(articles: readonly { readonly id: string; readonly text: string }[], readContent: ContentReader): Uint8Array {
	const draft = new SegmentDraft();
	const numbers = new Map<string, number>();
	const words: DraftWord[] = [];
	for (const { id, text } of articles) {
		draft.beginArticle(id);
		for (const span of splitSentences(text)) {
			let isBegun = false;
			for (const word of readContent(text, span)) {
				let number = numbers.get(word.key);
				if (number === undefined) {
					if (!isIndexable(word.key)) continue;
					number = words.push(word) - 1;
					numbers.set(word.key, number);
				}
				if (!isBegun) draft.beginSentence(span.start, span.end);
				isBegun = true;
				draft.words.push(number);
			}
		}
	}
	const order = Uint32Array.from(words.keys()).sort((a, b) => compareKeys(words[a]?.key ?? '', words[b]?.key ?? ''));
	draft.renumberWords(invertOrder(order));
	return writeSegment(
		draft,
		Array.from(order, (number) => words[number]).filter((word) => word !== undefined),
	);
}

function invertOrder(order: Uint32Array): Uint32Array {
	const places = new Uint32Array(order.length);
	for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
	return places;
}
