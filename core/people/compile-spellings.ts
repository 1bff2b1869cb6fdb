/** Person data turned into lookups: every full spelling, and for every surname those who bear it. */
import type { Person } from '../entity';
import { foldName, foldSpelling, nameKey } from './name-tokens';

/** A person with what matching needs of their spellings; all strings folded. */
export type KnownPerson = {
	readonly person: Person;
	/** Korean order: the surname comes first. */
	readonly surnameFirst: boolean;
	/** Given names without middle initials: `george`. */
	readonly givenNames: ReadonlySet<string>;
	/** Middle initials printed in some spelling: `w`. Empty when none is known, and then any will do. */
	readonly initials: ReadonlySet<string>;
	readonly functions: readonly string[];
	readonly contexts: readonly string[];
};

/** All known people of one surname, whatever its spelling. */
export type Family = { readonly id: number; readonly members: KnownPerson[] };

export type Spellings = {
	/** Key of a full name → who it is. */
	readonly fullNames: ReadonlyMap<string, KnownPerson>;
	/** Key of a surname → its bearers. */
	readonly surnames: ReadonlyMap<string, Family>;
	/** Words in the longest full name. */
	readonly longest: number;
	/** Keys of the first words of full names, to give up early. */
	readonly firstKeys: ReadonlySet<string>;
};

/** Compiles the people's spellings; every given name is combined with every surname spelling. Throws when two people share a full name. */
export function compileSpellings(people: readonly Person[]): Spellings {
	const fullNames = new Map<string, KnownPerson>();
	const surnames = new Map<string, Family>();
	const firstKeys = new Set<string>();
	let longest = 1;
	for (const person of people) {
		const spellings = readSpellings(person);
		const known = describePerson(person, spellings);
		for (const words of spellings.full) {
			const key = nameKey(words.join(' '));
			const holder = fullNames.get(key);
			if (holder && holder.person.id !== person.id)
				throw new Error(`${person.id} and ${holder.person.id} share the name ${words.join(' ')}`);
			fullNames.set(key, known);
			longest = Math.max(longest, words.flatMap((word) => word.split('-')).length);
			firstKeys.add(nameKey(words[0] ?? ''));
		}
		joinFamily(surnames, known, spellings.surnames.map(nameKey));
	}
	return { fullNames, surnames, longest, firstKeys };
}

type PersonSpellings = { surnames: string[]; givens: string[][]; surnameFirst: boolean; full: string[][] };

function readSpellings(person: Person): PersonSpellings {
	const printed = [person.german, person.english, ...person.aliases].map(splitName);
	const surnameFirst = printed[0]?.length !== 1 && foldName(printed[0]?.[0] ?? '') === foldName(person.surname);
	const end = (words: string[]) => (surnameFirst ? (words[0] ?? '') : (words.at(-1) ?? ''));
	const rest = (words: string[]) => (surnameFirst ? words.slice(1) : words.slice(0, -1));
	const surnames = [
		...new Set([person.surname, ...person.surnameAliases, ...printed.filter((words) => words.length > 1).map(end)].map(foldSpelling)),
	];
	const givens = [
		...new Map(
			printed
				.map(rest)
				.filter((words) => words.length > 0)
				.map((words) => [nameKey(words.join(' ')), words]),
		).values(),
	];
	const full = givens.flatMap((given) => surnames.map((surname) => (surnameFirst ? [surname, ...given] : [...given, surname])));
	return { surnames, givens, surnameFirst, full };
}

const splitName = (name: string): string[] =>
	name
		.split(/\s+/u)
		.map((word) => word.replace(/\.$/u, ''))
		.filter(Boolean);

function describePerson(person: Person, { givens, surnameFirst }: PersonSpellings): KnownPerson {
	const words = givens.map((given) => given.map(foldName));
	return {
		person,
		surnameFirst,
		givenNames: new Set(words.map((given) => given[0] ?? '')),
		initials: new Set(words.flatMap((given) => given.slice(1).map((word) => word.charAt(0)))),
		functions: person.functions.map(foldName),
		contexts: (person.contexts ?? []).map(foldName),
	};
}

function joinFamily(surnames: Map<string, Family>, known: KnownPerson, keys: readonly string[]): void {
	const joined = new Set(keys.flatMap((key) => surnames.get(key) ?? []));
	const family: Family = { id: surnames.size, members: [...[...joined].flatMap((other) => other.members), known] };
	const allKeys = [...surnames].filter(([, other]) => joined.has(other)).map(([key]) => key);
	for (const key of [...allKeys, ...keys]) surnames.set(key, family);
}
