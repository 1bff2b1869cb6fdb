/** Whether two counts of the same thing can both hold as they are worded. */
import type { FoundFigure } from '../analysis';
import type { Figure, Qualifier } from '../claim';

type Count = { readonly value: number; readonly qualifier: Qualifier };

/** Around a number given as „rund“, what it may stand for; a tenth either way. */
const tolerance = 0.1;

/** Same value, or one within what the other's „rund“ allows; a bound (mehr als, mindestens, bis zu) agrees only with the same kind of bound. */
export function agree(a: Count, b: Count): boolean {
	if (boundOf(a.qualifier) !== boundOf(b.qualifier)) return false;
	if (a.value === b.value) return true;
	if (a.qualifier !== 'about' && b.qualifier !== 'about') return false;
	return Math.abs(a.value - b.value) < tolerance * Math.min(a.value, b.value) && (isRound(a.value) || isRound(b.value));
}

const isRound = (value: number) => value % 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1) === 0 && value >= 100;

function boundOf(qualifier: Qualifier): 'from' | 'to' | 'near' {
	if (qualifier === 'more-than' || qualifier === 'at-least') return 'from';
	if (qualifier === 'up-to' || qualifier === 'less-than' || qualifier === 'almost') return 'to';
	return 'near';
}

/**
 * The figure found in a sentence that counts what `known` counts: by its noun where one is given, else the nearest in size.
 * `null` when none can be the same thing.
 */
export function alignFigure(
	found: readonly FoundFigure[],
	known: Figure,
	isSameThing: (noun: string, figure: Figure) => boolean,
): FoundFigure | null {
	const fitting = found.filter((figure) => figure.noun === null || isSameThing(figure.noun, known));
	const ranked = fitting.toSorted((a, b) => distance(a.value, known.value) - distance(b.value, known.value));
	return ranked[0] ?? null;
}

const distance = (a: number, b: number) => Math.abs(Math.log((a + 1) / (b + 1)));
