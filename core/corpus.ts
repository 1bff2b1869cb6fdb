/** The corpus made ready for analysis: what is known, and the indexes over it. Built once per corpus version; never stored. */
import type { Article } from './article';
import type { Claim, Relation, Statement } from './claim';
import { type ClaimIndex, indexClaims } from './claims/claim-index';
import { compareNouns, readCountedNouns } from './claims/counted-nouns';
import { foldStatements, type Sought } from './claims/locate-statements';
import type { SameThing } from './claims/relate';
import type { Outlet, Person } from './entity';
import { compilePeople, type PeopleMatcher } from './people/find-mentions';
import { type Fingerprints, fingerprintArticles } from './search/recognise-source';
import type { Concept } from './seeds';

export type CorpusData = {
	readonly version: string;
	readonly articles: readonly Article[];
	readonly claims: readonly Claim[];
	readonly people: readonly Person[];
	readonly concepts: readonly Concept[];
	readonly outlets: readonly Outlet[];
};

/** A difference as seen from one of its two statements. */
export type NotedDifference = { readonly other: string; readonly relation: Relation; readonly note: string };

export type Corpus = {
	readonly version: string;
	readonly articles: ReadonlyMap<string, Article>;
	readonly claims: ReadonlyMap<string, Claim>;
	readonly statements: ReadonlyMap<string, Statement>;
	/** Statement id → what the curators noted on it and another. */
	readonly differences: ReadonlyMap<string, readonly NotedDifference[]>;
	readonly sought: readonly Sought[];
	readonly people: PeopleMatcher;
	readonly outlets: readonly Outlet[];
	readonly index: ClaimIndex;
	readonly isSameThing: SameThing;
	readonly fingerprints: Fingerprints;
};

/** Indexes the data; about a hundred milliseconds a thousand wordings. */
export function buildCorpus(data: CorpusData): Corpus {
	const statements = data.claims.flatMap((claim) => claim.statements);
	const index = indexClaims(
		data.claims,
		data.concepts,
		data.people.flatMap(({ surname, surnameAliases }) => [surname, ...surnameAliases]),
	);
	return {
		version: data.version,
		articles: new Map(data.articles.map((article) => [article.id, article])),
		claims: new Map(data.claims.map((claim) => [claim.id, claim])),
		statements: new Map(statements.map((statement) => [statement.id, statement])),
		differences: listDifferences(data.claims),
		sought: foldStatements(statements),
		people: compilePeople(data.people),
		outlets: data.outlets,
		index,
		isSameThing: compareNouns(readCountedNouns(data.claims, index.vocabulary), index.vocabulary),
		fingerprints: fingerprintArticles(data.articles),
	};
}

function listDifferences(claims: readonly Claim[]): Map<string, NotedDifference[]> {
	const noted = new Map<string, NotedDifference[]>();
	for (const { statements, relation, note } of claims.flatMap((claim) => claim.differences)) {
		for (const [one, other] of [statements, statements.toReversed()]) {
			if (one && other) noted.set(one, [...(noted.get(one) ?? []), { other, relation, note }]);
		}
	}
	return noted;
}
