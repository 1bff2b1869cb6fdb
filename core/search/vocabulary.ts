/**
 * The vocabulary that terms are read with. A word gives its concept where it has one (Moskau, Kreml and Russland are one term),
 * else its stem; a compound gives its parts too (Beistandspakt also speaks of a pact).
 */
import { splitCompound } from '../german/compounds';
import { functionWords, reportingWords } from '../german/function-words';
import { remember } from '../german/remember';
import { stem, stemWithUmlauts } from '../german/stem';
import { tokenise } from '../german/tokens';
import type { Concept } from '../seeds';

export type WeightedTerm = readonly [term: string, weight: number];

export type Phrase = { readonly stems: readonly string[]; readonly term: string };

export type Vocabulary = {
	/** The terms of one folded word; [] for a function word. */
	termsOf(folded: string): readonly WeightedTerm[];
	/** First stem of a phrase → phrases that begin so, longest first. */
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
};

/** What a term counts: reporting verbs say who speaks rather than what; a compound shares its weight with its parts. */
const weights = { word: 1, reporting: 0.25, part: 0.6, compound: 0.5 } as const;
const shortestPart = 4;
/** Longer words are compounds themselves more often than parts. */
const longestPart = 9;

/** The term that stands for a concept. */
export const termOfConcept = (id: string) => `#${id}`;

/** The vocabulary of these concepts; the words of `texts` are known as parts of compounds too. */
export function compileVocabulary(concepts: readonly Concept[], texts: readonly string[]): Vocabulary {
	const words = concepts.flatMap(({ id, words: spellings }) =>
		spellings.map((word) => ({ term: termOfConcept(id), tokens: tokenise(word) })),
	);
	const single = new Map(
		words.flatMap(({ term, tokens: [only, ...rest] }) =>
			only && rest.length === 0 ? [[stemWithUmlauts(only.folded), term] as const] : [],
		),
	);
	const parts = new Set(
		texts.flatMap((text) => tokenise(text)).flatMap(({ folded, kind }) => (kind === 'word' && mayBePart(folded) ? [stem(folded)] : [])),
	);
	const findConcept = (folded: string) =>
		single.get(stemWithUmlauts(folded)) ?? (/[äöü]/.test(folded) ? single.get(stem(folded)) : undefined);
	const isPart = (word: string) =>
		word.length >= 3 && (findConcept(word) !== undefined || (word.length >= shortestPart && parts.has(stem(word))));
	return {
		phrases: gatherPhrases(
			words
				.filter(({ tokens }) => tokens.length > 1)
				.map(({ term, tokens }) => ({ term, stems: tokens.map(({ folded }) => stem(folded)) })),
		),
		termsOf: remember((folded) => readWord(folded, findConcept, isPart)),
	};
}

const mayBePart = (folded: string) => folded.length >= shortestPart && folded.length <= longestPart && !functionWords.has(folded);

function gatherPhrases(phrases: readonly Phrase[]): Map<string, Phrase[]> {
	const byFirst = new Map<string, Phrase[]>();
	for (const phrase of phrases.toSorted((a, b) => b.stems.length - a.stems.length)) {
		const first = phrase.stems[0] ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
	}
	return byFirst;
}

function readWord(folded: string, findConcept: (word: string) => string | undefined, isPart: (word: string) => boolean): WeightedTerm[] {
	if (functionWords.has(folded)) return [];
	const termOf = (word: string) => findConcept(word) ?? stem(word);
	if (reportingWords.has(folded)) return [[termOf(folded), weights.reporting]];
	if (findConcept(folded)) return [[termOf(folded), weights.word]];
	const parts = splitCompound(folded, isPart);
	if (parts.length < 2) return [[stem(folded), weights.word]];
	const pieces = parts.flatMap((part) =>
		findConcept(part) ? [part] : ([splitCompound(part, isPart), [part]].find((found) => found.length > 0) ?? []),
	);
	return [[stem(folded.replaceAll('-', '')), weights.compound], ...pieces.map((piece): WeightedTerm => [termOf(piece), weights.part])];
}
