/** The seed corpus compiles, its quotes stand where the pack says, and each kind of mistake is told in one line. */
import { rmSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { SeedPack } from '../../core/seeds';
import { compileSeeds } from '../../scripts/build-seeds';
import { locateQuote } from '../../scripts/locate-quote';
import { makeArticle, makeClaims, makeSeedFolder, makeStatement, type SeedFolder, writeSeedFolder } from '../fixtures/small-seeds';

type Claims = ReturnType<typeof makeClaims>;

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function compile(files: SeedFolder) {
	const folder = writeSeedFolder(files);
	folders.push(folder);
	return compileSeeds(folder);
}

function listProblems(files: SeedFolder): string[] {
	const result = compile(files);
	return 'problems' in result ? result.problems : [];
}

function compileShipped(): SeedPack {
	const result = compileSeeds('seeds');
	if ('problems' in result) throw new Error(result.problems.join('\n'));
	return result.pack;
}

describe('the shipped corpus', () => {
	test('compiles to a pack that fits its schema', () => {
		expect(v.safeParse(SeedPack, compileShipped()).success).toBe(true);
	});

	test('has five articles and at least sixty claims, most with several wordings', () => {
		const { articles, claims } = compileShipped();
		expect(articles).toHaveLength(5);
		expect(claims.length).toBeGreaterThanOrEqual(60);
		for (const claim of claims) expect(claim.wordings.length, claim.id).toBeGreaterThanOrEqual(3);
	});

	test('quotes every statement at its offsets', () => {
		const { articles, claims } = compileShipped();
		const texts = new Map(articles.map(({ id, text }) => [id, text]));
		for (const { id, articleId, start, end, exact } of claims.flatMap((claim) => claim.statements)) {
			expect(texts.get(articleId)?.slice(start, end), id).toBe(exact);
		}
	});

	test('gives the soldiers in Russia as each source counts them', () => {
		const claim = compileShipped().claims.find(({ id }) => id === 'troops-number-in-russia');
		const counted = claim?.statements.flatMap(({ articleId, attribution, figures }) =>
			figures.map(({ qualifier, value }) => `${articleId}: ${attribution.speaker}: ${qualifier} ${value}`),
		);
		expect(counted).toEqual([
			'berliner-zeitung-nato-atomprogramm: The United States and Ukraine: more-than 10000',
			'stern-nato-atomprogramm: null: about 10000',
			'fr-militaerpakt: The United States: at-least 3000',
			'fr-militaerpakt: South Korea: about 1500',
			'deutschlandfunk-andere-weltordnung: South Korean intelligence: exactly 1500',
			'deutschlandfunk-andere-weltordnung: The United States and South Korea: more-than 10000',
		]);
	});

	test('counts the same thing in the same unit', () => {
		const units = new Map<string, string>();
		for (const { counts, unit } of compileShipped().claims.flatMap((claim) => claim.statements.flatMap(({ figures }) => figures))) {
			expect(units.get(counts) ?? unit, counts).toBe(unit);
			units.set(counts, unit);
		}
	});
});

describe('compileSeeds', () => {
	test('joins blocks by a blank line and leaves captions out', () => {
		const files = { ...makeSeedFolder(), 'articles/bote-bruecke.json': { ...makeArticle(), captions: ['Die Brücke im Mai'] } };
		const result = compile(files);
		const article = 'pack' in result ? result.pack.articles[0] : undefined;
		expect(article?.text.split('\n\n')).toEqual(makeArticle().blocks.map(({ text }) => text));
		expect(article).toMatchObject({ outlet: 'Der Bote', access: 'full', language: 'de', captions: ['Die Brücke im Mai'] });
	});

	test('changes the version with the content and only then', () => {
		const version = (files: SeedFolder) => {
			const result = compile(files);
			return 'pack' in result ? result.pack.version : null;
		};
		const base = version(makeSeedFolder());
		expect(base).toMatch(/^[0-9a-f]{12}$/);
		expect(version(makeSeedFolder())).toBe(base);
		expect(version({ ...makeSeedFolder(), 'articles/bote-bruecke.json': { ...makeArticle(), byline: 'Jo Kern' } })).not.toBe(base);
	});

	test.each<[string, (claims: Claims) => void, string]>([
		['a misspelled key', (c) => Object.assign(c.claims[0] ?? {}, { germn: 'x' }), 'bridge-closed: claims.0.germn: Invalid key'],
		['an unknown stance', (c) => editStatement(c, { stance: 'agrees' }), 'bridge-closed-bote: claims.0.statements.0.stance: Invalid type'],
		['a quote that is not there', (c) => editStatement(c, { exact: 'Die Brücke bleibt offen' }), 'exact does not stand in the article'],
		['a quote that is there twice', (c) => editStatement(c, { exact: 'Sie ist marode.' }), 'exact stands more than once'],
		['words before that are not there', (c) => editStatement(c, { after: 'Im Mai' }), 'after does not stand in the article'],
		['a quote that stands only before', (c) => editStatement(c, { after: 'Hochwasser' }), 'exact does not stand behind "Hochwasser"'],
		['a quote across paragraphs', (c) => editStatement(c, { exact: 'darüber.\n\nDer Fluss' }), 'exact runs across paragraphs'],
		['an unknown article', (c) => editStatement(c, { articleId: 'bote-fluss' }), 'bridge-closed-bote: articleId: no article bote-fluss'],
		['an unknown person', (c) => editSpeaker(c, { personId: 'uta-adler' }), 'attribution.personId: no person uta-adler'],
		['a speaker in another spelling', (c) => editSpeaker(c, { speaker: 'U. Adler' }), '"U. Adler" is spelled "Ute Adler"'],
		['a cue from elsewhere', (c) => editSpeaker(c, { cue: 'laut Polizei' }), 'attribution.cue does not stand in or near'],
		['a speaker of what the outlet asserts', (c) => editSpeaker(c, { mode: 'asserted' }), 'has the speaker null'],
		['a quote of nobody', (c) => editSpeaker(c, { speaker: null, personId: undefined, mode: 'quoted' }), 'who is quoted needs a speaker'],
		['an id given twice', (c) => Object.assign(c.topic, { id: 'bote' }), 'bote: the id is taken, in outlets.json'],
		['a difference to nothing', (c) => addDifference(c, 'bridge-closed-post'), 'differences: no statement bridge-closed-post'],
		['a difference to itself', (c) => addDifference(c, 'bridge-closed-bote'), 'bridge-closed-bote is set beside itself'],
		['a wording given twice', (c) => c.claims[0]?.wordings.push('Die Brücke bleibt offen.'), 'the wording stands already in bridge-closed'],
		['five statements of one article', addCrowd, 'statements: 5 of bote-bruecke, at most 4 make sense'],
	])('%s is one problem', (_, spoil, expected) => {
		const claims = makeClaims();
		spoil(claims);
		const problems = listProblems({ ...makeSeedFolder(), 'claims/bridge.json': claims });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^claims\/bridge\.json: [a-z-]+: .+$/);
		expect(problems[0]).toContain(expected);
	});

	test.each<[string, SeedFolder, string]>([
		['text that is not JSON', { 'people.json': '[\n{]' }, 'people.json: -: is not JSON'],
		['a date that is none', { 'articles/bote-bruecke.json': { ...makeArticle(), published: '2. Mai' } }, 'published: a date is YYYY'],
		[
			'an unknown outlet',
			{ 'articles/bote-bruecke.json': { ...makeArticle(), outletId: 'post' } },
			'bote-bruecke: outletId: no outlet post',
		],
		['a file of another name', { 'articles/post.json': { ...makeArticle(), id: 'bote-fluss' } }, 'the file is not named like its id'],
		[
			'an id in two files',
			{ 'claims/zoll.json': { ...makeClaims(), claims: [], topic: { id: 'bridge', english: 'x', german: 'x' } } },
			'bridge: the id is taken',
		],
		[
			'a domain with a scheme',
			{ 'outlets.json': [{ ...makeOutlet(), domains: ['https://bote.example'] }] },
			'bote: 0.domains.0: a domain is lower case',
		],
		[
			'a feed on a stranger’s site',
			{ 'outlets.json': [{ ...makeOutlet(), feed: 'https://feeds.example.net/bote.xml' }] },
			'outlets.json: bote: feed: feeds.example.net is on none',
		],
		['a repeated concept', { 'concepts.json': [makeConcept(), makeConcept()] }, 'concepts.json: river: the id is taken'],
	])('%s is told', (_, spoiled, expected) => {
		const problems = listProblems({ ...makeSeedFolder(), ...spoiled });
		expect(problems.some((problem) => problem.includes(expected))).toBe(true);
		for (const problem of problems) expect(problem).not.toContain('\n');
	});

	test('a file that is missing is told, and so is an empty folder', () => {
		const { 'people.json': _, 'claims/bridge.json': __, ...rest } = makeSeedFolder();
		expect(listProblems(rest)).toEqual(['claims/: -: holds no JSON file', 'people.json: -: the file is missing']);
	});
});

describe('locateQuote', () => {
	test.each<[string, string | undefined, number | null]>([
		['eins', undefined, 0],
		['zwei', undefined, null],
		['zwei', 'eins', 5],
		['zwei', 'drei', 15],
		['drei', 'zwei', null],
		['vier', undefined, null],
	])('%s after %s', (exact, after, start) => {
		const location = locateQuote('eins zwei drei zwei', exact, after);
		expect(location.ok ? location.span.start : null).toBe(start);
	});
});

function editStatement(claims: Claims, change: Partial<ReturnType<typeof makeStatement>> & { after?: string }): void {
	Object.assign(claims.claims[0]?.statements[0] ?? {}, change);
}

function editSpeaker(claims: Claims, change: Record<string, unknown>): void {
	Object.assign(claims.claims[0]?.statements[0]?.attribution ?? {}, change);
}

function addDifference(claims: Claims, other: string): void {
	claims.claims[0]?.differences.push({ statements: ['bridge-closed-bote', other], relation: 'related', note: 'They differ.' });
}

function addCrowd(claims: Claims): void {
	for (const n of [2, 3, 4, 5]) claims.claims[0]?.statements.push({ ...makeStatement(), id: `bridge-closed-bote-${n}` });
}

function makeOutlet() {
	return { id: 'bote', name: 'Der Bote', domains: ['bote.example'], country: 'DE', kind: 'regional-daily' };
}

function makeConcept() {
	return { id: 'river', english: 'river', words: ['fluss'] };
}
