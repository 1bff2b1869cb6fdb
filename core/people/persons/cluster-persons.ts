/** Joins the sightings of one article that name the same person: a surname or given name alone belongs to who is named in full with it. */
import type { NameSighting } from './find-persons';

/** What a full name in the article adds to the weight of its surname and its given name alone. */
const namedInFull = { surname: 4, given: 2 } as const;

export type NamedSighting = { readonly start: number; readonly end: number; readonly name: string };

/** The sightings that name persons, each with the fullest name the article gives them; in order. */
export function clusterPersons(sightings: readonly NameSighting[]): NamedSighting[] {
	const full = sightings.filter(({ kind, weight }) => weight > 0 && (kind === 'full' || kind === 'pair'));
	const bySurname = new Map<string, string>();
	const byGiven = new Map<string, string>();
	for (const { name, surname } of full) {
		const last = lastWord(surname ?? name);
		if (surname) bySurname.set(surname, bySurname.get(surname) ?? name);
		bySurname.set(last, bySurname.get(last) ?? name);
		byGiven.set(firstWord(name), byGiven.get(firstWord(name)) ?? name);
	}
	const findFull = (sighting: NameSighting) =>
		find(bySurname, sighting.name) ?? (sighting.kind === 'given' ? find(byGiven, sighting.name) : undefined);
	const chosen: NamedSighting[] = [];
	for (const sighting of sightings) {
		const isFull = sighting.kind === 'full' || sighting.kind === 'pair';
		const whole = isFull ? sighting.name : findFull(sighting);
		const support = isFull || whole === undefined ? 0 : bySurname.has(sighting.name) ? namedInFull.surname : namedInFull.given;
		const last = chosen.at(-1);
		if (sighting.weight + support <= 0 || (last && last.end > sighting.start)) continue;
		chosen.push({ start: sighting.start, end: sighting.end, name: whole ?? sighting.name });
	}
	return chosen;
}

const find = (names: ReadonlyMap<string, string>, name: string): string | undefined =>
	names.get(name) ?? (name.endsWith('s') ? names.get(name.slice(0, -1)) : undefined);
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const firstWord = (name: string): string => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : name);
