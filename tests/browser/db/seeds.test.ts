/** The seed import, in a real IndexedDB: once per version, whole or not at all, and never near the notes. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { SeedPack } from '../../../core/seeds';
import { listNotes, saveNote } from '../../../platform/db/annotations';
import { getArticle, listArticles } from '../../../platform/db/articles';
import { getClaim, listClaims, listClaimsOfTopic } from '../../../platform/db/claims';
import { readCorpusData } from '../../../platform/db/corpus-data';
import { database } from '../../../platform/db/database';
import { listConcepts, listGlossary, listOutlets, listTopics } from '../../../platform/db/lists';
import { getPerson, listPeople } from '../../../platform/db/people';
import { getSeedVersion, importSeeds } from '../../../platform/db/seeds';
import { makeDraft, makePack } from './records';

const give = (pack: unknown) => async () => pack;

beforeEach(async () => {
	await database.delete();
	await database.open();
});

describe('importSeeds', () => {
	it('fills every table and list', async () => {
		const pack = makePack('one');
		expect(await importSeeds(give(pack))).toEqual({ ok: true, value: true });
		expect(await getSeedVersion()).toBe('one');
		expect(await listArticles()).toEqual(pack.articles);
		expect(await listClaims()).toEqual(pack.claims);
		expect(await listPeople()).toEqual(pack.people);
		expect(await listTopics()).toEqual(pack.topics);
		expect(await listOutlets()).toEqual(pack.outlets);
		expect(await listGlossary()).toEqual(pack.glossary);
		expect(await listConcepts()).toEqual(pack.concepts);
		const { version, articles, claims, people, concepts, outlets } = pack;
		expect(await readCorpusData()).toEqual({ version, articles, claims, people, concepts, outlets });
	});

	it('gives single records by id, and null for what is not there', async () => {
		const pack = makePack('one');
		await importSeeds(give(pack));
		expect(await getArticle('bote-hafen')).toEqual(pack.articles[0]);
		expect(await getClaim('harbour-closes')).toEqual(pack.claims[0]);
		expect(await listClaimsOfTopic('harbour')).toEqual(pack.claims);
		expect(await getPerson('erika-muster')).toEqual(pack.people[0]);
		expect([await getArticle('x'), await getClaim('x'), await getPerson('x'), await listClaimsOfTopic('x')]).toEqual([
			null,
			null,
			null,
			[],
		]);
	});

	it('writes nothing when the version is there already', async () => {
		await importSeeds(give(makePack('one')));
		await database.people.clear();
		expect(await importSeeds(give(makePack('one')))).toEqual({ ok: true, value: false });
		expect(await listPeople()).toEqual([]);
	});

	it('replaces the corpus at another version and leaves the notes', async () => {
		await importSeeds(give(makePack('one')));
		const note = await saveNote(makeDraft());
		const second: SeedPack = { ...makePack('two'), articles: [], people: [] };
		expect(await importSeeds(give(second))).toEqual({ ok: true, value: true });
		expect(await listArticles()).toEqual([]);
		expect(await getSeedVersion()).toBe('two');
		expect(note.ok && (await listNotes())).toEqual([note.ok && note.value]);
	});

	it('imports once when two ask at the same time', async () => {
		const results = await Promise.all([importSeeds(give(makePack('one'))), importSeeds(give(makePack('one')))]);
		expect(results.map((result) => result.ok && result.value).toSorted()).toEqual([false, true]);
	});

	const broken: [string, () => Promise<unknown>][] = [
		['is no pack', give({ version: 'two' })],
		['has one bad claim', give({ ...makePack('two'), claims: [{ ...makePack('two').claims[0], statements: [] }] })],
		['is empty', give(null)],
		['cannot be read', () => Promise.reject(new SyntaxError('Unexpected end of JSON input'))],
	];
	it.each(broken)('keeps the corpus of before when the new one %s', async (_why, fetchPack) => {
		await importSeeds(give(makePack('one')));
		expect(await importSeeds(fetchPack)).toMatchObject({ ok: false, code: 'seedsBroken' });
		expect(await getSeedVersion()).toBe('one');
		expect(await listArticles()).toHaveLength(1);
	});

	it('keeps the corpus of before when the new one does not get through', async () => {
		await importSeeds(give(makePack('one')));
		const twin = makePack('two');
		const failing = () => {
			throw new DOMException('no space left', 'QuotaExceededError');
		};
		database.people.hook('creating', failing);
		const result = await importSeeds(give(twin));
		database.people.hook('creating').unsubscribe(failing);
		expect(result).toMatchObject({ ok: false, code: 'storageFull' });
		expect(await getSeedVersion()).toBe('one');
		expect(await listPeople()).toHaveLength(1);
	});
});

describe('reading', () => {
	it('gives nothing before the first import', async () => {
		expect([await readCorpusData(), await getSeedVersion(), await listOutlets()]).toEqual([null, null, []]);
	});

	it('skips a broken row and keeps the others', async () => {
		await importSeeds(give(makePack('one')));
		await database.people.put({ id: 'broken', german: 7 });
		expect((await listPeople()).map(({ id }) => id)).toEqual(['erika-muster']);
		expect(await getPerson('broken')).toBeNull();
	});
});
