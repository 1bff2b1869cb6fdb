/** Finds where two sentences name outcomes that exclude each other: gestiegen here, gesunken there. */

import { remember } from '../../german/remember';
import { opposites } from './antonyms';
import { confirmations, denials } from './negation-words';
import { rememberSaid, type Said, type SaidWord } from './said-words';

/** A word of an outcome here and one of its opposite there. */
export type Opposed = { readonly here: SaidWord; readonly there: SaidWord; readonly roles: boolean };

type Pattern = { readonly first: RegExp; readonly later: RegExp | null };
const compile = (written: string): Pattern => {
	const [first = '', later] = written.split('…');
	return { first: new RegExp(`^(?:${first})$`, 'u'), later: later === undefined ? null : new RegExp(`^(?:${later})$`, 'u') };
};
const compiled = opposites.map(({ sides: [one, other], roles }) => ({
	sides: [one.map(compile), other.map(compile)] as const,
	roles: roles === true,
}));

/** The opposites of the two, [] when there are none; a sentence that names both sides of one is left out of it. */
export function findOpposites(here: Said, there: Said): Opposed[] {
	const [ours, theirs] = [findSides(here), findSides(there)];
	const found = compiled.flatMap(({ sides: [one, other], roles }): Opposed[] => {
		const [a, b] = [
			{ here: ours.get(one), there: theirs.get(one) },
			{ here: ours.get(other), there: theirs.get(other) },
		];
		if (a.here && !b.here && b.there && !a.there) return [{ here: a.here, there: b.there, roles }];
		if (b.here && !a.here && a.there && !b.there) return [{ here: b.here, there: a.there, roles }];
		return [];
	});
	return [...found, ...findPrefixed(here, there)];
}

/** Whether a folded word says how something turned out: a word of one side, a denial, or a confirmation. */
export const namesOutcome = (folded: string): boolean =>
	denials.test(folded) || confirmations.test(folded) || listPatterns(folded).some(({ later }) => later === null);

const anyFirst = new RegExp(compiled.flatMap(({ sides }) => sides.flatMap((side) => side.map(({ first }) => first.source))).join('|'), 'u');

/** The patterns whose first word a folded word may be, with the side they stand on; most words are none. */
const listPatterns = remember((folded) =>
	(anyFirst.test(folded) ? compiled : []).flatMap(({ sides }) =>
		sides.flatMap((side) => side.flatMap(({ first, later }) => (first.test(folded) ? [{ side, later }] : []))),
	),
);

/** The first word of each side that the sentence has. */
const findSides = rememberSaid(({ clauses }): ReadonlyMap<readonly Pattern[], SaidWord> => {
	const found = new Map<readonly Pattern[], SaidWord>();
	for (const clause of clauses) {
		for (const [at, word] of clause.entries()) {
			for (const { side, later } of listPatterns(word.folded)) {
				const fits = later === null || clause.slice(at + 1).some(({ folded }) => later.test(folded));
				if (fits && !found.has(side)) found.set(side, word);
			}
		}
	}
	return found;
});

/** „möglich“ and „unmöglich“: adjectives and participles, which nouns (Wetter, Unwetter) are not. */
function findPrefixed(here: Said, there: Said): Opposed[] {
	const pairUp = (plain: Said, prefixed: Said): [SaidWord, SaidWord] | null => {
		for (const word of prefixed.words) {
			if (!/^un\p{Ll}{5,}$/u.test(word.surface) || plain.words.some(({ key }) => key === word.key)) continue;
			const other = plain.words.find(
				({ surface, folded }, at) =>
					plain.words[at - 1]?.folded !== 'nicht' && /^\p{Ll}/u.test(surface) && areForms(folded, word.folded.slice(2)),
			);
			if (other) return [other, word];
		}
		return null;
	};
	const [one, two] = [pairUp(here, there), pairUp(there, here)];
	return [...(one ? [{ here: one[0], there: one[1], roles: false }] : []), ...(two ? [{ here: two[1], there: two[0], roles: false }] : [])];
}

const ending = /(e[nmrs]?)?$/;
const areForms = (a: string, b: string) => a.length > 4 && a.replace(ending, '') === b.replace(ending, '');
