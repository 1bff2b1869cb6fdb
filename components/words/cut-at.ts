/** The sentence of a word as a card quotes it: from near the word on where it comes late, and cut at its places so that they can be set apart. */
import type { Span } from '../../core/article';
import type { WordingSegment } from '../../core/claims/compare-wording';
import type { WordPlace } from '../../core/words/gather-vocabulary';
import { type Excerpt, takeExcerpt } from '../excerpt';

/** UTF-16 units before the word that are sure to stand in the lines a card shows, in a narrow panel too. */
const LONGEST_LEAD = 70;
const SHORTEST_LEAD = 12;

/** The sentence, or its part from the last comma or other stop before the word, else from a few words before it. */
export function takeAround(text: string, { start, sentence }: WordPlace): Excerpt {
	if (start - sentence.start <= LONGEST_LEAD) return takeExcerpt(text, sentence);
	const from = start - LONGEST_LEAD;
	const lead = text.slice(from, start - SHORTEST_LEAD);
	const clause = /^.*[,;:–—] (?=\S)/su.exec(lead)?.[0] ?? /^.{25}\S*\s+(?=\S)/su.exec(lead)?.[0] ?? '';
	return takeExcerpt(text, { start: from + clause.length, end: sentence.end });
}

/** The excerpt in segments, of which those at the spans, in the order of the text, stand out. */
export function cutAt({ text, start }: Excerpt, spans: readonly Span[]): WordingSegment[] {
	const segments: WordingSegment[] = [];
	let from = 0;
	for (const span of spans) {
		segments.push({ text: text.slice(from, span.start - start), differs: false });
		segments.push({ text: text.slice(span.start - start, span.end - start), differs: true });
		from = span.end - start;
	}
	segments.push({ text: text.slice(from), differs: false });
	return segments.filter((segment) => segment.text !== '');
}
