/** Claim cards, read the way a reader does: by role and name. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { corpus, hostile, ready } from '../../fixtures/panel-fixtures';
import { renderPanel } from './render-panel';

const ships = () => page.getByRole('article', { name: 'Hundreds of ships lie in the harbour.' });
const closed = () => page.getByRole('article', { name: 'The harbour is closed.' });

describe('a claim card', () => {
	it('says who says it here and how, in the words of the page when the corpus does not know them', async () => {
		await renderPanel();
		await expect.element(ships()).toMatchTextContent('„Im Hafen liegen nach Angaben der Stadt mindestens 300 Schiffe.“');
		await expect.element(ships()).toMatchTextContent('Stadt · reported');
		await expect.element(closed()).toMatchTextContent('Eva Lindh · reported');
	});

	it('shows the other outlets with relation, date, stance, note and what is inferred', async () => {
		await renderPanel();
		await expect.element(ships()).toMatchTextContent(/In other outlets 2/);
		await expect.element(ships()).toMatchTextContent(/other figureHafenbote · 3 May 2024/);
		await expect.element(ships()).toMatchTextContent(/Kurier · Apr 2024 \(date inferred\)/);
		await expect.element(ships()).toMatchTextContent('The shipowners count more.');
		await expect.element(closed()).toMatchTextContent(/deniesHafenbote/);
		await expect.element(closed()).toMatchTextContent(/doubtsKurier/);
	});

	it('sets the figures side by side', async () => {
		await renderPanel();
		await expect.element(ships()).toMatchTextContent(/hereat least 300thereabout 450/);
	});

	it('marks only what differs', async () => {
		await renderPanel();
		const marks = ships().element().querySelectorAll('mark');
		expect([...marks].map((mark) => mark.textContent)).toContain('etwa 450');
	});

	it('links only web addresses, and lets nobody back in', async () => {
		await renderPanel();
		const link = ships().getByRole('link', { name: 'Hafenbote' });
		await expect.element(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
		await expect.element(link).toHaveAttribute('href', 'https://hafenbote.example/a?x=%3Cb%3E');
		expect(page.getByRole('link', { name: 'Kurier' }).query()).toBeNull();
	});

	it('shows hostile text as text', async () => {
		await renderPanel();
		await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(`Hafen ${hostile}`);
		expect(document.querySelector('#root img, .panel img')).toBeNull();
		expect('hit' in window).toBe(false);
	});

	it('clamps a long sentence until the reader asks', async () => {
		await renderPanel();
		document.body.style.width = '280px';
		const more = closed().getByRole('button', { name: 'more', exact: true });
		await expect.element(more).toHaveAttribute('aria-expanded', 'false');
		const height = () => closed().element().querySelector('.clamp')?.clientHeight ?? 0;
		const before = height();
		await more.click();
		await expect.element(closed().getByRole('button', { name: 'less' })).toHaveAttribute('aria-expanded', 'true');
		expect(height()).toBeGreaterThan(before);
	});

	it('shows the place in the page, and says so when it is gone', async () => {
		const { props, update } = await renderPanel();
		await ships()
			.getByRole('button', { name: /Im Hafen liegen/ })
			.click();
		expect(props.onShowSpan).toHaveBeenCalledWith({ start: ready.analysis.claims[0]?.start, end: ready.analysis.claims[0]?.end });
		update({ onShowSpan: () => Promise.resolve(false) });
		await ships()
			.getByRole('button', { name: /Im Hafen liegen/ })
			.click();
		await expect.element(page.getByRole('status')).toMatchTextContent('This place is no longer in the page.');
	});

	it('starts a note on its place', async () => {
		const { props } = await renderPanel();
		await ships().getByRole('button', { name: 'Note' }).click();
		await ships().getByRole('textbox', { name: 'Comment' }).fill('count again');
		await ships().getByRole('combobox', { name: /Tags/ }).fill('ships, , harbour, ships');
		await ships().getByRole('button', { name: 'Save' }).click();
		const { start, end } = ready.analysis.claims[0] ?? {};
		const words = { comment: 'count again', tags: ['ships', 'harbour'], colour: 'yellow' };
		expect(props.noteActions.save).toHaveBeenCalledWith({ span: { start, end }, subject: { kind: 'claim', id: 'ships' } }, words);
		await expect.element(ships().getByRole('button', { name: 'Note' })).toHaveFocus();
	});
});

describe('the plot of figures', () => {
	it('has a name, a dot a statement, a hollow one for what was promised, and a bar for a month', async () => {
		await renderPanel();
		const plot = ships().getByRole('img', { name: /ships in the harbour: 3 figures over time/ });
		await expect.element(plot).toBeVisible();
		expect(plot.element().querySelectorAll('circle')).toHaveLength(2);
		expect(plot.element().querySelectorAll('rect.hollow')).toHaveLength(1);
	});

	it('has the same as a table', async () => {
		await renderPanel();
		await userEvent.click(page.getByText('As a table'));
		const rows = ships().getByRole('row');
		await expect.element(rows.nth(1)).toMatchTextContent('Apr 2024about 120 promisedKurier');
		await expect.element(rows.nth(2)).toMatchTextContent('3 May 2024about 450 The shipowners, Hafenbote');
		await expect.element(rows.nth(3)).toMatchTextContent('4 May 2024at least 300 Stadt, Tageblatt (here)');
	});

	it.each([280, 360, 600])('has no labels that collide or leave it at %i px', async (width) => {
		await renderPanel();
		document.body.style.width = `${width}px`;
		const labels = () => [...document.querySelectorAll('.figure-plot text.label')].map((label) => label.getBoundingClientRect());
		await expect.poll(() => labels().every((label) => label.right <= width)).toBe(true);
		const boxes = labels().toSorted((a, b) => a.top - b.top);
		expect(boxes).toHaveLength(3);
		boxes.slice(1).forEach((box, i) => {
			expect(box.top).toBeGreaterThanOrEqual(boxes[i]?.bottom ?? 0);
		});
	});

	it('is left out where figures do not differ', async () => {
		await renderPanel({ corpus: { ...corpus, statements: new Map() } });
		expect(page.getByRole('img').query()).toBeNull();
	});
});
