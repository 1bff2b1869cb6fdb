/**
 * Checks what a schema cannot: that ids are unique and those referred to exist, and that what claims say of articles holds.
 * Every check yields problems of one line each; an empty list means the seeds fit together.
 */
import type { Attribution } from '../core/claim';
import type { ClaimsFile } from '../core/seeds';
import { formatProblem, type SeedFiles, type Sourced } from './read-seeds';

type ClaimFile = ClaimsFile['claims'][number];

/** One article may have several speakers or figures on one claim; more than this is a claim that wants splitting. */
const MOST_STATEMENTS_PER_ARTICLE = 4;

/** A cue stands in the statement or in a sentence beside it; the longest sentences of the corpus have some 300 characters. */
const CUE_REACH = 350;

/** All problems between the files: ids, references, claims. Places of quotes are the compiler's business. */
export function checkSeeds(files: SeedFiles): string[] {
	return [
		...checkIds(files),
		...checkReferences(files),
		...files.claims.flatMap(checkClaims),
		...checkWordings(files),
		...checkFeeds(files),
	];
}

/** Why the cue does not fit its statement, or `null`. An ellipsis in the cue stands for words between: `wirft … vor`. */
export function checkCue(text: string, start: number, end: number, cue: string | null): string | null {
	if (cue === null) return null;
	const around = text.slice(Math.max(0, start - CUE_REACH), end + CUE_REACH);
	let from = 0;
	for (const part of cue.split(' … ')) {
		const at = around.indexOf(part, from);
		if (at === -1) return `attribution.cue does not stand in or near the statement: "${cue}"`;
		from = at + part.length;
	}
	return null;
}

function checkIds(files: SeedFiles): string[] {
	const concepts = files.concepts.map(({ id }) => ({ file: 'concepts.json', id }));
	return [...findRepeatedIds(listIds(files)), ...findRepeatedIds(concepts)];
}

type FiledId = { readonly file: string; readonly id: string };

function findRepeatedIds(ids: FiledId[]): string[] {
	const owners = new Map<string, string>();
	const problems: string[] = [];
	for (const { file, id } of ids) {
		const owner = owners.get(id);
		if (owner !== undefined) problems.push(formatProblem(file, id, `the id is taken, in ${owner}`));
		owners.set(id, file);
	}
	return problems;
}

/** Whatever others refer to or the database keys by; concepts are neither and have names of their own. */
function listIds(files: SeedFiles): FiledId[] {
	const inFile = (file: string, things: { id: string }[]) => things.map(({ id }) => ({ file, id }));
	return [
		...files.articles.flatMap(({ file, content }) => inFile(file, [content])),
		...inFile('outlets.json', files.outlets),
		...inFile('people.json', files.people),
		...files.claims.flatMap(({ file, content }) => [
			...inFile(file, [content.topic, ...content.claims]),
			...inFile(
				file,
				content.claims.flatMap((claim) => claim.statements),
			),
		]),
	];
}

/** A list that is empty could not be read: that is one problem already, and not one more for each that refers to it. */
function checkReferences(files: SeedFiles): string[] {
	const problems: string[] = [];
	const outlets = new Set(files.outlets.map(({ id }) => id));
	for (const { file, content } of files.articles) {
		if (`articles/${content.id}.json` !== file) problems.push(formatProblem(file, content.id, 'the file is not named like its id'));
		if (outlets.size > 0 && !outlets.has(content.outletId))
			problems.push(formatProblem(file, content.id, `outletId: no outlet ${content.outletId}`));
	}
	const articles = new Set(files.articles.map(({ content }) => content.id));
	const people = new Map(files.people.map((person) => [person.id, person.english]));
	for (const { file, content } of files.claims) {
		for (const statement of content.claims.flatMap((claim) => claim.statements)) {
			if (!articles.has(statement.articleId)) {
				problems.push(formatProblem(file, statement.id, `articleId: no article ${statement.articleId}`));
			}
			const why = checkSpeaker(statement.attribution, people);
			if (why !== null) problems.push(formatProblem(file, statement.id, why));
		}
	}
	return [...problems, ...checkDifferences(files)];
}

function checkSpeaker(attribution: Attribution, people: Map<string, string>): string | null {
	const { speaker, personId, mode } = attribution;
	if (mode === 'asserted' && speaker !== null) return 'attribution: what the outlet asserts itself has the speaker null';
	if (mode === 'quoted' && speaker === null) return 'attribution: who is quoted needs a speaker';
	if (personId === undefined || people.size === 0) return null;
	const english = people.get(personId);
	if (english === undefined) return `attribution.personId: no person ${personId}`;
	return english === speaker ? null : `attribution.speaker: "${speaker}" is spelled "${english}" in people.json`;
}

function checkDifferences(files: SeedFiles): string[] {
	const all = new Set(files.claims.flatMap(({ content }) => content.claims.flatMap(listStatementIds)));
	return files.claims.flatMap(({ file, content }) =>
		content.claims.flatMap((claim) => {
			const own = new Set(listStatementIds(claim));
			return claim.differences.flatMap(({ statements: [a, b] }) => {
				const unknown = [a, b].filter((id) => !all.has(id)).map((id) => `differences: no statement ${id}`);
				if (a === b) unknown.push(`differences: ${a} is set beside itself`);
				if (!own.has(a) && !own.has(b)) unknown.push(`differences: neither ${a} nor ${b} is a statement of this claim`);
				return unknown.map((what) => formatProblem(file, claim.id, what));
			});
		}),
	);
}

function listStatementIds(claim: ClaimFile): string[] {
	return claim.statements.map(({ id }) => id);
}

function checkClaims({ file, content }: Sourced<ClaimsFile>): string[] {
	return content.claims.flatMap((claim) => {
		const counts = new Map<string, number>();
		for (const { articleId } of claim.statements) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
		const crowded = [...counts].filter(([, count]) => count > MOST_STATEMENTS_PER_ARTICLE);
		return crowded.map(([articleId, count]) =>
			formatProblem(file, claim.id, `statements: ${count} of ${articleId}, at most ${MOST_STATEMENTS_PER_ARTICLE} make sense`),
		);
	});
}

/** The browser is asked for an outlet's domains when the reader subscribes to its feed, so the feed must be on one of them. */
function checkFeeds({ outlets }: SeedFiles): string[] {
	return outlets.flatMap(({ id, domains, feed }) => {
		if (feed === undefined || !URL.canParse(feed)) return [];
		const { hostname } = new URL(feed);
		const isOwn = domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
		return isOwn ? [] : [formatProblem('outlets.json', id, `feed: ${hostname} is on none of the outlet's domains`)];
	});
}

function checkWordings(files: SeedFiles): string[] {
	const owners = new Map<string, string>();
	const problems: string[] = [];
	for (const { file, content } of files.claims) {
		for (const claim of content.claims) {
			for (const wording of [claim.german, ...claim.wordings, ...claim.denials]) {
				const owner = owners.get(wording);
				if (owner !== undefined) problems.push(formatProblem(file, claim.id, `the wording stands already in ${owner}: "${wording}"`));
				owners.set(wording, claim.id);
			}
		}
	}
	return problems;
}
