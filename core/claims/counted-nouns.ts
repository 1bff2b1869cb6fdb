/** What the corpus's figures count, in the German words of their statements: so that „Mann“ here meets „Soldaten“ there. */
import type { Claim } from '../claim';
import { readTerms } from '../search/terms';
import type { Vocabulary } from '../search/vocabulary';
import { findFigures } from './find-figures';
import type { SameThing } from './relate';

/** Statement id and value → terms of the noun counted. */
export type CountedNouns = ReadonlyMap<string, ReadonlySet<string>>;

const keyOf = (statementId: string, value: number) => `${statementId} ${value}`;

/** Reads the nouns once for all statements. */
export function readCountedNouns(claims: readonly Claim[], vocabulary: Vocabulary): CountedNouns {
	const nouns = new Map<string, ReadonlySet<string>>();
	for (const statement of claims.flatMap((claim) => claim.statements)) {
		for (const { value, noun } of findFigures(statement.exact, { start: 0, end: statement.exact.length })) {
			if (noun) nouns.set(keyOf(statement.id, value), new Set(readTerms(noun, vocabulary).keys()));
		}
	}
	return nouns;
}

/** Nouns are the same thing when they share a term; a figure whose statement names no noun may count anything. */
export function compareNouns(nouns: CountedNouns, vocabulary: Vocabulary): SameThing {
	return (noun, figure, statement) => {
		const known = nouns.get(keyOf(statement.id, figure.value));
		return known === undefined || [...readTerms(noun, vocabulary).keys()].some((term) => known.has(term));
	};
}
