/** The next mark for a reader who walks by keyboard. */
import type { Mark } from '../../core/page';

/**
 * @param marks in the order of the text.
 * @param current the mark last chosen, if any; after the page was marked anew it is found by what it is.
 * @param topOf where a mark stands in the viewport, in CSS pixels.
 * @returns the one `step` further, round the ends; without a current one the first in view or below. `null` when there are no marks.
 */
export function stepMark(marks: readonly Mark[], current: Mark | null, step: 1 | -1, topOf: (mark: Mark) => number): Mark | null {
	if (marks.length === 0) return null;
	const at = current ? marks.findIndex((mark) => isSameMark(mark, current)) : -1;
	if (at >= 0) return marks.at((at + step) % marks.length) ?? null;
	const inView = marks.findIndex((mark) => topOf(mark) >= 0);
	const first = inView < 0 ? marks.length - 1 : inView;
	return marks.at(step === 1 ? first : first - 1) ?? null;
}

export function isSameMark(left: Mark, right: Mark): boolean {
	return left.kind === right.kind && left.id === right.id && left.start === right.start && left.end === right.end;
}
