/** What the background said of the article, in step with a page that goes on changing: its spans point into the text it was asked about. */
import type { Span } from '../../core/article';
import { moveSpans } from '../../core/move-spans';
import { idOfShared, type Mark, type PageReading } from '../../core/page';
import type { TextMap } from '../../platform/dom/text-map';

export type Answer = {
	readonly reading: PageReading;
	/** The text that its spans point into. */
	readonly text: string;
};

/** While more marks may come for a changed text, the sentences that were marked in the last one stay marked where they are unchanged. */
export function joinAnswers(before: Answer | null, now: Answer): Answer {
	if (!before || now.reading.isComplete) return now;
	const { marks } = now.reading;
	const move = moveSpans(before.text, now.text);
	const isTaken = ({ start, end }: Span) => marks.some((mark) => mark.kind === 'claim' && mark.start < end && start < mark.end);
	const kept = before.reading.marks.flatMap((mark) => {
		const span = mark.kind === 'claim' ? move(mark) : null;
		return span && !isTaken(span) ? [moveMark(mark, span)] : [];
	});
	return { ...now, reading: { ...now.reading, marks: [...marks, ...kept] } };
}

function moveMark(mark: Mark, span: Span): Mark {
	return { ...mark, ...span, id: mark.id === idOfShared(mark) ? idOfShared(span) : mark.id };
}

/** Where the places of an answer stand in the text as it is now; what has changed since stands nowhere. */
export function placeAnswer({ text }: Answer, map: TextMap): Pick<TextMap, 'rangesOf' | 'rangeOf'> {
	const move = moveSpans(text, map.text);
	const find = <Found>(span: Span, look: (moved: Span) => Found, missing: Found) => {
		const moved = move(span);
		return moved ? look(moved) : missing;
	};
	return {
		rangesOf: (span) => find(span, map.rangesOf, []),
		rangeOf: (span) => find(span, map.rangeOf, null),
	};
}
