/** What two content words have in common besides their lemma. */
import type { ContentWord } from './content-words';

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
