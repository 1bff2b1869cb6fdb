/** The walk of one page through the background, over a real IndexedDB; the browser's own storage and button are stood in for. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NoteSubject } from '../../../core/annotation';
import { makeSelectors } from '../../../core/annotations/make-selectors';
import { readNotedArticle } from '../../../core/annotations/note-body';
import { analysePage, reportNoArticle } from '../../../entrypoints/background/analyse-page';
import { forgetTab } from '../../../entrypoints/background/forget-tabs';
import { saveNote, showNotes } from '../../../entrypoints/background/keep-notes';
import { selectMark } from '../../../entrypoints/background/select-mark';
import { deleteNote, getNote, saveNote as storeNote } from '../../../platform/db/annotations';
import { database } from '../../../platform/db/database';
import { importSeeds } from '../../../platform/db/seeds';
import { readTabState } from '../../../platform/tab-state';
import { makePack } from '../db/records';

const button = vi.hoisted(() => ({ setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() }));
const open = vi.hoisted(() => vi.fn(async () => {}));

vi.mock('wxt/browser', async () => {
	const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
	const runtime = { getURL: (path: string) => `chrome-extension://lesart${path}` };
	const i18n = { getMessage: (key: string, value = '') => `${key} ${value}`.trim() };
	return { browser: { storage: fake.storage, runtime, action: button, i18n, sidePanel: { open } } };
});

const pack = makePack('one');
const text = `${pack.articles[0]?.text}\n\nDer Markt bleibt, wo er ist.`;
const pageKey = 'https://www.bote.example/kopie';
const sender = { tab: { id: 7, windowId: 3 } as never, frameId: 0, url: `${pageKey}?ref=x` };
const article = {
	id: pageKey,
	url: pageKey,
	outletId: null,
	outlet: 'was die Seite sagt',
	title: null,
	byline: null,
	published: null,
	access: 'full',
	language: 'de',
	text,
	pageKey,
};

beforeEach(async () => {
	fakeBrowser.reset();
	vi.clearAllMocks();
	await forgetTab(7);
	await database.delete();
	await database.open();
	await importSeeds(async () => pack);
});

async function readReady() {
	const state = await readTabState(7);
	if (state?.status !== 'ready') throw new Error(`the tab is ${state?.status}`);
	return state;
}

describe('analysePage', () => {
	it('keeps the analysis under the tab, names the outlet by its host and counts the claims', async () => {
		const answer = await analysePage(article, sender);
		expect(answer).toEqual(await readReady());
		expect(answer).toMatchObject({ status: 'ready', article: { outletId: 'bote', outlet: 'Der Bote' }, selected: null });
		const { analysis } = await readReady();
		expect(analysis.corpusVersion).toBe('one');
		const claims = new Set(analysis.claims.map(({ claimId }) => claimId)).size;
		expect(button.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: claims > 0 ? String(claims) : '' });
	});

	it('drops an older reading of the tab for a newer one', async () => {
		const newer = { ...article, text: 'Der Markt bleibt, wo er ist.' };
		const [first, second] = await Promise.all([analysePage(article, sender), analysePage(newer, sender)]);
		expect(first).toEqual({ status: 'loading' });
		expect(second).toMatchObject({ status: 'ready', article: { text: newer.text } });
		expect(await readTabState(7)).toEqual(second);
	});

	it('drops a reading when the tab goes', async () => {
		const reading = analysePage(article, sender);
		await forgetTab(7);
		expect(await reading).toEqual({ status: 'loading' });
	});

	it('does not read what is not of the page', async () => {
		expect(await analysePage({ ...article, pageKey: 'https://kurier.example/' }, sender)).toEqual({
			status: 'failed',
			code: 'unreadableInput',
		});
		expect(await analysePage(article, { ...sender, frameId: 2 })).toEqual({ status: 'failed', code: 'unreadableInput' });
	});

	it('keeps the chosen mark when the same text is read again, and lets it go with another text', async () => {
		await analysePage(article, sender);
		await selectMark({ kind: 'person', id: 'erika-muster', start: 0, end: 5 }, sender);
		expect(open).toHaveBeenCalledWith({ windowId: 3 });
		await analysePage(article, sender);
		expect((await readReady()).selected).toMatchObject({ id: 'erika-muster', start: 0, end: 5, at: expect.any(Number) });
		await analysePage({ ...article, text: `Neu: ${text}` }, sender);
		expect((await readReady()).selected).toBeNull();
	});
});

describe('reportNoArticle', () => {
	it('keeps why nothing was read, and shows no number', async () => {
		await analysePage(article, sender);
		await reportNoArticle('notGerman', sender);
		expect(await readTabState(7)).toEqual({ status: 'failed', code: 'notGerman' });
		expect(button.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
	});
});

describe('saveNote', () => {
	const draft = { source: pageKey, selector: makeSelectors(text, { start: 19, end: 28 }), comment: 'Im Herbst?', tags: [] };

	it('anchors the note in the tab that shows its page, and again when the page is read', async () => {
		await analysePage(article, sender);
		const saved = await saveNote(draft, sender);
		const anchored = [{ id: saved.ok && saved.value, start: 19, end: 28, isChanged: false, colour: 'yellow' }];
		expect((await readReady()).notes).toEqual({ anchored, orphans: [] });
		await analysePage({ ...article, text: `Neu: ${text}` }, sender);
		expect((await readReady()).notes.anchored).toMatchObject([{ start: 24, end: 33 }]);
	});

	it('says in the note on which article it was written', async () => {
		await analysePage({ ...article, title: 'Der Hafen', published: '2025-03-02' }, sender);
		const saved = await saveNote(draft, sender);
		const note = saved.ok ? await getNote(saved.value) : null;
		expect(note && readNotedArticle(note)).toEqual({ title: 'Der Hafen', outlet: 'Der Bote', published: '2025-03-02' });
	});

	it('refuses a note on another site', async () => {
		expect(await saveNote({ ...draft, source: 'https://kurier.example/' }, sender)).toEqual({ ok: false, code: 'unreadableInput' });
		expect(await database.annotations.count()).toBe(0);
	});
});

describe('notes of other pages', () => {
	const elsewhere = 'https://kurier.example/hafen';
	const write = async (subject: NoteSubject) => {
		const saved = await storeNote({ source: elsewhere, comment: 'Schon gelesen.', tags: [], subject });
		if (!saved.ok) throw new Error(saved.code);
		await showNotes(elsewhere);
		return saved.value.id;
	};

	it('on a claim, a person and a sentence are recalled where the article has them, at once and when it is read again', async () => {
		await analysePage(article, sender);
		const onClaim = await write({ kind: 'claim', id: 'harbour-closes' });
		const onSentence = await write({ kind: 'sentence', text: 'Der Markt bleibt, wo er ist.' });
		await write({ kind: 'claim', id: 'harbour-opens' });
		const { recalled } = await readReady();
		expect(recalled.map(({ id, kind, start, end }) => [id, kind, text.slice(start, end)])).toEqual([
			[onClaim, 'claim', expect.stringContaining('Der Hafen schließt')],
			[onSentence, 'sentence', 'Der Markt bleibt, wo er ist.'],
		]);
		await forgetTab(7);
		await analysePage(article, sender);
		expect((await readReady()).recalled).toEqual(recalled);
	});

	it('are no longer recalled once they are deleted', async () => {
		await analysePage(article, sender);
		const id = await write({ kind: 'claim', id: 'harbour-closes' });
		expect((await readReady()).recalled).toHaveLength(1);
		await deleteNote(id);
		await showNotes(elsewhere);
		expect((await readReady()).recalled).toEqual([]);
	});
});
