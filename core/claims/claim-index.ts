/**
 * The claims of the corpus made ready for matching: every way a claim is known to be put is an entry (the statements of the
 * articles, the curators' wordings and denials), and all entries of a claim together make its profile.
 */
import type { Claim, Stance } from '../claim';
import { foldSpelling } from '../german/tokens';
import { readGrams, type Terms } from '../search/terms';
import { compileVocabulary, termOfConcept, type Vocabulary } from '../search/vocabulary';
import { measureRarity, type Rarity, type Vector, weigh } from '../search/weights';
import type { Concept } from '../seeds';
import { readClaimTerms } from './claim-terms';

export type Entry = {
	readonly claimId: string;
	readonly text: string;
	/** The statement whose words these are, or `null` for a wording of the curators. */
	readonly statementId: string | null;
	readonly articleId: string | null;
	/** What saying these words means towards the claim. */
	readonly stance: Stance;
	readonly terms: Vector;
	readonly grams: Vector;
};

export type Posting = { readonly at: number; readonly weight: number };

export type ClaimIndex = {
	readonly vocabulary: Vocabulary;
	readonly entries: readonly Entry[];
	readonly entriesOf: ReadonlyMap<string, readonly Entry[]>;
	/** Statement id → its own words. */
	readonly entryOf: ReadonlyMap<string, Entry>;
	/** Statement id → claim id. */
	readonly claimOf: ReadonlyMap<string, string>;
	/** Term → the entries that have it, by their place in `entries`, with its weight there. */
	readonly postings: ReadonlyMap<string, readonly Posting[]>;
	/** Claim id → the weight of each term over all its entries. */
	readonly profiles: ReadonlyMap<string, Vector>;
	/** Claim id → the names it is about (countries, places, organisations), as terms. */
	readonly names: ReadonlyMap<string, readonly string[]>;
	readonly termRarity: Rarity;
	readonly gramRarity: Rarity;
};

type Wording = Pick<Entry, 'claimId' | 'text' | 'statementId' | 'articleId' | 'stance'>;

/** A name in this share of a claim's wordings is what the claim is about. */
const often = 0.3;

/** Builds the index; linear in the claims' text. `surnames` are names beside those among the concepts. */
export function indexClaims(claims: readonly Claim[], concepts: readonly Concept[], surnames: readonly string[] = []): ClaimIndex {
	const wordings = claims.flatMap(listWordings);
	const vocabulary = compileVocabulary(
		concepts,
		wordings.map((wording) => wording.text),
	);
	const read = wordings.map((wording) => ({ wording, terms: readClaimTerms(wording.text, vocabulary), grams: readGrams(wording.text) }));
	const byClaim = claims.map((claim) => ({
		id: claim.id,
		all: read.filter(({ wording }) => wording.claimId === claim.id).map(({ terms }) => terms),
	}));
	const termRarity = measureRarity(byClaim.map(({ all }) => all.flatMap((terms) => [...terms.keys()])));
	const gramRarity = measureRarity(read.map(({ grams }) => grams.keys()));
	const entries = read.map(({ wording, terms, grams }) => ({
		...wording,
		terms: weigh(terms, termRarity),
		grams: weigh(grams, gramRarity),
	}));
	const means = byClaim.map(({ id, all }) => ({ id, mean: meanOf(all) }));
	const profiles = new Map(means.map(({ id, mean }) => [id, weigh(mean, termRarity)]));
	const isName = new Set([
		...concepts.filter((concept) => concept.isName).map(({ id }) => termOfConcept(id)),
		...surnames.flatMap((surname) => vocabulary.termsOf(foldSpelling(surname)).map(([term]) => term)),
	]);
	const names = new Map(
		means.map(({ id, mean }) => [id, [...mean].flatMap(([term, share]) => (isName.has(term) && share >= often ? [term] : []))]),
	);
	const entryOf = new Map(entries.flatMap((entry) => (entry.statementId === null ? [] : [[entry.statementId, entry] as const])));
	const claimOf = new Map(claims.flatMap((claim) => claim.statements.map((statement) => [statement.id, claim.id])));
	const entriesOf = new Map(claims.map(({ id }) => [id, entries.filter((entry) => entry.claimId === id)]));
	return { vocabulary, entries, entriesOf, entryOf, claimOf, postings: invert(entries), profiles, names, termRarity, gramRarity };
}

function listWordings(claim: Claim): Wording[] {
	const statements = claim.statements.map((s) => ({
		claimId: claim.id,
		text: s.exact,
		statementId: s.id,
		articleId: s.articleId,
		stance: s.stance,
	}));
	const put = (text: string, stance: Stance): Wording => ({ claimId: claim.id, text, statementId: null, articleId: null, stance });
	return [
		...statements,
		...[claim.german, ...claim.wordings].map((text) => put(text, 'affirms')),
		...claim.denials.map((text) => put(text, 'denies')),
	];
}

function meanOf(all: readonly Terms[]): Map<string, number> {
	const mean = new Map<string, number>();
	for (const terms of all) for (const [term, weight] of terms) mean.set(term, (mean.get(term) ?? 0) + weight / all.length);
	return mean;
}

function invert(entries: readonly Entry[]): Map<string, Posting[]> {
	const postings = new Map<string, Posting[]>();
	for (const [at, entry] of entries.entries()) {
		for (const [term, weight] of entry.terms.weights) {
			const list = postings.get(term);
			if (list) list.push({ at, weight });
			else postings.set(term, [{ at, weight }]);
		}
	}
	return postings;
}
