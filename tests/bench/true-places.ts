/** Where a passage stands in a changed text, and whether an answer is right. */
import type { Span } from '../../core/article';
import type { ChangedText, Piece } from './change-text';

/** `[]` when none of the passage's words is left. */
export type TruePlaces = readonly Span[];

/** A part of a passage that was cut in pieces is a place of it when it has so much of its words. */
const leastOfPassage = 1 / 3;
/** Units put into a passage at most, for its first and last word to be the ends of one place. */
const mostPutIn = 300;

/**
 * Where words of the passage follow one another in their order. A passage that was cut by what was put in, or of which a sentence was moved away, stands where its
 * longest part does or any other that has a third of it, or from its first word to its last when little was put in. A word replaced by another is part of the place,
 * but does not keep a passage alive.
 */
export function findTruePlaces({ text, pieces }: ChangedText, passage: Span): TruePlaces {
	const own = pieces.filter(({ origin, start, end }) => overlaps(origin, passage) && /[\p{L}\p{N}]/u.test(text.slice(start, end)));
	const stretches: Piece[][] = [];
	for (const piece of own) {
		const last = stretches.at(-1)?.at(-1);
		const follows = last && last.origin.end <= piece.origin.start && !/[\p{L}\p{N}]/u.test(text.slice(last.end, piece.start));
		if (follows) stretches.at(-1)?.push(piece);
		else stretches.push([piece]);
	}
	const alive = stretches.filter((stretch) => stretch.some(({ kept }) => kept)).toSorted((a, b) => lengthOf(b) - lengthOf(a));
	const least = leastOfPassage * (passage.end - passage.start);
	const parts = alive.filter((stretch, at) => at === 0 || lengthOf(stretch) >= least).map((stretch) => spanOf(stretch, passage));
	const isInOrder = own.every((piece, at) => at === 0 || (own[at - 1]?.origin.end ?? 0) <= piece.origin.start);
	const isWhole = isInOrder && alive.length > 1 && stretches.length > 1;
	const whole = isWhole ? [spanOf(own, passage)].filter(({ start, end }) => end - start <= passage.end - passage.start + mostPutIn) : [];
	return [...parts, ...whole];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const lengthOf = (stretch: readonly Piece[]): number => stretch.reduce((sum, { origin }) => sum + origin.end - origin.start, 0);

/** A passage may begin or end within a word. */
function spanOf(stretch: readonly Piece[], passage: Span): Span {
	const first = stretch[0];
	const last = stretch.at(-1);
	if (!first || !last) throw new Error('a stretch without pieces');
	const start = first.kept ? first.start + Math.max(0, passage.start - first.origin.start) : first.start;
	const end = last.kept ? last.end - Math.max(0, last.origin.end - passage.end) : last.end;
	return { start: Math.min(start, first.end), end: Math.max(end, last.start) };
}

/** Right: each end lies within a word of a true place's. */
export function isRight(text: string, answer: Span, places: TruePlaces): boolean {
	return places.some(({ start, end }) => isWithinWord(text, answer.start, start) && isWithinWord(text, answer.end, end));
}

/** At most one word, or part of one, between them. */
function isWithinWord(text: string, a: number, b: number): boolean {
	const between = text.slice(Math.min(a, b), Math.max(a, b));
	return (between.match(/[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []).length <= 1;
}
