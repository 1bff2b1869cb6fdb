/** Cuts an excerpt at the places of a word, so that they can be set apart. */
import type { Span } from '../../core/article';
import type { WordingSegment } from '../../core/claims/compare-wording';
import type { Excerpt } from '../excerpt';

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
