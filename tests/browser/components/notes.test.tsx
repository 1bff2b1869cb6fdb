/** Notes in the panel: placed, orphaned, searched, changed, deleted with a way back, imported. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeBody } from '../../../core/annotations/note-body';
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
		expect(props.noteActions.change).toHaveBeenCalledWith(here, { comment: 'looked up', tags: ['hafen'], colour: 'yellow' });
	});

	it('are repainted, and tagged with what was used before', async () => {
		const { props } = await openNotes();
		await card('300 Schiffe').getByRole('button', { name: 'Edit' }).click();
		await page.getByRole('radio', { name: 'Pink' }).click();
		await page.getByRole('combobox', { name: /Tags/ }).fill('Stadt, HA');
		await expect.element(page.getByRole('option', { name: 'hafen' })).toBeVisible();
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await page.getByRole('button', { name: 'Save' }).click();
		expect(props.noteActions.change).toHaveBeenCalledWith(here, expect.objectContaining({ tags: ['Stadt', 'hafen'], colour: 'pink' }));
	});

	it('show their comment as Markdown, those of older versions as it was written', async () => {
		const written = makeNote(4, '300 Schiffe', '*Wirklich* **so** [viele](https://stadt.example/x)?');
		const body = written.body.map((one) => (one.type === 'TextualBody' ? { ...one, format: 'text/markdown' } : one));
		const anchored = [{ id: written.id, ...find(ready.article.text, '300 Schiffe'), isChanged: false }];
		await openNotes({ state: { ...state, notes: { anchored, orphans: [] } }, notes: [{ ...written, body }, other] });
		await expect.element(card('300 Schiffe').getByRole('link', { name: 'viele' })).toHaveAttribute('href', 'https://stadt.example/x');
		await expect.element(card('300 Schiffe').getByText('Wirklich', { exact: true })).toMatchTextContent('Wirklich');
		expect(document.querySelector('.markdown em')?.textContent).toBe('Wirklich');
	});

	it('say the colour they have in words', async () => {
		const blue = { ...here, target: { ...here.target, styleClass: 'lesart-blue' as const } };
		await openNotes({ notes: [blue] });
		await expect.element(card('300 Schiffe')).toMatchTextContent('Blue');
		expect(card('300 Schiffe').element().getAttribute('data-colour')).toBe('blue');
	});

	it('on words that were changed since show the old and the new, and whose doing it is', async () => {
		const span = find(ready.article.text, 'mindestens 300 Schiffe');
		const noted = { ...makeNote(5, 'mehr als 300 Schiffe', 'so many?', ready.article.pageKey) };
		await openNotes({
			state: { ...state, notes: { anchored: [{ id: noted.id, ...span, isChanged: true }], orphans: [] } },
			notes: [noted],
		});
		await expect.element(card('mehr als 300 Schiffe')).toMatchTextContent('Tageblatt changed this passage after you wrote the note.');
		expect([...document.querySelectorAll('.changed del')].map(({ textContent }) => textContent)).toEqual(['mehr als']);
		expect([...document.querySelectorAll('.changed ins')].map(({ textContent }) => textContent)).toEqual(['mindestens']);
	});

	it('that lost their place show what comes nearest now', async () => {
		const span = find(ready.article.text, 'Die Sperrung wirft viele Fragen auf');
		const { props } = await openNotes({ state: { ...state, notes: { anchored: [], orphans: [{ id: orphan.id, nearest: span }] } } });
		await expect
			.element(card('Ein Satz von gestern.'))
			.toMatchTextContent(/Tageblatt changed the text.*When you wrote.*Nearest now.*Die Sperrung wirft/);
		await card('Ein Satz von gestern.').getByRole('button', { name: 'Show in the page' }).click();
		expect(props.onShowSpan).toHaveBeenCalledWith(span);
	});

	it('are made on the whole article', async () => {
		const { props, update } = await openNotes({ state: ready, notes: [] });
		await page.getByRole('button', { name: 'Note on the whole article' }).click();
		await page.getByRole('textbox', { name: 'Comment' }).fill('biased');
		await page.getByRole('button', { name: 'Save' }).click();
		expect(props.noteActions.save).toHaveBeenCalledWith({ span: null, subject: null }, expect.objectContaining({ comment: 'biased' }));
		const { source } = here.target;
		update({ notes: [{ ...here, target: { source } }] });
		const region = page.getByRole('region', { name: 'On this page' });
		await expect.element(region.getByRole('article', { name: 'Note on the article' })).toMatchTextContent('On the whole article');
	});

	it('of another outlet stand under the claims and people they are on, and in the tab', async () => {
		const writtenOn = { 'schema:headline': 'Hafen dicht', 'schema:publisher': 'Kurier', 'schema:datePublished': '2024-04-30' };
		const body = makeBody('seen before', ['hafen'], { kind: 'claim', id: 'ships' });
		const onClaim = { ...other, body, target: { ...other.target, 'schema:isPartOf': writtenOn } };
		const recalled = [{ id: onClaim.id, kind: 'claim' as const, ...find(ready.article.text, 'mindestens 300 Schiffe') }];
		await renderPanel({ state: { ...state, recalled }, notes: [onClaim] });
		const claim = page.getByRole('article', { name: 'Hundreds of ships lie in the harbour.' });
		await expect
			.element(claim.getByRole('list', { name: 'Your notes' }))
			.toMatchTextContent(/seen before.*Written on Kurier · 30 Apr 2024 · Hafen dicht/);
		await page.getByRole('tab', { name: /Notes/ }).click();
		const region = page.getByRole('region', { name: 'On claims and people of this article' });
		await expect.element(region.getByRole('article')).toMatchTextContent(/Hundreds of ships lie in the harbour.*Written on Kurier/);
	});

	it('are written on a person, at the first place that names them, and shown in the card', async () => {
		const { props, update } = await renderPanel();
		await page.getByRole('tab', { name: /People/ }).click();
		const person = page.getByRole('article', { name: 'Eva Lindh' });
		await person.getByRole('button', { name: 'Note' }).click();
		await person.getByRole('textbox', { name: 'Comment' }).fill('in office since 2019');
		await person.getByRole('button', { name: 'Save' }).click();
		const span = find(ready.article.text, 'Eva Lind');
		const place = { span, subject: { kind: 'person', id: 'lind' } };
		expect(props.noteActions.save).toHaveBeenCalledWith(place, expect.objectContaining({ comment: 'in office since 2019' }));
		const saved = { ...here, body: makeBody('in office since 2019', [], { kind: 'person', id: 'lind' }) };
		update({ notes: [saved], state: { ...ready, notes: { anchored: [{ id: saved.id, ...span, isChanged: false }], orphans: [] } } });
		await expect.element(person.getByRole('list', { name: 'Your notes' })).toMatchTextContent('in office since 2019');
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

	it('are taken out and brought in where everything is', async () => {
		const { props } = await openNotes();
		await page.getByRole('button', { name: 'Import and export …' }).click();
		expect(props.onOpenLibrary).toHaveBeenCalledWith('transfer');
	});
});
