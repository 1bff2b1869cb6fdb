/** How the schema moves on: rows written under one version are read under the next. Each new schema version gets its row in `upgrades`. */
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { identifyPage } from '../../../core/page-identity';
import { LesartDatabase, type SchemaVersion, schemaVersions } from '../../../platform/db/database';
import { closure } from '../../fixtures/saved-words';
import { makePack } from './records';

type Upgrade = {
	readonly why: string;
	readonly from: readonly SchemaVersion[];
	readonly to: readonly SchemaVersion[];
	readonly table: string;
	/** The table that `before` lies in, where it is another. */
	readonly stored?: string;
	readonly before: readonly object[];
	readonly after: readonly object[];
};

const note = { id: 'urn:uuid:1', modified: '2025-03-01T10:00:00.000Z', tags: ['Hafen'], target: { source: 'https://bote.example/hafen' } };
const mobileNote = { ...note, id: 'urn:uuid:3', target: { source: 'http://m.bote.example/hafen/?wt_mc=x' } };
/** As the database has a note since version 4. */
const named = <T>(row: T) => ({ ...row, page: 'bote.example/hafen' });

const settings = { name: 'reader', value: { language: 'de', markPeople: false }, updatedAt: '2025-03-01T10:00:00.000Z' };
const tombstone = { id: 'urn:uuid:2', deleted: '2025-03-02T10:00:00.000Z', updatedAt: '2025-03-02T10:00:00.000Z' };
/** As version 3 kept an article: whole, a version a row. */
const keptHead = {
	id: 'urn:uuid:a',
	url: 'https://www.bote.example/deich',
	pageKey: 'https://www.bote.example/deich',
	outletId: 'bote',
	outlet: 'Der Bote',
	title: 'Der Deich hält',
	byline: null,
	published: '2025-03-01',
	access: 'full',
	language: 'de',
	hash: 'a5',
	keptAt: '2025-03-01T10:00:00.000Z',
	supersededBy: null,
	updatedAt: '2025-03-01T10:00:00.000Z',
};
const keptBefore = [
	{ ...keptHead, text: 'Der Deich hält.\n\nNoch immer.', captions: ['Am Deich'] },
	{ ...keptHead, id: 'urn:uuid:b', supersededBy: 'urn:uuid:a', text: 'Der Deich bricht.' },
	{ ...tombstone, id: 'urn:uuid:c' },
];
const first = schemaVersions.slice(0, 1);
const second = schemaVersions.slice(0, 2);
const third = schemaVersions.slice(0, 3);
const next = schemaVersions.length + 1;

/** Each released version with rows as the one before wrote them; the last two take the pattern itself through its two kinds of change. */
const upgrades: Upgrade[] = [
	{
		why: 'version 2, which brings the word list, keeps the notes and their tombstones',
		from: first,
		to: schemaVersions.slice(0, 2),
		table: 'annotations',
		before: [note, tombstone],
		after: [note, tombstone],
	},
	{
		why: 'version 2 keeps the settings',
		from: first,
		to: schemaVersions.slice(0, 2),
		table: 'settings',
		before: [settings],
		after: [settings],
	},
	...[
		{ what: 'the word list', table: 'savedWords', rows: [closure, { ...tombstone, id: 'urn:uuid:3' }] },
		{ what: 'the notes', table: 'annotations', rows: [note, tombstone] },
		{ what: 'the settings', table: 'settings', rows: [settings] },
		{ what: 'the corpus', table: 'articles', rows: makePack('one').articles },
		{ what: 'which corpus it is', table: 'meta', rows: [{ name: 'seeds', value: 'one', updatedAt: settings.updatedAt }] },
	].map(({ what, table, rows }) => ({
		why: `version 3, which brings the reader's library, keeps ${what}`,
		from: second,
		to: schemaVersions.slice(0, 3),
		table,
		before: rows,
		after: rows,
	})),
	...[
		{ what: 'the settings', table: 'settings', rows: [settings] },
		{ what: 'the word list', table: 'savedWords', rows: [closure, { ...tombstone, id: 'urn:uuid:3' }] },
		{ what: 'kept people', table: 'keptPeople', rows: [{ ...tombstone, id: 'urn:uuid:4' }] },
		{ what: 'refused matches', table: 'rejections', rows: [{ id: 'x', sentences: ['a', 'b'], updatedAt: settings.updatedAt }] },
	].map(({ what, table, rows }) => ({
		why: `version 4, which brings feeds, keeps ${what}`,
		from: third,
		to: schemaVersions.slice(0, 4),
		table,
		before: rows,
		after: rows,
	})),
	{
		why: 'version 4 names the pages of notes, and leaves tombstones alone',
		from: third,
		to: schemaVersions.slice(0, 4),
		table: 'annotations',
		before: [note, mobileNote, tombstone],
		after: [named(note), named(mobileNote), tombstone].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
	},
	{
		why: 'version 4 parts the texts from the heads of kept articles, and leaves tombstones alone',
		from: third,
		to: schemaVersions.slice(0, 4),
		table: 'keptArticles',
		before: keptBefore,
		after: [
			{ ...keptHead, page: identifyPage(keptHead.pageKey), words: 5 },
			{ ...keptHead, id: 'urn:uuid:b', supersededBy: 'urn:uuid:a', page: identifyPage(keptHead.pageKey), words: 3 },
			{ ...tombstone, id: 'urn:uuid:c' },
		],
	},
	{
		why: 'version 4 puts the texts of kept articles into a table of their own',
		from: third,
		to: schemaVersions.slice(0, 4),
		table: 'keptTexts',
		stored: 'keptArticles',
		before: keptBefore,
		after: [
			{ id: 'urn:uuid:a', text: 'Der Deich hält.\n\nNoch immer.', captions: ['Am Deich'] },
			{ id: 'urn:uuid:b', text: 'Der Deich bricht.' },
		],
	},
	{
		why: 'a new index keeps the rows',
		from: schemaVersions,
		to: [...schemaVersions, { number: next, stores: { annotations: 'id, target.source, modified, created, *tags' } }],
		table: 'annotations',
		before: [note],
		after: [named(note)],
	},
	{
		why: 'a changed row is rewritten',
		from: schemaVersions,
		to: [
			...schemaVersions,
			{
				number: next,
				stores: {},
				upgrade: (transaction) =>
					transaction
						.table('annotations')
						.toCollection()
						.modify((row) => {
							row.tags = row.tags.map((tag: string) => tag.toLowerCase());
						}),
			},
		],
		table: 'annotations',
		before: [note],
		after: [{ ...named(note), tags: ['hafen'] }],
	},
];

const name = 'lesart-upgrade';

afterEach(() => Dexie.delete(name));

describe('schema versions', () => {
	it.each(upgrades)('$why', async ({ from, to, table, stored = table, before, after }) => {
		const older = new LesartDatabase(name, from);
		await older.table(stored).bulkPut(before);
		older.close();
		const newer = new LesartDatabase(name, to);
		const rows = await newer.table(table).toArray();
		newer.close();
		expect(rows).toEqual(after);
	});

	it('lets words be saved beside what version 1 wrote', async () => {
		const older = new LesartDatabase(name, first);
		await older.annotations.bulkPut([note, tombstone]);
		older.close();
		const newer = new LesartDatabase(name);
		await newer.savedWords.put(closure);
		const found = await newer.savedWords.where('[lemma+partOfSpeech]').equals(['Sperrung', 'noun']).toArray();
		expect([found, await newer.annotations.count()]).toEqual([[closure], 2]);
		newer.close();
	});

	it('lets articles be kept and matches be refused beside what version 2 wrote', async () => {
		const older = new LesartDatabase(name, second);
		await older.savedWords.put(closure);
		older.close();
		const newer = new LesartDatabase(name);
		const article = { id: 'a', pageKey: 'https://bote.example/hafen', supersededBy: null };
		await newer.keptArticles.bulkPut([article, { ...article, id: 'b', supersededBy: 'a' }, { ...tombstone, id: 'c' }]);
		await newer.segments.put({ id: 'a', heads: [], bytes: new ArrayBuffer(4) });
		await newer.rejections.put({ id: 'x', sentences: ['der deich hält', 'der damm hält'], updatedAt: tombstone.updatedAt });
		const { keptArticles } = newer;
		const found = await Promise.all([
			keptArticles.where('pageKey').equals(article.pageKey).primaryKeys(),
			keptArticles.orderBy('supersededBy').primaryKeys(),
			keptArticles.orderBy('deleted').primaryKeys(),
			newer.savedWords.toArray(),
		]);
		expect(found).toEqual([['a', 'b'], ['b'], ['c'], [closure]]);
		newer.close();
	});

	it('lets notes be found by the claim they are on beside what version 3 wrote', async () => {
		const older = new LesartDatabase(name, third);
		await older.annotations.bulkPut([note, tombstone]);
		older.close();
		const newer = new LesartDatabase(name);
		const onClaim = { ...note, id: 'urn:uuid:4', subjects: ['urn:lesart:claim:harbour-closes'] };
		await newer.annotations.put(onClaim);
		const found = await newer.annotations.where('subjects').equals('urn:lesart:claim:harbour-closes').primaryKeys();
		expect([found, await newer.annotations.count()]).toEqual([[onClaim.id], 3]);
		newer.close();
	});

	it('lets feeds be subscribed to beside what version 3 wrote', async () => {
		const older = new LesartDatabase(name, third);
		await older.keptArticles.put({ ...tombstone, id: 'c' });
		older.close();
		const newer = new LesartDatabase(name);
		await newer.feeds.put({ id: 'f', url: 'https://bote.example/feed.xml' });
		expect([await newer.feeds.toCollection().primaryKeys(), await newer.keptArticles.count()]).toEqual([['f'], 1]);
		newer.close();
	});

	it('finds notes and articles of a page that earlier versions wrote under other addresses of it', async () => {
		const older = new LesartDatabase(name, third);
		await older.annotations.bulkPut([note, mobileNote, tombstone]);
		await older.keptArticles.bulkPut([
			{ id: 'a', pageKey: 'https://www.bote.example/hafen', text: 'Der Hafen ist zu.', supersededBy: 'b' },
			{ id: 'b', pageKey: 'https://amp.bote.example/hafen/index.html', text: 'Der Hafen ist offen.', supersededBy: null },
		]);
		older.close();
		const newer = new LesartDatabase(name);
		await newer.annotations.put({ ...note, id: 'urn:uuid:5', target: { source: 'https://www.bote.example/hafen?print' } });
		const findOn = (table: 'annotations' | 'keptArticles') => newer[table].where('page').equals('bote.example/hafen').primaryKeys();
		expect(await findOn('annotations')).toEqual([note.id, mobileNote.id, 'urn:uuid:5']);
		expect(await findOn('keptArticles')).toEqual(['a', 'b']);
		newer.close();
	});

	it('lets an import be staged beside what version 3 wrote', async () => {
		const older = new LesartDatabase(name, third);
		await older.annotations.put(note);
		older.close();
		const newer = new LesartDatabase(name);
		await newer.staged.bulkAdd([{ rows: ['a'] }, { rows: ['b'] }]);
		expect([await newer.staged.toCollection().primaryKeys(), await newer.annotations.count()]).toEqual([[1, 2], 1]);
		newer.close();
	});

	it('are numbered upwards from 1', () => {
		expect(schemaVersions.map(({ number }) => number)).toEqual(schemaVersions.map((_, index) => index + 1));
	});
});
