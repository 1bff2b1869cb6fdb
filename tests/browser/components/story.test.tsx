/** The Story tab: who else has the story, what they report, what is only here; and keeping the article for it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fail, succeed } from '../../../core/result';
import { corpus, hostile, ready } from '../../fixtures/panel-fixtures';
import { findSentence, storyAnalysis, storyState } from '../../fixtures/story-fixtures';
import { makeProps, renderPanel } from './render-panel';

afterEach(() => page.viewport(414, 896));

async function openStory(props: Parameters<typeof renderPanel>[0] = {}) {
	const rendered = await renderPanel({ state: storyState, ...props });
	await page.getByRole('tab', { name: /Story/ }).click();
	return rendered;
}

const part = (name: RegExp) => page.getByRole('region', { name });

describe('the story', () => {
	it.each([
		[
			'nearest first, with what is shared',
			/elsewhere 5/,
			/Abendpost · 4 May 2024.*12 of 30 sentences, 9 in the same words.*Nordblick.*6 of 30 sentences/,
		],
		[
			'what is missing, and who else reports it',
			/Not in this article 4/,
			/Nordblick · 4 May 2024„Die Hafenbehörde .*also in Abendpost and Hafenbote/,
		],
		['what is newer, apart', /Reported since 1/, /Südkurier · 5 May 2024„Am Sonntag/],
		['what is only here', /Only in this article 2/, /„Die Fähre nach Norden fährt erst wieder am Montag, sagte/],
		['its figures', /Figures over time/, /Schaden in Euro/],
	])('lists %s', async (_what, name, text) => {
		await openStory();
		await expect.element(part(name)).toMatchTextContent(text);
	});

	it('is announced once the comparison is done', async () => {
		const { update } = await openStory({ state: { ...storyState, isComplete: false } });
		await expect.element(page.getByRole('status')).toHaveTextContent('');
		update({ state: storyState });
		await expect
			.element(page.getByRole('status'))
			.toMatchTextContent('4 claims and 0 people known in this article, and 5 other articles on its story.');
	});

	it('shows three of each until asked', async () => {
		await openStory();
		const elsewhere = part(/elsewhere/);
		expect(elsewhere.getByRole('listitem').all()).toHaveLength(3);
		await elsewhere.getByRole('button', { name: '2 more' }).click();
		expect(elsewhere.getByRole('listitem').all()).toHaveLength(5);
		await expect
			.element(elsewhere.getByRole('listitem').nth(3))
			.toMatchTextContent(/^Morgenblatt · May 2024 \(date inferred\).*1 of 30 sentences$/);
		await expect.element(elsewhere.getByRole('listitem').nth(4)).toMatchTextContent(/^Wochenspiegel$/);
	});

	it('links titles to web addresses only, and shows hostile ones as text', async () => {
		await openStory();
		const link = part(/elsewhere/).getByRole('link', { name: /Kran stürzt/ });
		await expect.element(link).toHaveAttribute('href', 'https://nordblick.example/hafen');
		await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
		await expect.element(part(/elsewhere/)).toMatchTextContent(`Der Tag danach ${hostile}`);
		expect(page.getByRole('link', { name: /Der Tag danach/ }).query()).toBeNull();
		expect('hit' in window).toBe(false);
	});

	it('links the outlets in the table of figures', async () => {
		await openStory();
		await part(/Figures/)
			.getByText('As a table')
			.click();
		await expect
			.element(part(/Figures/).getByRole('link', { name: 'Nordblick' }))
			.toHaveAttribute('href', 'https://nordblick.example/hafen');
	});

	it('shows what is only here in the page', async () => {
		const { props } = await openStory();
		await part(/Only in this/)
			.getByRole('button', { name: /Die Fähre/ })
			.click();
		expect(props.onShowSpan).toHaveBeenCalledWith(findSentence('ferry'));
	});

	it('calls nothing missing when only the teaser can be read', async () => {
		const context = storyAnalysis.context && { ...storyAnalysis.context, missing: [] };
		const state = { ...storyState, article: { ...storyState.article, access: 'teaser' as const }, analysis: { ...storyAnalysis, context } };
		await openStory({ state });
		await expect
			.element(page.getByRole('tabpanel'))
			.toMatchTextContent('Only the teaser can be read here, so nothing can be called missing.');
		expect(part(/Not in this/).query()).toBeNull();
	});

	it('says what to do when no other article on it is known, and that it is being looked for', async () => {
		const { update } = await openStory({ state: ready });
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent(/No other article on this story is known yet.*articles you keep/);
		update({ state: { ...ready, isComplete: false } });
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent(/^Comparing with other articles …$/);
	});

	it.each([
		[280, 'en'],
		[280, 'de'],
		[600, 'de'],
	])('has nothing that sticks out at %i px, in %s', async (width, language) => {
		const { speak } = await openStory();
		await speak(language);
		await page.viewport(width, 800);
		const panel = document.querySelector<HTMLElement>('.panel');
		const tabs = () => [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.getBoundingClientRect());
		await expect.poll(() => panel && panel.scrollWidth <= width).toBe(true);
		expect([...document.querySelectorAll<HTMLElement>('[role="tab"]')].every((tab) => tab.scrollWidth <= tab.clientWidth)).toBe(true);
		expect(tabs().every(({ right }) => right <= width)).toBe(true);
	});
});

describe('keeping the article', () => {
	const keep = () => page.getByRole('button', { name: 'Keep this article' });
	const forget = () => page.getByRole('button', { name: 'Forget' });
	const kept = { ...storyState, kept: { id: 'kept-1', isCurrent: true } };

	it('is offered, done, and said', async () => {
		const { props, update } = await renderPanel({ state: storyState });
		await keep().click();
		expect(props.comparison.keep).toHaveBeenCalledOnce();
		await expect.element(page.getByRole('status')).toMatchTextContent('Article kept.');
		update({ state: kept });
		await expect.element(page.getByRole('banner')).toMatchTextContent('Kept on this machine, for comparison.');
		await expect.element(forget()).toHaveFocus();
	});

	it('is taken back, with a way back from that', async () => {
		const { props, update } = await renderPanel({ state: kept });
		await forget().click();
		expect(props.comparison.forget).toHaveBeenCalledWith('kept-1');
		update({ state: storyState });
		await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(props.comparison.keep).toHaveBeenCalledOnce();
	});

	it('offers the new text where the page has changed', async () => {
		const { props } = await renderPanel({ state: { ...kept, kept: { id: 'kept-1', isCurrent: false } } });
		await expect.element(page.getByRole('banner')).toMatchTextContent('Kept, but the text has changed since.');
		await page.getByRole('button', { name: 'Keep the new text' }).click();
		expect(props.comparison.keep).toHaveBeenCalledOnce();
	});

	it('says why it could not be done', async () => {
		const answer = vi.fn(() => Promise.resolve(fail('storageFull')));
		await renderPanel({ state: storyState, comparison: { ...makeProps().comparison, keep: answer } });
		await keep().click();
		await expect.element(page.getByRole('status')).toMatchTextContent(/storage is full/);
	});

	it('is not asked of an article of the corpus whose address nobody knows, at its outlet', async () => {
		const boten = corpus.articles.get('boten');
		const articles = new Map(boten ? [['boten', { ...boten, url: null }]] : []);
		const at = (outletId: string) => ({
			...ready,
			article: { ...ready.article, outletId },
			analysis: { ...ready.analysis, source: { articleId: 'boten', share: 1 } },
		});
		const { update } = await renderPanel({ state: at('boten'), corpus: { ...corpus, articles } });
		expect(keep().query()).toBeNull();
		update({ state: at('kurier') });
		await expect.element(keep()).toBeVisible();
	});

	it('is not asked of an article of the corpus at its own address', async () => {
		const own = {
			...ready,
			article: { ...ready.article, id: 'boten' },
			analysis: { ...ready.analysis, source: { articleId: 'boten', share: 1 } },
		};
		const { update } = await renderPanel({ state: own, corpus });
		expect(keep().query()).toBeNull();
		update({ state: ready, comparison: { ...makeProps().comparison, keep: () => Promise.resolve(succeed('id')) } });
		await expect.element(keep()).toBeVisible();
	});
});
