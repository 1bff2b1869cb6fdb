/** Notes in the panel: placed, orphaned, searched, changed, deleted with a way back, imported. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail } from '../../../core/result';
import { find, hostile, makeNote, ready } from '../../fixtures/panel-fixtures';
import { makeProps, renderPanel } from './render-panel';

const here = makeNote(1, '300 Schiffe', `look up ${hostile}`);
const orphan = makeNote(2, 'Ein Satz von gestern.', 'was it changed?');
const other = makeNote(3, 'Andere Worte.', 'for later', 'https://anderswo.example/text');
const state = {
	...ready,
	notes: {
		anchored: [{ id: here.id, ...find(ready.article.text, '300 Schiffe'), isChanged: false }],
		orphans: [{ id: orphan.id, nearest: null }],
	},
};

async function openNotes(props: Parameters<typeof renderPanel>[0] = {}) {
	const rendered = await renderPanel({ state, notes: [other, orphan, here], ...props });
	await page.getByRole('tab', { name: /Notes/ }).click();
	return rendered;
}

const card = (quote: string) => page.getByRole('article', { name: `Note on “${quote}”` });

describe('notes', () => {
	it('say how to make one when there are none', async () => {
		await openNotes({ state: ready, notes: [] });
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent(/No notes on this page yet.*Alt\+Shift\+M/);
	});

	it('stand in the order of the text, orphans after them with the reason', async () => {
		await openNotes();
		const region = page.getByRole('region', { name: 'On this page' });
		await expect.element(region.getByRole('article').nth(0)).toMatchTextContent(`look up ${hostile}`);
		await expect.element(region.getByRole('article').nth(1)).toMatchTextContent('These words are no longer in the article');
		expect('hit' in window).toBe(false);
	});

	it('of other pages are found by their words', async () => {
		await openNotes();
		await expect
			.element(page.getByRole('link', { name: 'anderswo.example/text' }))
			.toHaveAttribute('href', 'https://anderswo.example/text');
		await page.getByRole('searchbox', { name: 'Search notes' }).fill('later HAFEN');
		await expect.element(card('Andere Worte.')).toBeVisible();
		await page.getByRole('searchbox', { name: 'Search notes' }).fill('nowhere');
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent('No note has these words.');
	});

	it('are there on a page without an article too', async () => {
		await renderPanel({ state: null, notes: [other] });
		await expect.element(page.getByRole('region', { name: 'Your notes' }).getByRole('article')).toMatchTextContent('for later');
	});

	it('are changed in place', async () => {
		const { props } = await openNotes();
		await card('300 Schiffe').getByRole('button', { name: 'Edit' }).click();
		await page.getByRole('textbox', { name: 'Comment' }).fill('looked up');
		await page.getByRole('button', { name: 'Save' }).click();
		expect(props.noteActions.change).toHaveBeenCalledWith(here, { comment: 'looked up', tags: ['hafen'] });
	});

	it('say why they could not be changed', async () => {
		const noteActions = { ...makeProps().noteActions, change: () => Promise.resolve(fail('storageFull')) };
		await openNotes({ noteActions });
		await card('300 Schiffe').getByRole('button', { name: 'Edit' }).click();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect.element(page.getByRole('alert')).toMatchTextContent(/storage is full/);
	});

	it('come back after they were deleted', async () => {
		const { props } = await openNotes();
		await card('300 Schiffe').getByRole('button', { name: 'Delete' }).click();
		expect(props.noteActions.remove).toHaveBeenCalledWith(here);
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(props.noteActions.restore).toHaveBeenCalledWith(here);
		await expect.element(page.getByRole('status')).toMatchTextContent('Note restored.');
	});

	it('keep the reader’s place when the keyboard edits and deletes them', async () => {
		const { update } = await openNotes();
		await card('300 Schiffe').getByRole('button', { name: 'Edit' }).click();
		await userEvent.keyboard('{Escape}');
		await expect.element(card('300 Schiffe').getByRole('button', { name: 'Edit' })).toHaveFocus();
		await card('300 Schiffe').getByRole('button', { name: 'Delete' }).click();
		await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		update({ notes: [other, orphan, { ...here }] });
		await expect.element(card('300 Schiffe')).toHaveFocus();
	});

	it('offer the way back in view, wherever in a long list one was deleted', async () => {
		const many = Array.from({ length: 60 }, (_, index) => makeNote(index + 10, `Satz ${index}.`, 'note'));
		await openNotes({ state: { ...ready, notes: { anchored: [], orphans: many.map(({ id }) => ({ id, nearest: null })) } }, notes: many });
		await card('Satz 30.').getByRole('button', { name: 'Delete' }).click();
		await expect.element(page.getByRole('button', { name: 'Undo' })).toBeInViewport();
		await expect.element(card('Satz 30.')).toBeInViewport();
	});

	it('keep the way back when the last one is deleted where there is no article', async () => {
		const { update, props } = await renderPanel({ state: null, notes: [other] });
		await page.getByRole('button', { name: 'Delete' }).click();
		update({ notes: [] });
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(props.noteActions.restore).toHaveBeenCalledWith(other);
	});

	it('of this page are found by their words too', async () => {
		await openNotes();
		await userEvent.keyboard('/');
		await expect.element(page.getByRole('searchbox', { name: 'Search notes' })).toHaveFocus();
		await userEvent.keyboard('changed?');
		await expect.element(card('300 Schiffe')).not.toBeInTheDocument();
		await expect.element(card('Ein Satz von gestern.')).toBeVisible();
		await page.getByRole('searchbox', { name: 'Search notes' }).fill('nowhere');
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent('No note has these words.');
	});

	it('are imported, with what came of it', async () => {
		await openNotes();
		const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
		choose(chooser, new File(['{}'], 'notes.jsonld'));
		await expect.element(page.getByRole('status')).toMatchTextContent('3 notes imported, 4 already here.');
	});

	it('say what is wrong with a file', async () => {
		const importFile = () => Promise.resolve(fail('importNotAnnotations', 'items.3: Invalid'));
		await openNotes({ noteActions: { ...makeProps().noteActions, importFile } });
		choose(document.querySelector<HTMLInputElement>('input[type=file]'), new File(['{}'], 'notes.jsonld'));
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent(/something other than notes.*items\.3: Invalid/);
	});
});

function choose(input: HTMLInputElement | null, file: File): void {
	const transfer = new DataTransfer();
	transfer.items.add(file);
	if (!input) throw new Error('there is no file input');
	input.files = transfer.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}
