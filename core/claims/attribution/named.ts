/** Places of a text that name a person: the known ones, and those whom only the article names. */
import type { Mention } from '../../analysis';
import type { Span } from '../../article';
import { isPersonNoun } from './person-nouns';

/** `name`: in full, as far as known. `personId`: of a person of the corpus. */
export type Named = Span & { readonly name: string; readonly personId?: string };

/** Known and other persons in the order of the text; where both stand at one place, the known one. */
export function joinNamed(mentions: readonly Mention[], persons: readonly Named[]): Named[] {
	const known = mentions.map(({ start, end, name, personId }): Named => ({ start, end, name, personId }));
	if (persons.length === 0) return known;
	const taken = new Set(known.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
	const isNoun = (name: string) => !name.includes(' ') && isPersonNoun(name.toLowerCase());
	const others = persons.filter(({ start, end, name }) => !taken.has(start) && !taken.has(end - 1) && !isNoun(name));
	return [...known, ...others.map(({ start, end, name }) => ({ start, end, name }))].toSorted((a, b) => a.start - b.start);
}

export const isSamePerson = (one: Named, other: Named): boolean => one.name === other.name;
