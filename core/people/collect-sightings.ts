/** Walks a text once and notes every place where a known surname stands, full names first. */
import type { Family, Spellings } from './compile-spellings';
import { matchFullName } from './match-full-name';
import { includeApostrophe, type NameToken, nameKey, readCases } from './name-tokens';
import { readPageWords } from './page-words';
import { isIntroducedAsRelative, readSurname, type Surroundings } from './read-surname';
import type { Sighting } from './sighting';
import { isTitle } from './titles';

/** Sightings in the order of the text, none overlapping another. */
export function collectSightings(text: string, tokens: readonly NameToken[], spellings: Spellings): Sighting[] {
	const around: Surroundings = {
		tokens,
		page: readPageWords(tokens),
		isKnownName: (index) => isKnownName(tokens, index, spellings),
	};
	const sightings: Sighting[] = [];
	for (let index = 0; index < tokens.length; index += 1) {
		const sighting = readFullName(text, tokens, index, spellings) ?? readBearer(text, around, index, spellings);
		if (!sighting) continue;
		const last = sightings.at(-1);
		if (!last || sighting.from > last.to) sightings.push(sighting);
		index = Math.max(index, sighting.to);
	}
	return sightings;
}

function readFullName(text: string, tokens: readonly NameToken[], index: number, spellings: Spellings): Sighting | null {
	const name = matchFullName(tokens, index, spellings);
	const family = name && familyOf(name.known.person.surname, spellings);
	if (!name || !family) return null;
	const known = name.kind === 'other' ? null : name.known;
	return makeSighting(text, tokens, { ...name, known, family });
}

function readBearer(text: string, around: Surroundings, index: number, spellings: Spellings): Sighting | null {
	const surname = matchSurname(around.tokens[index], spellings);
	if (!surname) return null;
	const reading = readSurname(around, surname.family, index, surname.genitive);
	const { kind } = reading;
	return kind === 'nothing' ? null : makeSighting(text, around.tokens, { ...reading, ...surname, kind });
}

type Found = Pick<Sighting, 'kind' | 'family' | 'known' | 'from' | 'to' | 'genitive'>;

function makeSighting(text: string, tokens: readonly NameToken[], found: Found): Sighting {
	const { kind, family, known, from, to, genitive } = found;
	const start = tokens[from]?.start ?? 0;
	const end = includeApostrophe(text, start, tokens[to]?.end ?? start);
	const before = tokens[from]?.adjacent ? tokens[from - 1] : undefined;
	return {
		kind,
		family,
		known,
		from,
		to,
		genitive,
		start,
		end,
		title: before && isTitle(before.base) ? before.base : null,
		relative: isIntroducedAsRelative(tokens, from),
		paragraph: tokens[from]?.paragraph ?? 0,
	};
}

function matchSurname(token: NameToken | undefined, { surnames }: Spellings): { family: Family; genitive: boolean } | null {
	if (!token?.capital || token.elided) return null;
	for (const { key, genitive } of readCases(token)) {
		const family = surnames.get(key);
		if (family) return { family, genitive };
	}
	return null;
}

function familyOf(surname: string, { surnames }: Spellings): Family | null {
	return surnames.get(nameKey(surname)) ?? null;
}

/** A known surname stands at `index`, or a known full name starts there. */
function isKnownName(tokens: readonly NameToken[], index: number, spellings: Spellings): boolean {
	return matchSurname(tokens[index], spellings) !== null || matchFullName(tokens, index, spellings) !== null;
}
