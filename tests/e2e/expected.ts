/** What a reader is to find on a seed article's page: its claims as the seeds have them, and its people, read off by hand. */
import { join } from 'node:path';
import type { Claim, Statement } from '../../core/claim';
import { compileSeeds } from '../../scripts/build-seeds';

const compiled = compileSeeds(join(import.meta.dirname, '../../seeds'));
if ('problems' in compiled) throw new Error(compiled.problems.join('\n'));
const { pack } = compiled;

/** Everyone the article names, by id: in its text in the order in which it first does, then in its captions alone. */
export const namedPeople: Readonly<Record<string, readonly string[]>> = {
	'berliner-zeitung-nato-atomprogramm': ['mark-rutte', 'lloyd-austin', 'andrei-belousov', 'vladimir-putin', 'kim-jong-un'],
	'stern-nato-atomprogramm': ['mark-rutte', 'annalena-baerbock', 'vladimir-putin'],
	'fr-militaerpakt': ['vladimir-putin', 'kim-jong-un', 'john-kirby', 'lloyd-austin'],
	'deutschlandfunk-andere-weltordnung': [
		'nico-lange',
		'maria-snegovaya',
		'jenny-town',
		'kim-jong-un',
		'vladimir-putin',
		'eric-ballbach',
		'yoon-suk-yeol',
		'kim-jong-il',
		'lloyd-austin',
		'antony-blinken',
		'volodymyr-zelenskyy',
		'mark-rutte',
		'george-w-bush',
		'andrea-kendall-taylor',
		'richard-fontaine',
	],
	'merkur-gegenseitige-solidaritaet': [
		'kim-jong-un',
		'vladimir-putin',
		'im-chon-il',
		'alexander-matsegora',
		'sin-hong-chol',
		'yevgeny-prigozhin',
		'kwon-jong-gun',
		'john-kirby',
		'ashot-mkrtychev',
		'linda-thomas-greenfield',
	],
};

/** English names of those people, sorted. */
export function expectPeople(articleId: string): string[] {
	const ids = namedPeople[articleId] ?? [];
	return ids.map((id) => pack.people.find((person) => person.id === id)?.english ?? `(no person ${id})`).toSorted();
}

/** The claims an article makes. */
export function expectClaims(articleId: string): Claim[] {
	return pack.claims.filter((claim) => claim.statements.some((statement) => statement.articleId === articleId));
}

/** All statements of an article. */
export function expectStatements(articleId: string): Statement[] {
	return pack.claims.flatMap((claim) => claim.statements).filter((statement) => statement.articleId === articleId);
}

/** The statements of an article that another one can be set beside: of a claim made elsewhere too, or noted as differing from another. */
export function expectCompared(articleId: string): Statement[] {
	const articleOf = new Map(pack.claims.flatMap(({ statements }) => statements).map((statement) => [statement.id, statement.articleId]));
	const pairs = pack.claims.flatMap(({ differences }) => differences.map(({ statements }) => statements));
	const noted = new Set(pairs.filter(([a, b]) => articleOf.get(a) !== articleOf.get(b)).flat());
	return pack.claims.flatMap(({ statements }) => {
		const isElsewhere = statements.some((statement) => statement.articleId !== articleId);
		return statements.filter((statement) => statement.articleId === articleId && (isElsewhere || noted.has(statement.id)));
	});
}

/** What the curators noted on a claim here and in another outlet: any one of their notes shows the difference. */
export type NotedDifference = { claim: Claim; outlet: string; notes: string[] };

/** Noted differences of the claims an article makes, one entry for each claim and other outlet. */
export function expectDifferences(articleId: string): NotedDifference[] {
	return expectClaims(articleId).flatMap((claim) => {
		const others = pack.articles.filter(({ id }) => id !== articleId);
		return others.flatMap(({ id, outlet }) => {
			const notes = listNotes(claim, articleId, id);
			return notes.length > 0 && outlet !== null ? [{ claim, outlet, notes }] : [];
		});
	});
}

/** All notes on pairs of a statement of this claim here and a statement there, wherever in the seeds they are noted. */
function listNotes(claim: Claim, here: string, there: string): string[] {
	const own = new Set(claim.statements.filter(({ articleId }) => articleId === here).map(({ id }) => id));
	const theirs = new Set(expectStatements(there).map(({ id }) => id));
	const isPair = ([a, b]: readonly [string, string]) => (own.has(a) && theirs.has(b)) || (own.has(b) && theirs.has(a));
	return pack.claims.flatMap((other) => other.differences.filter(({ statements }) => isPair(statements)).map(({ note }) => note));
}
