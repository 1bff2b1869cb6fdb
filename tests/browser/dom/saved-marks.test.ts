/** The words of the reader's list in a page: asked for, told, painted where they stand, and taken away. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SavedPlace } from '../../../core/saved-word';
import { createSavedMarks } from '../../../entrypoints/content/words/saved-marks';
import { extractArticle } from '../../../platform/dom/extract-article';
import { showBody } from './load-page';
import { first, second, third } from './pages';

afterEach(() => CSS.highlights.clear());

const wordsOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

function setUp(wanted: readonly string[]) {
	showBody(
		`<main style="background: #fff"><h1>Die alte Brücke bleibt</h1><p>${first}</p><p style="background: #202124; color: #eee">${second}</p><p>${third}</p></main>`,
	);
	const map = extractArticle(document, 'https://zeitung.example/a')?.map;
	if (!map) throw new Error('no article');
	const place = (word: string): SavedPlace => {
		const start = map.text.indexOf(word);
		return { id: word, state: 'new', pieces: [{ start, end: start + word.length }] };
	};
	const options = { isWanted: vi.fn(() => true), findMap: vi.fn(() => map), ask: vi.fn(async () => wanted.map(place)) };
	return { place, options, marks: createSavedMarks(options) };
}

describe('createSavedMarks', () => {
	it('asks for the places and marks them, those on dark ground a second time', async () => {
		const { marks } = setUp(['Brücke', 'Förster']);
		await marks.refresh();
		expect(wordsOf('lesart-word')).toEqual(['Brücke', 'Förster']);
		expect(wordsOf('lesart-word-dark')).toEqual(['Förster']);
	});

	it('does not ask where words are not to be marked, and takes the marks away', async () => {
		const { marks, options } = setUp(['Brücke']);
		await marks.refresh();
		options.isWanted.mockReturnValue(false);
		await marks.refresh();
		expect([options.ask.mock.calls.length, wordsOf('lesart-word')]).toEqual([1, []]);
	});

	it('shows what it is told, also where an older answer comes later', async () => {
		const { marks, options, place } = setUp([]);
		let reply = (_places: SavedPlace[]) => {};
		options.ask.mockReturnValueOnce(new Promise((resolve) => (reply = resolve)));
		const asking = marks.refresh();
		marks.take([place('Stadtrat')]);
		reply([place('Brücke')]);
		await asking;
		expect(wordsOf('lesart-word')).toEqual(['Stadtrat']);
	});

	it('paints anew where the page has moved, and leaves nothing behind', async () => {
		const { marks } = setUp(['Brücke']);
		await marks.refresh();
		CSS.highlights.clear();
		marks.paint();
		expect(wordsOf('lesart-word')).toEqual(['Brücke']);
		marks.clear();
		expect(CSS.highlights.size).toBe(0);
		marks.paint();
		expect(CSS.highlights.size).toBe(0);
	});

	it('stops quietly when the extension is gone', async () => {
		const { marks, options } = setUp([]);
		options.ask.mockResolvedValueOnce(null as never);
		await marks.refresh();
		expect(CSS.highlights.size).toBe(0);
	});
});
