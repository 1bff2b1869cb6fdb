/** People whom only the article names: a quiet list below those the corpus knows. */
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fail } from '../../../core/result';
import { corpus, ready } from '../../fixtures/panel-fixtures';
import { storyAnalysis, storyState, storyText } from '../../fixtures/story-fixtures';
import { makeProps, renderPanel } from './render-panel';

async function openPeople(props: Parameters<typeof renderPanel>[0] = {}) {
	const rendered = await renderPanel({ state: storyState, ...props });
	await page.getByRole('tab', { name: /People/ }).click();
	return rendered;
}

const others = () => page.getByRole('region', { name: /Also named here/ });

describe('people the corpus does not know', () => {
	it('are counted, and listed with English and German spelling and their places', async () => {
		const { props } = await openPeople();
		await expect.element(page.getByRole('tab', { name: /^People 2$/ })).toBeVisible();
		await expect.element(others()).toMatchTextContent(/^Also named here 2.*by rule, not checked/);
		await expect.element(others().getByRole('listitem').first()).toMatchTextContent(/^Eva LindKeepHere once/);
		await expect.element(others()).toMatchTextContent(/Volodymyr Haiduk Wolodymyr HajdukKeepHere once/);
		await others()
			.getByRole('button', { name: /Eva Lind, place 1 of 1/ })
			.click();
		const start = storyText.indexOf('Eva Lind');
		expect(props.onShowSpan).toHaveBeenCalledWith(expect.objectContaining({ start, end: start + 'Eva Lind'.length }));
	});

	it('are kept, corrected where the rule is wrong, with a way back in place', async () => {
		const { props } = await openPeople();
		await others().getByRole('button', { name: 'Keep Volodymyr Haiduk' }).click();
		await expect.element(page.getByRole('textbox', { name: 'English spelling' })).toHaveValue('Wolodymyr Hajduk');
		await page.getByRole('textbox', { name: 'English spelling' }).fill('Volodymyr Hayduk');
		await page.getByRole('textbox', { name: /What they are/ }).fill('captain');
		await page.getByRole('button', { name: 'Save' }).click();
		expect(props.peopleActions.keep).toHaveBeenCalledWith({
			german: 'Wolodymyr Hajduk',
			english: 'Volodymyr Hayduk',
			surname: 'Hajduk',
			aliases: [],
			functions: ['Kapitän'],
			role: 'captain',
			gender: 'male',
			articleId: storyState.article.id,
		});
		await expect.element(page.getByRole('status')).toMatchTextContent('Volodymyr Hayduk is kept, and known in every article from now on.');
		await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(props.peopleActions.forget).toHaveBeenCalledWith('kept-person');
		await expect.element(others().getByRole('button', { name: 'Keep Volodymyr Haiduk' })).toHaveFocus();
	});

	it('stay listed where the article no longer names them', async () => {
		const peopleActions = { ...makeProps().peopleActions, draft: () => Promise.resolve(fail('personGone')) };
		await openPeople({ peopleActions });
		await others().getByRole('button', { name: 'Keep Eva Lind' }).click();
		await expect.element(page.getByRole('status')).toMatchTextContent('The article no longer names this person. Read the page again.');
	});

	it('have a card of their own once they are kept, and are let go from there', async () => {
		const known = { ...corpus, keptPeople: new Set(['lind']) };
		const state = { ...storyState, analysis: { ...storyAnalysis, persons: [], mentions: ready.analysis.mentions } };
		const { props } = await openPeople({ state, corpus: known });
		const card = page.getByRole('article', { name: 'Eva Lindh' });
		await expect.element(card).toMatchTextContent(/Kept by you\. Forget/);
		await card.getByRole('button', { name: 'Forget Eva Lindh' }).click();
		expect(props.peopleActions.forget).toHaveBeenCalledWith('lind');
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(props.peopleActions.keep).toHaveBeenCalledWith(expect.objectContaining({ german: 'Eva Lind', english: 'Eva Lindh' }));
	});

	it('come after those it knows', async () => {
		await openPeople({ state: { ...storyState, analysis: { ...storyAnalysis, mentions: ready.analysis.mentions } } });
		const known = page.getByRole('article', { name: 'Eva Lindh' }).element();
		expect(known.compareDocumentPosition(others().element()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
		await expect.element(page.getByRole('tab', { name: /^People 3$/ })).toBeVisible();
	});

	it('are not spoken of where there are none', async () => {
		await openPeople({ state: { ...storyState, analysis: { ...storyAnalysis, persons: [] } } });
		expect(others().query()).toBeNull();
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent('Nobody named here is in the corpus.');
	});
});
