/** What the corpus knows, indexed for the views. */
import type { Claim, Statement } from '../core/claim';
import type { Person } from '../core/entity';
import type { GlossaryEntry, SeedArticle } from '../core/seeds';

export type CorpusView = {
	readonly articles: ReadonlyMap<string, SeedArticle>;
	readonly claims: ReadonlyMap<string, Claim>;
	readonly statements: ReadonlyMap<string, Statement>;
	/** Those of the corpus and those the reader keeps. */
	readonly people: ReadonlyMap<string, Person>;
	/** Ids of those the reader keeps. */
	readonly keptPeople: ReadonlySet<string>;
	readonly glossary: readonly GlossaryEntry[];
};

export type CorpusRows = {
	readonly articles: readonly SeedArticle[];
	readonly claims: readonly Claim[];
	readonly people: readonly Person[];
	readonly keptPeople: readonly Person[];
	readonly glossary: readonly GlossaryEntry[];
};

export function indexCorpus({ articles, claims, people, keptPeople, glossary }: CorpusRows): CorpusView {
	return {
		articles: indexById(articles),
		claims: indexById(claims),
		statements: indexById(claims.flatMap((claim) => claim.statements)),
		people: indexById([...people, ...keptPeople]),
		keptPeople: new Set(keptPeople.map(({ id }) => id)),
		glossary,
	};
}

function indexById<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [row.id, row]));
}
