/** The panel's frame: tabs, keys, states, language, and the mark chosen in the page. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, ready } from '../../fixtures/panel-fixtures';
import { renderPanel } from './render-panel';

const tab = (name: RegExp) => page.getByRole('tab', { name });

describe('tabs', () => {
	it('count what they hold', async () => {
		await renderPanel();
		for (const name of [/^Claims 2$/, /^Story$/, /^People 1$/, /^Words 2$/, /^Notes 0$/]) await expect.element(tab(name)).toBeVisible();
	});

	it('are walked with the arrow keys, Home and End', async () => {
		await renderPanel();
		await tab(/Claims/).click();
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(tab(/Story/)).toHaveFocus();
		await expect.element(page.getByRole('tabpanel', { name: /Story/ })).toBeVisible();
		await userEvent.keyboard('{End}');
		await expect.element(tab(/Notes/)).toHaveAttribute('aria-selected', 'true');
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(tab(/Claims/)).toHaveFocus();
		await userEvent.keyboard('{ArrowLeft}');
		await expect.element(tab(/Notes/)).toHaveFocus();
	});
});

describe('keys', () => {
	it('are shown with ? and closed with Escape', async () => {
		await renderPanel();
		await userEvent.keyboard('?');
		const dialog = page.getByRole('dialog', { name: 'Keys' });
		await expect.element(dialog).toMatchTextContent('Alt+Shift+M');
		await userEvent.keyboard('{Escape}');
		await expect.element(dialog).not.toBeInTheDocument();
	});

	it('are shown without an article too', async () => {
		await renderPanel({ state: null });
		await userEvent.keyboard('?');
		await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	});

	it('walk the cards, show their place and open a note', async () => {
		const { props } = await renderPanel();
		await userEvent.keyboard('jj');
		await expect.element(page.getByRole('article', { name: 'The harbour is closed.' })).toHaveFocus();
		await userEvent.keyboard('k{Enter}');
		expect(props.onShowSpan).toHaveBeenCalledOnce();
		await userEvent.keyboard('n');
		await expect.element(page.getByRole('textbox', { name: 'Comment' })).toHaveFocus();
		await userEvent.keyboard('3j?');
		await expect.element(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('3j?');
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('textbox', { name: 'Comment' })).not.toBeInTheDocument();
	});

	it('choose a tab by its number', async () => {
		await renderPanel();
		await userEvent.keyboard('4');
		await expect.element(tab(/Words/)).toHaveAttribute('aria-selected', 'true');
		await expect.element(tab(/Words/)).toHaveFocus();
	});
});

describe('people and words', () => {
	it('show English and German names, places, and what others have them saying', async () => {
		const { props } = await renderPanel();
		await tab(/People/).click();
		const card = page.getByRole('article', { name: 'Eva Lindh' });
		await expect.element(card).toMatchTextContent(/Eva LindMayorHere 2 times/);
		await expect
			.element(card)
			.toMatchTextContent(/The harbour is closed.*„Lind sagte, die Sperrung sei nicht bestätigt.“reported · doubts it/);
		await card.getByRole('button', { name: /place 1 of 2/ }).click();
		expect(props.onShowSpan).toHaveBeenCalledWith(expect.objectContaining(find(ready.article.text, 'Eva Lind')));
	});

	it('show glossary words with gender, glosses and their sentence', async () => {
		await renderPanel();
		await tab(/Words/).click();
		await expect.element(page.getByRole('article', { name: /die Sperrung noun/ })).toMatchTextContent('closure, blocking');
		const raise = page.getByRole('article', { name: /aufwerfen verb/ });
		await expect.element(raise).toMatchTextContent('raise');
		expect([...raise.element().querySelectorAll('b')].map((b) => b.textContent)).toEqual(['wirft', 'auf']);
	});
});

describe('states', () => {
	it('offers to read a page it does not run on', async () => {
		const { props } = await renderPanel({ state: null });
		await page.getByRole('button', { name: 'Read this page' }).click();
		expect(props.onReadPage).toHaveBeenCalledOnce();
	});

	it.each([
		['noArticle', 'No article here', 'Read this page again'],
		['notGerman', 'Not in German', 'Read this page again'],
		['storageFailed', 'This did not work', 'Try again'],
	] as const)('%s says what is so and what to do', async (code, title, button) => {
		const { props } = await renderPanel({ state: { status: 'failed', code } });
		await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(title);
		await page.getByRole('button', { name: button }).click();
		expect(props.onReadPage).toHaveBeenCalledOnce();
	});

	it('says so when loading takes longer', async () => {
		await renderPanel({ state: { status: 'loading' } });
		await expect.element(page.getByRole('heading', { name: 'Reading the article' })).toBeInTheDocument();
	});

	it.each([
		['keep it', {}, /^Nothing in this article is known from elsewhere yet\.Keep the article/],
		[
			'wait for others once it is kept',
			{ kept: { id: 'a', isCurrent: true } },
			/yet\.Other articles you open are compared with this one\.$/,
		],
		[
			'open an article where the page is none',
			{ article: { ...ready.article, access: 'teaser' as const, isOverview: true } },
			/^None of these headlines is known from elsewhere yet\.Open an article/,
		],
	] as const)('says so when nothing is known, and what to do: %s', async (_, part, said) => {
		await renderPanel({ state: { ...ready, analysis: { ...ready.analysis, claims: [], mentions: [] }, ...part } });
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent(said);
	});

	it('says whose text it is, and that only a teaser is there', async () => {
		const state = {
			...ready,
			article: { ...ready.article, access: 'teaser' as const },
			analysis: { ...ready.analysis, source: { articleId: 'boten', share: 1 } },
		};
		await renderPanel({ state });
		await expect.element(page.getByRole('banner')).toMatchTextContent('This is the text of Hafenbote, 3 May 2024.');
		await expect.element(page.getByRole('banner')).toMatchTextContent('Only the teaser');
	});

	it('says that a page is no article, and offers not to keep it', async () => {
		await renderPanel({ state: { ...ready, article: { ...ready.article, access: 'teaser' as const, isOverview: true } } });
		await expect.element(page.getByRole('banner')).toMatchTextContent('This page is no article: only its headlines are read and marked.');
		await expect.element(page.getByRole('button', { name: 'Keep this article' })).not.toBeInTheDocument();
	});

	it('announces once, politely, what is known', async () => {
		await renderPanel();
		await expect.element(page.getByRole('status')).toMatchTextContent('2 claims and 1 person known in this article.');
	});

	it('announces that there is no article any more, and says nothing while it reads', async () => {
		const { update } = await renderPanel();
		update({ state: { status: 'failed', code: 'notGerman' } });
		await expect.element(page.getByRole('status')).toHaveTextContent('Not in German');
		update({ state: { status: 'loading' } });
		await expect.element(page.getByRole('status')).toHaveTextContent('');
		update({ state: null });
		await expect.element(page.getByRole('status')).toHaveTextContent('Lesart does not run on this page.');
	});
});

it('speaks another language at once', async () => {
	const { speak } = await renderPanel();
	await speak('de');
	await expect.element(tab(/^Aussagen 2$/)).toBeVisible();
	await expect.element(page.getByRole('heading', { name: /In anderen Medien/ }).first()).toBeVisible();
	await expect.element(page.getByRole('article').first()).toMatchTextContent(/Hafenbote · 3\. Mai 2024/);
});

it('opens the card of a mark chosen in the page', async () => {
	const { update } = await renderPanel();
	await tab(/Words/).click();
	update({ state: { ...ready, selected: { kind: 'person', id: 'lind', start: 0, end: 1, at: 1 } } });
	await expect.element(page.getByRole('article', { name: 'Eva Lindh' })).toHaveAttribute('aria-current', 'true');
	update({ state: { ...ready, selected: { kind: 'claim', id: 'closed', start: 0, end: 1, at: 2 } } });
	const card = page.getByRole('article', { name: 'The harbour is closed.' });
	await expect.element(card).toHaveAttribute('aria-current', 'true');
	await expect.element(card).toBeInViewport();
});
