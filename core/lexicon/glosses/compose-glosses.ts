/** The English of a word in its sentence: from its own entry, else from what it is made of. */
import type { WordPart } from '../../word';

/** How many glosses of the last and of the other parts are combined. */
const mostOfHead = 3;
const mostOfModifier = 2;

/** English made of the glosses of a compound's parts, likeliest first; [] where one of them has none. */
export function composeGlosses(parts: readonly WordPart[]): string[] {
	if (parts.length < 2) return [];
	const heads = parts.at(-1)?.glosses.slice(0, mostOfHead) ?? [];
	let modifiers = [''];
	for (const { glosses } of parts.slice(0, -1)) {
		modifiers = modifiers.flatMap((before) => glosses.slice(0, mostOfModifier).map((gloss) => `${before}${gloss} `));
	}
	const ranked = modifiers.flatMap((modifier, at) => heads.map((head, place) => ({ text: modifier + head, rank: at + place })));
	return ranked.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text);
}
