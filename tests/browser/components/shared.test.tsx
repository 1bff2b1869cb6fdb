/** What other articles have of a sentence here: cards beside those of curated claims, or in them; and the reader's "Not the same". */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Analysis } from '../../../core/analysis';
import { idOfShared } from '../../../core/page';
import { fail } from '../../../core/result';
import { find } from '../../fixtures/panel-fixtures';
import { findSentence, storyAnalysis, storyState, storyText } from '../../fixtures/story-fixtures';
import { makeProps, renderPanel } from './render-panel';

const openClaims = (props: Parameters<typeof renderPanel>[0] = {}) => renderPanel({ state: storyState, ...props });
const card = (name: RegExp) => page.getByRole('article', { name });
const ships = () => card(/Hundreds of ships/);
const damage = () => card(/Der Sturm richtete/);
const crane = () => card(/Ein Kran sei/);
const row = (outlet: string, of = crane) => of().getByRole('listitem').filter({ hasText: outlet });
const notTheSame = (outlet: string) => page.getByRole('button', { name: `Not the same: ${outlet}` });

describe('a sentence that others have too', () => {
	it('has a card among the claims, in the order of the text, under its own German words', async () => {
		await openClaims();
		const titles = page.getByRole('article').all();
		expect(titles.map((title) => title.getByRole('heading', { level: 2 }).element().textContent?.slice(0, 12))).toEqual([
			'Hundreds of ',
			'„Der Sturm r',
			'„Ein Kran se',
			'„Verletzt wu',
		]);
		expect(crane().getByRole('heading', { level: 2 }).element().querySelector('.german')?.getAttribute('lang')).toBe('de');
	});

	it.each([
		['who says it here', crane, /Feuerwehr · reported/],
		['the same words and their agency', crane, /same words, by dpaAbendpost · 4 May 2024/],
		['who says it there, in the words of that article', crane, /sameNordblick · 4 May 2024.*Feuerwehr · reported/],
		[
			'a known person who denies it',
			() => row('Morgenblatt'),
			/deniesMorgenblatt · May 2024 \(date inferred\).*Eva Lindh · reported · denies it/,
		],
		['the figures side by side', damage, /other figureNordblick.*hereabout 12,000,000theremore than 20,000,000/],
		['that an outlet asserts it, without naming it again', damage, /Abendpost · 4 May 2024„[^“]*“asserted/],
	])('says %s', async (_what, element, text) => {
		await openClaims();
		if (element !== damage) await crane().getByRole('button', { name: '1 more' }).click();
		await expect.element(element()).toMatchTextContent(text);
	});

	it('shows the best of each relation until asked', async () => {
		await openClaims();
		expect(crane().getByRole('listitem').all()).toHaveLength(3);
		await expect.element(row('Morgenblatt')).toMatchTextContent(/^denies/);
		expect(row('Südkurier').query()).toBeNull();
		await crane().getByRole('button', { name: '1 more' }).click();
		expect(crane().getByRole('listitem').all()).toHaveLength(4);
	});

	it('marks what differs, and nothing where nothing does', async () => {
		await openClaims();
		const marks = (outlet: string) => [...row(outlet, damage).element().querySelectorAll('mark')].map((mark) => mark.textContent);
		expect(marks('Nordblick')).toContain('mehr als 20 Millionen');
		expect(marks('Abendpost')).toEqual([]);
	});

	it('keeps a copy to one line, since its words stand above', async () => {
		await openClaims();
		document.body.style.width = '280px';
		const height = (outlet: string) => row(outlet).element().querySelector('.quotation')?.clientHeight ?? 0;
		await expect.poll(() => height('Abendpost')).toBeLessThan(30);
		expect(height('Nordblick')).toBeGreaterThan(40);
		await expect.element(row('Abendpost')).toMatchTextContent(/teilte die Feuerwehr mit/);
	});

	it('links only web addresses', async () => {
		await openClaims();
		const link = crane().getByRole('link', { name: 'Nordblick' });
		await expect.element(link).toHaveAttribute('href', 'https://nordblick.example/hafen');
		await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
		expect(page.getByRole('link', { name: 'Südkurier' }).query()).toBeNull();
	});

	it('shows its place in the page, and opens when the page’s mark is chosen', async () => {
		const { props, update } = await openClaims();
		await crane()
			.getByRole('button', { name: /Ein Kran sei/ })
			.click();
		expect(props.onShowSpan).toHaveBeenCalledWith(findSentence('crane'));
		const span = findSentence('damage');
		update({ state: { ...storyState, selected: { kind: 'claim', id: idOfShared(span), ...span, at: 1 } } });
		await expect.element(damage()).toHaveAttribute('aria-current', 'true');
	});

	it('says once that it was found by its wording', async () => {
		const { update } = await openClaims();
		expect(page.getByText(/found by comparing words/).all()).toHaveLength(1);
		update({ state: { ...storyState, analysis: { ...storyAnalysis, shared: [] } } });
		expect(page.getByText(/found by comparing words/).query()).toBeNull();
	});

	it('joins the card of the claim made at its place, without the words that card has already', async () => {
		await openClaims();
		await expect.element(ships()).toMatchTextContent(/In other outlets 3/);
		expect(ships().getByRole('link', { name: 'Hafenbote' }).all()).toHaveLength(1);
		expect(ships().getByText('Nach Angaben der Reeder', { exact: false }).all()).toHaveLength(1);
		await expect.element(ships()).toMatchTextContent(/sameAbendpost · 4 May 2024.*Rathaus/);
	});

	it('names whom the speaker’s words mean, and through whom it comes', async () => {
		const shared = storyAnalysis.shared.map((one) => ({
			...one,
			attribution: one.attribution && { ...one.attribution, name: 'Jan Feldt', via: find(storyText, 'der Stadt') },
		}));
		await openClaims({ state: { ...storyState, analysis: { ...storyAnalysis, shared } } });
		await expect.element(crane()).toMatchTextContent(/Jan Feldt through Stadt · reported/);
	});

	it('is folded with others that are merely copied when they are many, until its mark is chosen', async () => {
		const [first] = storyAnalysis.shared.flatMap(({ parallels }) => parallels.filter(({ relation }) => relation === 'near-verbatim'));
		const copies = (['damage', 'crane', 'ferry', 'mayor'] as const).map((name) => ({
			...storyAnalysis.shared[1],
			...findSentence(name),
			parallels: [first],
		}));
		const state = { ...storyState, analysis: { ...storyAnalysis, shared: copies } as Analysis };
		const { update } = await openClaims({ state });
		const section = page.getByRole('region', { name: 'In the same words elsewhere 4' });
		expect(section.getByRole('article').all()).toHaveLength(3);
		expect(page.getByRole('article').all()).toHaveLength(4);
		const span = findSentence('mayor');
		update({ state: { ...state, selected: { kind: 'claim', id: idOfShared(span), ...span, at: 1 } } });
		await expect.element(section.getByRole('article', { name: /Bürgermeisterin/ })).toHaveAttribute('aria-current', 'true');
	});

	it('speaks of articles where one is of the same outlet', async () => {
		await openClaims();
		await expect.element(damage()).toMatchTextContent(/In other outlets 2/);
		await openClaims({ state: { ...storyState, article: { ...storyState.article, outlet: 'Nordblick' } } });
		await expect.element(damage()).toMatchTextContent(/In other articles 2/);
	});

	it('tells that the comparison goes on', async () => {
		await openClaims({ state: { ...storyState, isComplete: false } });
		await expect.element(page.getByRole('tabpanel')).toMatchTextContent(/Comparing with other articles/);
	});
});

describe('"Not the same"', () => {
	const pair = {
		here: 'Ein Kran sei auf die Kaimauer gestürzt, teilte die Feuerwehr mit.',
		there: 'Nach Angaben der Feuerwehr stürzte ein Kran um und beschädigte die Kaimauer.',
	};
	const without = {
		...storyState,
		analysis: {
			...storyAnalysis,
			shared: storyAnalysis.shared.map((one) => ({ ...one, parallels: one.parallels.filter(({ text }) => text !== pair.there) })),
		},
	};
	const undo = () => page.getByRole('button', { name: 'Undo' });

	it('parts the two, says so, and leaves the way back in their place', async () => {
		const { props } = await openClaims();
		await crane().getByRole('button', { name: 'Not the same: Nordblick' }).click();
		expect(props.comparison.reject).toHaveBeenCalledWith(pair);
		await expect.element(row('Nordblick')).toMatchTextContent(/^Nordblick · 4 May 2024Not the same: .* Undo$/);
		await expect.element(undo()).toHaveFocus();
		await expect.element(page.getByRole('status')).toMatchTextContent('Not the same: the two will not be set side by side again.');
	});

	it('keeps its place when the analysis comes without the pair, until it was taken back and came again', async () => {
		const { props, update } = await openClaims();
		await crane().getByRole('button', { name: 'Not the same: Nordblick' }).click();
		update({ state: without });
		await undo().click();
		expect(props.comparison.restore).toHaveBeenCalledWith(pair);
		await expect.element(row('Nordblick')).toMatchTextContent(/sameNordblick/);
		await expect.element(crane().getByRole('button', { name: 'Not the same: Nordblick' })).toHaveFocus();
		update({ state: { ...storyState, analysis: { ...storyAnalysis } } });
		await expect.element(row('Nordblick')).toMatchTextContent(/sameNordblick/);
		update({ state: without });
		await expect.element(row('Nordblick')).not.toBeInTheDocument();
	});

	it('stays said in another tab of the panel', async () => {
		await openClaims();
		await crane().getByRole('button', { name: 'Not the same: Nordblick' }).click();
		await page.getByRole('tab', { name: /Story/ }).click();
		await page.getByRole('tab', { name: /Claims/ }).click();
		await expect.element(row('Nordblick')).toMatchTextContent(/Undo$/);
	});

	it('says why it could not be stored', async () => {
		const comparison = { ...makeProps().comparison, reject: vi.fn(() => Promise.resolve(fail('storageFull'))) };
		await openClaims({ comparison });
		await crane().getByRole('button', { name: 'Not the same: Nordblick' }).click();
		await expect.element(page.getByRole('status')).toMatchTextContent(/storage is full/);
		await expect.element(crane().getByRole('button', { name: 'Not the same: Nordblick' })).toHaveFocus();
	});

	it('is there for curated statements, and reached by keyboard in a target of 24 pixels', async () => {
		const { props } = await openClaims();
		const button = notTheSame('Hafenbote').element() as HTMLElement;
		button.focus();
		await expect.element(notTheSame('Hafenbote')).toBeVisible();
		expect(getComputedStyle(button).opacity).toBe('1');
		expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
		await userEvent.keyboard('{Enter}');
		expect(props.comparison.reject).toHaveBeenCalledWith({
			here: 'Im Hafen liegen nach Angaben der Stadt mindestens 300 Schiffe.',
			there: 'Nach Angaben der Reeder liegen im Hafen etwa 450 Schiffe.',
		});
	});
});
