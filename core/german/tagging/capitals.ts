/** What a token's capitals say about its class, as additions to the scores of its candidates (natural logarithms). */
import type { Tag } from './tags';

/** `lower`: gesagt; `capital`: Haus, inside a sentence; `opening`: a capital that tells nothing; `upper`: NATO, SEHR. */
export type Shape = 'lower' | 'capital' | 'opening' | 'upper';

/** The shape of a surface; `isOpening` as in the slot. */
export function readShape(surface: string, isOpening: boolean): Shape {
	const first = surface.charAt(0);
	if (first === first.toLowerCase()) return 'lower';
	if (surface.length > 1 && surface === surface.toUpperCase()) return 'upper';
	return isOpening ? 'opening' : 'capital';
}

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'abbreviation']);

/** Addition for a candidate of class `tag` on a token of this shape. */
export function weighShape(shape: Shape, tag: Tag): number {
	const isNominal = nominal.has(tag);
	if (shape === 'lower') return isNominal && tag !== 'abbreviation' ? -9 : 0;
	if (shape === 'capital') return isNominal ? 0 : tag === 'attributive' ? -3.4 : tag === 'number' ? -2 : -7;
	if (shape === 'upper') return tag === 'name' ? 0 : -0.5;
	return tag === 'name' ? -0.5 : tag === 'noun' ? -0.3 : 0;
}
