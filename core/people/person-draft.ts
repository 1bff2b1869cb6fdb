/**
 * What an article says of somebody nobody has told of, in the shape in which the reader may correct it and keep them: a draft of a `Person`. A kept person is
 * found in every later article by full name, and by surname where the page names them in full or by a function.
 */
import * as v from 'valibot';
import type { Person } from '../entity';
import { foldName } from './name-tokens';
import type { FoundPerson } from './persons/find-persons';
import { readTitleGender } from './titles';

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());

export const PersonDraft = v.object({
	/** The fullest name of the article, nominative, in German spelling. */
	german: Text,
	/** Suggested; the reader may change it. */
	english: Text,
	/** The part used alone after first mention; the whole name where only one name is known. */
	surname: Text,
	/** Other forms of the full name in the article; nominative forms only. */
	aliases: v.array(Text),
	/** What the article calls them directly before the name, in German, commonest first: `Verteidigungsminister`. */
	functions: v.array(Text),
	/** What they are, in English, if the reader says so. */
	role: v.optional(v.pipe(v.string(), v.trim()), ''),
	gender: v.picklist(['female', 'male', 'unknown']),
	/** The article in which they were met. */
	articleId: Text,
});
export type PersonDraft = v.InferOutput<typeof PersonDraft>;

/** The places of one article by the person they name, in the order in which the article names them first; [] for none. */
export function groupPersons(found: readonly FoundPerson[]): FoundPerson[][] {
	const groups = new Map<string, FoundPerson[]>();
	for (const place of found) {
		const group = groups.get(place.name);
		if (group) group.push(place);
		else groups.set(place.name, [place]);
	}
	return [...groups.values()];
}

/** The draft of the one person whom all places of `found` name. Throws a RangeError when there are none. */
export function draftPerson(found: readonly FoundPerson[], articleId: string): PersonDraft {
	const [first] = found;
	if (!first) throw new RangeError('No place names the person.');
	const { name, english, surname } = first;
	const functions = sortByCount(found.flatMap(({ title }) => title ?? []));
	return {
		german: name,
		english,
		surname: surname ?? name,
		aliases: listAliases(found, name, surname),
		functions,
		role: '',
		gender: functions.map((title) => readTitleGender(foldName(title))).find((gender) => gender !== null) ?? 'unknown',
		articleId,
	};
}

/** The kept draft as the corpus has its people: its surname alone is proof only beside the full name or a function. */
export function makePerson({ german, english, surname, aliases, functions, role, gender }: PersonDraft, id: string): Person {
	return {
		id,
		german,
		english,
		surname,
		aliases,
		surnameAliases: [],
		functions,
		surnameIs: 'shared',
		role: role || (functions[0] ?? english),
		gender,
	};
}

/** Full names that differ from the fullest by more than the -s of a genitive. */
function listAliases(found: readonly FoundPerson[], name: string, surname: string | null): string[] {
	const full = found.map(({ surface }) => surface.replace(/\s+/gu, ' ')).filter((surface) => surface.includes(' ') && surface !== surname);
	return [...new Set(full.map((surface) => (surface === `${name}s` ? name : surface)))].filter(
		(alias) => alias !== name && !alias.endsWith('s'),
	);
}

function sortByCount(words: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}
