/** The library over a real IndexedDB, as a background opens it that was just started and one that lives on. Every word counts the same here. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tokenise } from '../../../core/german/tokens';
import type { ContentReader } from '../../../core/search/meaning/content-words';
import { database } from '../../../platform/db/database';
import { purgeRemoved } from '../../../platform/db/remove-articles';
import { importSeeds } from '../../../platform/db/seeds';
import { listSegmentIds } from '../../../platform/db/segments';
import { dropFromLibrary, keepInLibrary, tidyLibrary } from '../../../platform/grow-library';
import { createOpener, type Library } from '../../../platform/library';
import { makePack, makePage } from './records';

const content = vi.hoisted(() => ({ openWordReaders: vi.fn() }));
vi.mock('../../../platform/words', () => content);

const readContent: ContentReader = (text, span) =>
	tokenise(text, span).map(({ folded }) => ({
		key: folded,
		isNumber: false,
		rarity: 5,
		grams: new Set(),
		english: new Map(),
		parts: [],
	}));

const places = ['Altenwerder', 'Bredstedt', 'Cuxhaven', 'Dagebüll', 'Emden', 'Friedrichskoog', 'Greetsiel', 'Husum'];
const pages = places.map((place) => makePage(`https://bote.example/${place}`, `Der Deich bei ${place} hält. Das Amt warnt vor Regen.`));
const [first, second, third] = pages as [(typeof pages)[0], (typeof pages)[0], (typeof pages)[0]];

async function keep(page: (typeof pages)[0]): Promise<string> {
	const kept = await keepInLibrary(page);
	if (!kept.ok) throw new Error(kept.code);
	return kept.value.id;
}

/** As once the undo has run out. */
async function dropForGood(id: string): Promise<void> {
	await dropFromLibrary([id]);
	await purgeRemoved(Date.now() + 1);
}

async function open(opener = createOpener()): Promise<Library> {
	const library = await opener();
	if (!library.ok) throw new Error(library.code);
	return library.value;
}

/** Ids of the articles in which a word is found, those left out that are not to be matched. */
function search({ segments, isRemoved }: Library, word: string): string[] {
	return segments.flatMap((segment) => {
		const number = segment.findWord(word);
		const sentences = number < 0 ? [] : [...segment.sentencesWith(number)];
		const ids = sentences.map((sentence) => segment.articleIds[segment.placeOf(sentence).article] ?? '');
		return [...new Set(ids)].filter((id) => !isRemoved(id));
	});
}

beforeEach(async () => {
	content.openWordReaders.mockReset().mockResolvedValue({ readContent });
	await database.delete();
	await database.open();
});

describe('openLibrary', () => {
	it('builds the segment of the seeds once for each of their versions', async () => {
		const opener = createOpener();
		expect((await open(opener)).segments).toEqual([]);
		await importSeeds(async () => makePack('one'));
		expect(search(await open(opener), 'hafen')).toEqual(['bote-hafen']);
		await open();
		expect(content.openWordReaders).toHaveBeenCalledTimes(1);
		await importSeeds(async () => makePack('two'));
		expect(search(await open(opener), 'hafen')).toEqual(['bote-hafen']);
		expect(await listSegmentIds()).toEqual(['seeds:two']);
	});

	it('finds what is kept while it is open', async () => {
		const opener = createOpener();
		await open(opener);
		const id = await keep(first);
		const library = await open(opener);
		expect(search(library, 'altenwerder')).toEqual([id]);
		expect(library.headOf(id)).toMatchObject({ id, url: first.url, outlet: 'Der Bote', published: '2025-03-01' });
		expect(library.headOf('none')).toBeNull();
	});

	it('gives the texts of both kinds of articles, and of none that is gone', async () => {
		await importSeeds(async () => makePack('one'));
		const [kept, gone] = [await keep(first), await keep(second)];
		await dropFromLibrary([gone]);
		const library = await open();
		const texts = await library.readTexts([kept, gone, 'bote-hafen', 'none']);
		expect([...texts].map(([id, { text }]) => [id, text])).toEqual([
			[kept, first.text],
			['bote-hafen', makePack('one').articles[0]?.text],
		]);
	});

	it('no longer gives what was forgotten or superseded', async () => {
		const opener = createOpener();
		const [before, gone] = [await keep(first), await keep(second)];
		expect(search(await open(opener), 'deich').toSorted()).toEqual([before, gone]);
		const after = await keep({ ...first, text: 'Der Deich bei Altenwerder bricht.' });
		await dropFromLibrary([gone]);
		expect(search(await open(opener), 'deich')).toEqual([after]);
	});

	it('builds anew what is broken, of another version, or lost', async () => {
		await importSeeds(async () => makePack('one'));
		const ids = [await keep(first), await keep(second), await keep(third)];
		await open();
		await database.segments.put({ id: 'seeds:one', heads: [], bytes: new ArrayBuffer(3) });
		await database.segments.put({ id: ids[0], heads: 'none' });
		await database.segments.update(ids[1] ?? '', { bytes: new TextEncoder().encode('an older version').buffer });
		await database.segments.delete(ids[2] ?? '');
		const library = await open();
		expect(search(library, 'deich').toSorted()).toEqual(ids);
		expect(search(library, 'hafen')).toEqual(['bote-hafen']);
		content.openWordReaders.mockClear();
		expect(search(await open(), 'deich').toSorted()).toEqual(ids);
		expect(content.openWordReaders).not.toHaveBeenCalled();
	});

	it('fails with a code where the database cannot be read', async () => {
		vi.spyOn(database, 'transaction').mockRejectedValueOnce(new DOMException('lost', 'InvalidStateError'));
		expect(await createOpener()()).toMatchObject({ ok: false, code: 'storageFailed' });
	});
});

describe('tidyLibrary', () => {
	it('joins segments as they grow, and finds the same in them', async () => {
		const ids: string[] = [];
		for (const page of pages) {
			ids.push(await keep(page));
			expect(await tidyLibrary()).toEqual({ ok: true, value: null });
		}
		expect((await listSegmentIds()).length).toBeLessThan(4);
		const library = await open();
		expect(search(library, 'deich').toSorted()).toEqual(ids);
		for (const [at, place] of places.entries()) expect(search(library, place.toLowerCase())).toEqual([ids[at]]);
		expect(library.headOf(ids[0] ?? '')).toMatchObject({ url: first.url });
	});

	it('drops what was forgotten when much of a segment was', async () => {
		const ids: string[] = [];
		for (const page of pages.slice(0, 4)) ids.push(await keep(page));
		await tidyLibrary();
		const joined = await listSegmentIds();
		expect(joined).toHaveLength(1);
		await dropForGood(ids[0] ?? '');
		await tidyLibrary();
		expect(await listSegmentIds()).toEqual(joined);
		await dropForGood(ids[1] ?? '');
		await tidyLibrary();
		const library = await open();
		expect(library.segments.flatMap(({ articleIds }) => articleIds)).toEqual(ids.slice(2));
		for (const id of ids.slice(2)) await dropForGood(id);
		await tidyLibrary();
		expect(await listSegmentIds()).toEqual([]);
	});

	it('loses nothing where a join cannot be stored', async () => {
		const ids: string[] = [];
		for (const page of pages.slice(0, 3)) ids.push(await keep(page));
		const before = await listSegmentIds();
		const full = vi.spyOn(database.segments, 'put').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
		expect(await tidyLibrary()).toMatchObject({ ok: false, code: 'storageFull' });
		full.mockRestore();
		expect(await listSegmentIds()).toEqual(before);
		expect(search(await open(), 'deich').toSorted()).toEqual(ids);
	});

	it('joins once when two join at the same time', async () => {
		const ids: string[] = [];
		for (const page of pages) ids.push(await keep(page));
		await Promise.all([tidyLibrary(), tidyLibrary()]);
		expect(search(await open(), 'deich').toSorted()).toEqual(ids);
	});
});
