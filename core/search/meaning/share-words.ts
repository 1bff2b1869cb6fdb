/** What two content words have in common besides their lemma, and how like it makes them beside one lemma, which is 1. */
import type { ContentWord } from './content-words';

export const partShare = 0.6;
export const englishShare = 0.9;
export const lettersShare = 0.9;
/** Letters alone say little of meaning below half of them shared. */
export const leastLetters = 0.5;

/** Whether one is a part of the other, or both have a part in common. */
export function sharePart(a: ContentWord, b: ContentWord): boolean {
	return a.parts.includes(b.key) || b.parts.includes(a.key) || a.parts.some((part) => b.parts.includes(part));
}

/** The dot product of what both may stand for in English, 0–1: the cosine, since both are of unit length. */
export function multiplyEnglish(a: ContentWord['english'], b: ContentWord['english']): number {
	const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
	let product = 0;
	for (const [english, weight] of fewer) product += weight * (more.get(english) ?? 0);
	return product;
}

/** Dice's coefficient of two sets of 4-grams, 0–1; 0 where it says little. Stops when too many grams were missed for it to say more. */
export function compareLetters(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
	const all = a.size + b.size;
	const mostMissed = fewer.size - (leastLetters * all) / 2;
	let missed = 0;
	for (const gram of fewer) if (!more.has(gram) && ++missed >= mostMissed) return 0;
	return mostMissed > 0 ? (2 * (fewer.size - missed)) / all : 0;
}
