/** The keyboard on marks: from one to the next in the order of the text, round the ends, until Escape. The mark walked to is framed. */
import type { Mark, MarkPlace } from '../../core/page';
import { measureBox } from '../../platform/dom/boxes';
import { showHighlight } from '../../platform/dom/highlights';
import type { PaintedMarks } from '../../platform/dom/paint-marks';
import { listenFirst } from './listen-first';
import { measureCover, scrollToRange } from './scroll-to-range';
import { isSameMark, stepMark } from './step-mark';

export type MarkWalk = {
	walk(step: 1 | -1): void;
	/** Goes on from this mark, which the reader chose otherwise; `null` from what is in view. */
	startFrom(mark: Mark | null): void;
	/** Frames the mark walked to where it stands now. */
	paint(): void;
};

/** @param walkedTo called with each mark the reader comes to, and where it stands among all. */
export function createMarkWalk(
	findPainted: () => PaintedMarks | null,
	walkedTo: (mark: Mark, place: MarkPlace) => void,
	signal: AbortSignal,
): MarkWalk {
	let current: Mark | null = null;
	let isFramed = false;
	const find = () => findPainted()?.marks.find((mark) => current && isSameMark(mark, current)) ?? null;
	const paint = () => {
		const mark = isFramed ? find() : null;
		showHighlight('lesart-walked', (mark && findPainted()?.rangesOf(mark)) ?? []);
	};
	const startFrom = (mark: Mark | null) => {
		[current, isFramed] = [mark, false];
		paint();
	};
	const onKey = (event: KeyboardEvent) => {
		if (event.key === 'Escape' && isFramed) startFrom(null);
	};
	listenFirst('keydown', onKey, signal);
	signal.addEventListener('abort', () => startFrom(null));
	return {
		startFrom,
		paint,
		walk: (step) => {
			const painted = findPainted();
			const marks = painted?.marks ?? [];
			const rangeOf = (mark: Mark) => painted?.rangesOf(mark)[0];
			const cover = measureCover(window.innerWidth / 2);
			const topOf = (each: Mark) => {
				const range = rangeOf(each);
				return (range ? measureBox(range).top : -1) - cover;
			};
			const mark = stepMark(marks, find(), step, topOf);
			const range = mark && rangeOf(mark);
			if (!mark || !range) return;
			scrollToRange(range);
			[current, isFramed] = [mark, true];
			paint();
			walkedTo(mark, { number: marks.indexOf(mark) + 1, total: marks.length });
		},
	};
}
