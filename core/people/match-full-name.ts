/** Finds full names at a token: known spellings, with middle initials, in compounds, and not those of a namesake father or son. */
import type { KnownPerson, Spellings } from './compile-spellings';
import { type NameToken, nameKey, readCases } from './name-tokens';

export type FullName = {
	readonly known: KnownPerson;
	readonly from: number;
	readonly to: number;
	readonly genitive: boolean;
	readonly kind: 'full' | 'silent' | 'other';
};

const generation = /^(?:senior|sen|sr|altere)$/u;

/** The longest known full name that starts at token `from`, or `null`. */
export function matchFullName(tokens: readonly NameToken[], from: number, spellings: Spellings): FullName | null {
	const first = tokens[from];
	if (!first?.capital || !startsName(first, spellings)) return null;
	let best: FullName | null = null;
	let joined = '';
	for (let to = from; to < from + spellings.longest; to += 1) {
		const token = tokens[to];
		if (!token || (to > from && !token.near)) break;
		const found = lookUp(joined, token, spellings);
		if (found && isSpelledAsName(tokens, from, to, found.known)) best = { ...found, from, to };
		joined += token.key;
	}
	if (best?.kind !== 'full') return best;
	return isOlderNamesake(tokens, best.to) ? { ...best, kind: 'other' } : best;
}

const startsName = (token: NameToken, { firstKeys }: Spellings): boolean =>
	firstKeys.has(token.key) || firstKeys.has(nameKey(token.spelling.split('-')[0] ?? ''));

function lookUp(joined: string, last: NameToken, { fullNames }: Spellings): Pick<FullName, 'known' | 'genitive' | 'kind'> | null {
	for (const { key, genitive } of readCases(last)) {
		const known = fullNames.get(joined + key);
		if (known) return { known, genitive, kind: last.elided ? 'silent' : 'full' };
	}
	const parts = last.spelling.split('-');
	for (let length = parts.length - 1; length > 0; length -= 1) {
		const known = fullNames.get(joined + nameKey(parts.slice(0, length).join('')));
		if (known) return { known, genitive: false, kind: 'silent' };
	}
	return null;
}

/** Names have capitals; only the last syllable of a Korean name may lack one („Kim Jong un“). */
function isSpelledAsName(tokens: readonly NameToken[], from: number, to: number, { surnameFirst }: KnownPerson): boolean {
	return tokens.slice(from, to + 1).every((token, index) => token.capital || (surnameFirst && index === 2));
}

function isOlderNamesake(tokens: readonly NameToken[], to: number): boolean {
	const next = tokens[to + 1];
	const second = tokens[to + 2];
	if (!next?.adjacent) return false;
	return generation.test(next.base) || (next.base === 'der' && second?.base === 'altere');
}
