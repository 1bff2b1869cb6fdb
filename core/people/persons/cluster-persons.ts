/**
 * Joins the sightings of one article that name the same person. A full name is one person with every other of the same first and last word („Karl H.
 * Fellner“, „Karl Fellner“); a surname or given name alone belongs to the one so called who was named last before it, else first behind it.
 */
import type { NameSighting } from './find-persons';

/** What a full name in the article adds to the weight of its surname and its given name alone. */
const namedInFull = { surname: 4, given: 2 } as const;

/** A person of the article: the fullest name it gives, nominative, and the part that stands alone (`null` where only a given name is known). */
export type Person = { readonly name: string; readonly surname: string | null };
export type NamedSighting = { readonly sighting: NameSighting; readonly person: Person };

type Named = {
	name: string;
	surname: string | null;
	readonly first: string;
	readonly last: string;
	readonly isFull: boolean;
	lastAt: number;
};

const isFull = ({ kind }: NameSighting): boolean => kind === 'full' || kind === 'pair';
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const firstWord = (name: string): string => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : name);
/** „al-Assad“ is called „Assad“ as well. */
const isCalled = (called: string, name: string): boolean => called === name || called.replace(/^a(?:l|s|sch|r|n|t|d|z)-/u, '') === name;

/** The sightings that name persons, with whom they name; in order, none overlapping. Sightings of one person share one `person` object. O(n · people). */
export function clusterPersons(sightings: readonly NameSighting[]): NamedSighting[] {
	const people = collectFullNames(sightings);
	const others = sumByName(sightings);
	const chosen: { sighting: NameSighting; person: Named }[] = [];
	for (const sighting of sightings) {
		const last = chosen.at(-1)?.sighting;
		if (last && last.end > sighting.start) continue;
		const found = isFull(sighting) ? people.find((person) => isSame(person, sighting)) : findNamed(people, sighting);
		const support = isFull(sighting) || !found?.isFull ? 0 : isSurnameOf(found, sighting.name) ? namedInFull.surname : namedInFull.given;
		if (sighting.weight + (support || weighOthers(sighting, others)) <= 0) continue;
		const person = found ?? addPerson(people, sighting);
		person.lastAt = sighting.start;
		chosen.push({ sighting, person });
	}
	return chosen;
}

/** What the article says of a name that it never gives in full: a part of what its other places weigh, within bounds. */
const share = 0.5;
const bounds = { least: -3, most: 2 } as const;

function sumByName(sightings: readonly NameSighting[]): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const { name, weight } of sightings) sums.set(name, (sums.get(name) ?? 0) + weight);
	return sums;
}

function weighOthers(sighting: NameSighting, sums: ReadonlyMap<string, number>): number {
	if (isFull(sighting)) return 0;
	const rest = (sums.get(sighting.name) ?? sighting.weight) - sighting.weight;
	return Math.max(bounds.least, Math.min(bounds.most, share * rest));
}

function collectFullNames(sightings: readonly NameSighting[]): Named[] {
	const people: Named[] = [];
	for (const sighting of sightings) {
		if (sighting.weight <= 0 || !isFull(sighting)) continue;
		const known = people.find((person) => isSame(person, sighting));
		if (!known) addPerson(people, sighting);
		else if (sighting.name.length > known.name.length)
			Object.assign(known, { name: sighting.name, surname: sighting.surname ?? known.surname });
	}
	return people;
}

const isSame = (person: Named, { name }: NameSighting): boolean => person.first === firstWord(name) && person.last === lastWord(name);

function addPerson(people: Named[], { name, surname, kind }: NameSighting): Named {
	const person: Named = {
		name,
		surname: surname ?? (kind === 'lone' ? name : null),
		first: firstWord(name),
		last: lastWord(surname ?? name),
		isFull: kind === 'full' || kind === 'pair',
		lastAt: -1,
	};
	people.push(person);
	return person;
}

const isSurnameOf = ({ surname, last }: Named, name: string): boolean =>
	surname !== null && (isCalled(surname, name) || isCalled(last, name) || isCalled(last, lastWord(name)));

/** Whom a surname or given name alone names: of several the one named last. */
function findNamed(people: readonly Named[], { name, kind }: NameSighting): Named | undefined {
	const fits = people.filter((person) => isSurnameOf(person, name) || (kind === 'given' && isCalled(person.first, name)));
	return fits.reduce<Named | undefined>((best, person) => (best && best.lastAt >= person.lastAt ? best : person), undefined);
}
