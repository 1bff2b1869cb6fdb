/** Lists of names under one plural office: „die Präsidenten Putin und Kim“, „die Machthaber Putin, Xi und Kim“. */
import type { NameToken } from './name-tokens';
import type { Sighting } from './sighting';

const plural = /^(?:die|der|den|beiden|beider|zwei|drei)$/u;

/** The folded plural office that stands before the list in which `sighting` is a later member, or `null`. */
export function findListOffice(tokens: readonly NameToken[], sighting: Sighting, all: readonly Sighting[]): string | null {
	const previous = findListNeighbour(tokens, sighting, all);
	if (!previous) return null;
	const article = tokens[previous.from - 2];
	if (previous.title && previous.known && article && plural.test(article.base)) return previous.title;
	return findListOffice(tokens, previous, all);
}

/** The name before „und“ or a comma. */
function findListNeighbour(tokens: readonly NameToken[], { from, start }: Sighting, all: readonly Sighting[]): Sighting | null {
	const conjunction = tokens[from - 1];
	const isJoined = conjunction !== undefined && /^(?:und|sowie)$/u.test(conjunction.base);
	const to = isJoined ? from - 2 : from - 1;
	return all.find((other) => other.to === to && (isJoined || start - other.end === 2)) ?? null;
}
