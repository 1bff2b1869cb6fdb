/** Long lists: only what is in view is drawn, and keyboard and screen reader get along as if all were. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VirtualList } from '../../../components/VirtualList';
import { waitFor } from '../wait-for';

type Row = { readonly id: string; readonly lines: number };

const makeRows = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ id: `row-${index}`, lines: 1 + (index % 3) }));

const root = document.createElement('div');
afterEach(() => {
	render(null, root);
	root.remove();
	window.scrollTo(0, 0);
});

function draw(rows: readonly Row[], more: { sought?: string | null; onFound?: () => void } = {}): void {
	document.body.append(root);
	render(
		<>
			<header style={{ height: '300px' }}>Head</header>
			<VirtualList items={rows} keyOf={({ id }) => id} estimate={40} label="Rows" {...more}>
				{({ id, lines }) => (
					<article data-card tabIndex={-1} aria-label={id} style={{ height: `${lines * 30}px` }}>
						<button type="button">{id}</button>
					</article>
				)}
			</VirtualList>
		</>,
		root,
	);
}

const items = () => page.getByRole('list', { name: 'Rows' }).getByRole('listitem');
const button = (id: string) => page.getByRole('button', { name: id, exact: true });

describe('a long list', () => {
	it('draws only what is near the window, and says how many there are', async () => {
		draw(makeRows(10_000));
		await expect.element(button('row-0')).toBeVisible();
		expect(items().elements().length).toBeLessThan(60);
		const [first] = items().elements();
		expect([first?.getAttribute('aria-setsize'), first?.getAttribute('aria-posinset')]).toEqual(['10000', '1']);
	});

	it('draws all of a short one', async () => {
		draw(makeRows(30));
		await expect.element(button('row-29')).toBeInTheDocument();
		expect(items().elements()).toHaveLength(30);
	});

	it('draws what is scrolled to, one row below the other', async () => {
		draw(makeRows(10_000));
		window.scrollTo(0, 200_000);
		await waitFor(() => {
			const boxes = items()
				.elements()
				.map((row) => row.getBoundingClientRect());
			expect(boxes.some(({ top, bottom }) => top < 300 && bottom > 300)).toBe(true);
			for (const [index, box] of boxes.entries()) if (index > 0) expect(box.top).toBeCloseTo(boxes[index - 1]?.bottom ?? 0, 0);
		});
	});

	it('keeps the row with the focus when it is scrolled away, and Tab goes on from it', async () => {
		draw(makeRows(10_000));
		await expect.element(button('row-2')).toBeVisible();
		button('row-2').element().focus();
		window.scrollTo(0, 200_000);
		await expect.element(button('row-0')).not.toBeInTheDocument();
		expect(document.activeElement).toBe(button('row-2').element());
		await userEvent.keyboard('{Tab}');
		await expect.element(button('row-3')).toHaveFocus();
		await expect.element(button('row-3')).toBeInViewport();
	});

	it('goes on with Tab past the end of what was drawn', async () => {
		draw(makeRows(200));
		await expect.element(button('row-0')).toBeVisible();
		button('row-0').element().focus();
		for (let row = 1; row <= 40; row++) {
			await userEvent.keyboard('{Tab}');
			await expect.element(button(`row-${row}`)).toHaveFocus();
		}
	});

	it('brings a sought row into view and gives it the focus', async () => {
		const onFound = vi.fn();
		const rows = makeRows(10_000);
		draw(rows);
		draw(rows, { sought: 'row-7000', onFound });
		await expect.element(page.getByRole('article', { name: 'row-7000' })).toHaveFocus();
		await expect.element(button('row-7000')).toBeInViewport();
		expect(onFound).toHaveBeenCalled();
	});

	it('follows when it gets shorter', async () => {
		draw(makeRows(10_000));
		window.scrollTo(0, 200_000);
		draw(makeRows(3));
		await expect.element(button('row-2')).toBeInTheDocument();
		expect(items().elements()).toHaveLength(3);
	});
});
