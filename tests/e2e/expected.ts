/** What a reader is to find on a seed article's page: its claims as the seeds have them, and its people, read off by hand. */
import { join } from 'node:path';
import type { Claim, Statement } from '../../core/claim';
import { compileSeeds } from '../../scripts/build-seeds';

const compiled = compileSeeds(join(import.meta.dirname, '../../seeds'));
if ('problems' in compiled) throw new Error(compiled.problems.join('\n'));
const { pack } = compiled;

/** Everyone the article's text names, by id, in the order in which it first does. Captions are not text. */
export const namedPeople: Readonly<Record<string, readonly string[]>> = {
	'berliner-zeitung-nato-atomprogramm': ['mark-rutte', 'lloyd-austin', 'andrei-belousov'],
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

/** A difference that the curators noted between this article and another: the claim, the note, and whose other article it is. */
export type NotedDifference = { claim: Claim; note: string; outlet: string };

/** Noted differences within claims the article makes, towards articles of other outlets. */
export function expectDifferences(articleId: string): NotedDifference[] {
	const owners = new Map(pack.claims.flatMap((claim) => claim.statements).map((statement) => [statement.id, statement.articleId]));
	return expectClaims(articleId).flatMap((claim) =>
		claim.differences.flatMap(({ statements, note }) => {
			const articles = statements.map((id) => owners.get(id));
			const other = articles.find((id) => id !== articleId);
			const outlet = pack.articles.find((article) => article.id === other)?.outlet;
			const isHere = statements.some((id) => owners.get(id) === articleId && claim.statements.some((statement) => statement.id === id));
			return isHere && outlet ? [{ claim, note, outlet }] : [];
		}),
	);
}
