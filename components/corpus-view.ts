/** What the corpus knows, indexed for the views. */
import type { Claim, Statement } from '../core/claim';
import type { Person } from '../core/entity';
import type { GlossaryEntry, SeedArticle } from '../core/seeds';

export type CorpusView = {
	readonly articles: ReadonlyMap<string, SeedArticle>;
	readonly claims: ReadonlyMap<string, Claim>;
	readonly statements: ReadonlyMap<string, Statement>;
	readonly people: ReadonlyMap<string, Person>;
	readonly glossary: readonly GlossaryEntry[];
};

export type CorpusRows = {
	readonly articles: readonly SeedArticle[];
	readonly claims: readonly Claim[];
	readonly people: readonly Person[];
	readonly glossary: readonly GlossaryEntry[];
};

export function indexCorpus({ articles, claims, people, glossary }: CorpusRows): CorpusView {
	return {
		articles: indexById(articles),
		claims: indexById(claims),
		statements: indexById(claims.flatMap((claim) => claim.statements)),
		people: indexById(people),
		glossary,
	};
}

function indexById<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [row.id, row]));
}
