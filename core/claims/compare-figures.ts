/** Whether two counts of the same thing can both hold as they are worded. */
import type { FoundFigure } from '../analysis';
import type { Figure, Qualifier } from '../claim';

type Count = { readonly value: number; readonly qualifier: Qualifier };

/** Around a number given as „rund“, what it may stand for; a tenth either way. */
const tolerance = 0.1;

/**
 * Same value, the same one given less precisely, or one within what the other's „rund“ allows; a bound (mehr als, mindestens, bis zu) agrees only with
 * the same kind of bound, or with a plain number that keeps it by little. „knapp 300“ and „rund 300“ agree.
 */
export function agree(a: Count, b: Count): boolean {
	if (boundOf(a.qualifier) !== boundOf(b.qualifier)) return keepsBound(a, b) || keepsBound(b, a);
	if (a.value === b.value || roundsTo(a.value, b.value) || roundsTo(b.value, a.value)) return true;
	if (boundOf(a.qualifier) === 'from' && isNear(a.value, b.value))
		return isRound(Math.min(a.value, b.value)) && !isRound(Math.max(a.value, b.value));
	if (a.qualifier !== 'about' && b.qualifier !== 'about') return false;
	return isNear(a.value, b.value) && (isRound(a.value) || isRound(b.value));
}

const isNear = (a: number, b: number) => Math.abs(a - b) < tolerance * Math.min(a, b);

function keepsBound(bound: Count, plain: Count): boolean {
	if (bound.qualifier === 'almost' && plain.qualifier === 'about') return bound.value === plain.value;
	if (plain.qualifier !== 'exactly' || !isNear(bound.value, plain.value)) return false;
	if (bound.qualifier === 'at-least') return plain.value >= bound.value;
	if (bound.qualifier === 'more-than') return plain.value > bound.value;
	if (bound.qualifier === 'almost') return plain.value <= bound.value;
	return false;
}

/** Whether `coarse` is `fine` with fewer digits (2,85 Millionen, 2,853 Millionen); three digits tell that it is, of millions two do. */
function roundsTo(fine: number, coarse: number): boolean {
	if (!Number.isInteger(fine) && Number.isInteger(coarse) && coarse >= 10) return Math.abs(fine - coarse) <= 0.5;
	const digits = String(Math.round(coarse * 1e6)).replace(/0+$/, '').length;
	if (digits < (coarse >= 1e6 ? 2 : 3)) return false;
	const last = 10 ** (Math.floor(Math.log10(coarse)) - digits + 1);
	return Math.abs(fine - coarse) <= last / 2 && fine !== coarse && last >= 10;
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
