/**
 * Finds the known people an article mentions. Names are matched in every spelling by one key per name; then each place where a
 * surname stands is read with the words around it (sightings), and the page as a whole decides whose surname it is (bearers).
 * Linear in the text; nothing here knows any person, only their data.
 */
import type { Mention } from '../analysis';
import type { Person } from '../entity';
import { collectSightings } from './collect-sightings';
import { compileSpellings, type Spellings } from './compile-spellings';
import { decideBearers } from './decide-bearers';
import { readNameTokens } from './name-tokens';

/** The mentions in a text: in order, never overlapping, each span the name with its genitive ending and without title. */
export type PeopleMatcher = (text: string) => Mention[];

/** Compiles the people once for many texts. Throws when two of them share a full name. */
export function compilePeople(people: readonly Person[]): PeopleMatcher {
	const spellings = compileSpellings(people);
	return (text) => findCompiled(text, spellings);
}

/** Every mention of the people in `text`, spans in UTF-16 offsets into it; `[]` when nobody known is mentioned. */
export function findMentions(text: string, people: readonly Person[]): Mention[] {
	return compilePeople(people)(text);
}

function findCompiled(text: string, spellings: Spellings): Mention[] {
	const tokens = readNameTokens(text);
	const sightings = collectSightings(text, tokens, spellings);
	return decideBearers({ text, tokens }, sightings).map(({ sighting: { start, end }, known: { person } }) => ({
		start,
		end,
		surface: text.slice(start, end),
		personId: person.id,
		name: person.german,
		english: person.english,
	}));
}
