import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../entrypoints/content/style.css';
import { waitFor } from '../wait-for';
import { fakeBackground } from './fake-background';
import { showBody } from './load-page';
import { first, second, third } from './pages';
import { startPage } from './start-page';

const page = `<main><h1>Die alte Brücke bleibt</h1><p id="first">${first}</p><p id="second">${second}</p>
	<p id="third">${third.replace('das Rathaus', '<a href="#rathaus">das Rathaus</a>')}</p></main>`;
const other = 'In Neustadt ist am Mittwoch die neue Schule eröffnet worden, mit einem Fest für alle, die an ihr gebaut haben. '
	.repeat(5)
	.trim();

const start = (html = page, background = fakeBackground({ claims: [first, third, 'neue Schule'], people: ['Hanna Förster'] })) =>
	startPage(html, background);

const wordsOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
const untilMarked = () => waitFor(() => expect(wordsOf('lesart-claim')).not.toEqual([]));

/** Clicks in the middle of a range's first line, as a reader would. */
async function clickOn(words: string, inside: string): Promise<void> {
	const element = document.querySelector(inside);
	const text = element?.firstChild;
	if (!element || !(text instanceof Text)) throw new Error(`no text in ${inside}`);
	const range = new Range();
	const at = text.data.indexOf(words);
	range.setStart(text, at);
	range.setEnd(text, at + words.length);
	const box = range.getBoundingClientRect();
	const frame = element.getBoundingClientRect();
	await userEvent.click(element, { position: { x: box.left - frame.left + box.width / 2, y: box.top - frame.top + box.height / 2 } });
}

afterEach(() => CSS.highlights.clear());

describe('reading', () => {
	it('sends the article and paints what comes back, the page unchanged', async () => {
		showBody(page);
		const before = document.documentElement.outerHTML;
		const { background } = start();
		await untilMarked();
		expect(wordsOf('lesart-claim')).toEqual([first, third]);
		expect(wordsOf('lesart-person')).toEqual(['Hanna Förster']);
		expect(background.analysePage.mock.calls[0]?.[0]).toMatchObject({ title: 'Die alte Brücke bleibt', language: 'de', outletId: null });
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('paints only the kinds the reader wants, and changes them at once', async () => {
		const { reader, background } = start(page, fakeBackground({ claims: [first], people: ['Hanna Förster'] }, { markPeople: false }));
		await untilMarked();
		expect(CSS.highlights.has('lesart-person')).toBe(false);
		reader.settingsChanged({ ...(await background.getSettings()), markPeople: true, markClaims: false });
		expect(wordsOf('lesart-person')).toEqual(['Hanna Förster']);
		expect(CSS.highlights.has('lesart-claim')).toBe(false);
	});

	it.each([
		['noArticle', '<p>Kurz.</p>'],
		[
			'notGerman',
			`<article><h1>The old bridge stays</h1><p>${'The council has decided to keep the old bridge and repair it. '.repeat(10)}</p></article>`,
		],
	])('reports %s once', async (code, html) => {
		const { background } = start(html);
		document.body.append('x');
		await waitFor(() => expect(background.reportNoArticle.mock.calls).toEqual([[code]]));
		expect(background.analysePage).not.toHaveBeenCalled();
	});

	it('leaves a page alone that is made ready before the reader goes there, until he does', async () => {
		Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
		onTestFinished(() => void Reflect.deleteProperty(document, 'prerendering'));
		const { background } = start();
		for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
		expect(background.analysePage).not.toHaveBeenCalled();
		Object.defineProperty(document, 'prerendering', { configurable: true, value: false });
		document.dispatchEvent(new Event('prerenderingchange'));
		await untilMarked();
	});

	it('marks an article that arrives late', async () => {
		const { background } = start('<main></main>');
		await waitFor(() => expect(background.reportNoArticle).toHaveBeenCalledWith('noArticle'));
		showBody(page);
		await untilMarked();
		expect(wordsOf('lesart-claim')).toEqual([first, third]);
	});

	it('marks the same text in new elements without asking again', async () => {
		const { background } = start();
		await untilMarked();
		const main = document.querySelector('main');
		main?.replaceWith(main.cloneNode(true));
		await waitFor(() => expect(wordsOf('lesart-claim')).toEqual([first, third]));
		expect(background.analysePage).toHaveBeenCalledTimes(1);
	});

	it('analyses an article that was swapped in, and drops the marks of the last', async () => {
		const { background } = start();
		await untilMarked();
		showBody(`<main><h1>Neustadt hat eine neue Schule</h1><p>${other}</p></main>`);
		await waitFor(() => expect(wordsOf('lesart-claim')).toEqual(['neue Schule']));
		expect(CSS.highlights.has('lesart-person')).toBe(false);
		expect(background.analysePage).toHaveBeenCalledTimes(2);
	});

	it('takes the marks away as soon as the address is another page’s', async () => {
		const { reader, background } = start();
		await untilMarked();
		reader.addressChanged('https://zeitung.example/anderswo');
		expect(CSS.highlights.size).toBe(0);
		showBody(`<main><h1>Neustadt hat eine neue Schule</h1><p>${other}</p></main>`);
		await waitFor(() => expect(wordsOf('lesart-claim')).toEqual(['neue Schule']));
		expect(background.analysePage).toHaveBeenCalledTimes(2);
	});

	it('keeps the marks when only the fragment changes', async () => {
		const { reader } = start();
		await untilMarked();
		reader.addressChanged(`${location.href}#kommentare`);
		expect(wordsOf('lesart-claim')).toEqual([first, third]);
	});

	it('leaves nothing behind when it ends', async () => {
		const { reader, background, stop } = start();
		await untilMarked();
		reader.showSpan({ start: 0, end: 3 });
		stop();
		expect(CSS.highlights.size).toBe(0);
		await clickOn('Stadtrat', '#first');
		expect(background.selectMark).not.toHaveBeenCalled();
	});
});

describe('pointing', () => {
	it('selects the mark that is clicked, and lights it', async () => {
		const { background } = start();
		await untilMarked();
		await clickOn('Hanna Förster', '#second');
		const chosen = { kind: 'person', id: 'Hanna Förster' };
		await waitFor(() => expect(background.selectMark.mock.calls[0]?.[0]).toMatchObject(chosen));
		expect(wordsOf('lesart-active')).toEqual(['Hanna Förster']);
	});

	it('leaves links and unmarked words alone', async () => {
		const { background } = start(
			page.replace(/wie beim Rathaus/, 'wie bei <a href="#r">dem Rathaus</a>'),
			fakeBackground({ claims: ['Die Opposition warnte'], people: [] }),
		);
		await untilMarked();
		await userEvent.click(document.querySelector('a') ?? document.body);
		await clickOn('nicht leicht', '#second');
		expect(background.selectMark).not.toHaveBeenCalled();
		expect(location.hash).toBe('#r');
	});

	it('does not believe a click that the page made', async () => {
		const { background } = start();
		await untilMarked();
		const box = document.querySelector('#first')?.getBoundingClientRect();
		document
			.querySelector('#first')
			?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: (box?.left ?? 0) + 20, clientY: (box?.top ?? 0) + 5 }));
		expect(background.selectMark).not.toHaveBeenCalled();
	});

	it('walks the marks in the order of the text and round the end', async () => {
		const { reader, background } = start();
		await untilMarked();
		for (const step of [1, 1, 1, 1, -1] as const) reader.walkMarks(step);
		expect(background.selectMark.mock.calls.map(([mark]) => mark.id)).toEqual([first, 'Hanna Förster', third, first, third]);
		expect(wordsOf('lesart-walked')).toEqual([third]);
		expect(background.selectMark.mock.lastCall?.[0]).toMatchObject({ place: { number: 3, total: 3 } });
	});

	it('leaves the walk at Escape, and begins the next with what is in view', async () => {
		const { reader, background } = start();
		await untilMarked();
		for (const step of [1, 1] as const) reader.walkMarks(step);
		expect(wordsOf('lesart-walked')).toEqual(['Hanna Förster']);
		await userEvent.keyboard('{Escape}');
		expect(CSS.highlights.has('lesart-walked')).toBe(false);
		reader.walkMarks(1);
		expect(background.selectMark.mock.lastCall?.[0].id).toBe(first);
	});

	it('goes on from the mark that was clicked', async () => {
		const { reader, background } = start();
		await untilMarked();
		await clickOn('Hanna Förster', '#second');
		await waitFor(() => expect(background.selectMark).toHaveBeenCalledTimes(1));
		reader.walkMarks(1);
		expect(background.selectMark.mock.lastCall?.[0].id).toBe(third);
	});

	it.each([
		['a header that sticks', 'position: sticky; top: 0'],
		['a header that is fixed', 'position: fixed; top: 0; left: 0; right: 0'],
	])('walks to a mark without hiding it under %s', async (_name, style) => {
		const bar = `<header style="${style}; height: 90px; background: #ddd">Tageblatt</header>`;
		const far = '<div style="height: 2000px"></div>';
		const { reader } = start(`${bar}<div style="height: 100px"></div>${page.replace('<p id="third">', `${far}<p id="third">`)}${far}`);
		await untilMarked();
		window.scrollTo({ top: 0, behavior: 'instant' });
		const range = () => [...(CSS.highlights.get('lesart-walked') ?? [])][0] as Range;
		const top = () => range().getBoundingClientRect().top;
		for (const words of [first, 'Hanna Förster', third, first]) {
			reader.walkMarks(1);
			expect(range().toString()).toBe(words);
			await waitFor(() => expect(top() >= 90 && top() < window.innerHeight * 0.7).toBe(true));
		}
	});

	it('frames the mark walked to also where the page has moved it', async () => {
		const { reader } = start();
		await untilMarked();
		reader.walkMarks(1);
		const main = document.querySelector('main');
		main?.replaceWith(main.cloneNode(true));
		await waitFor(() => expect(wordsOf('lesart-walked')).toEqual([first]));
		expect([...(CSS.highlights.get('lesart-walked') ?? [])][0]?.startContainer.isConnected).toBe(true);
	});

	it('scrolls to a span, flashes it, and says when it is gone', async () => {
		const { reader, background } = start(`<div style="height: 3000px"></div>${page}`);
		await untilMarked();
		const text = background.analysePage.mock.calls[0]?.[0].text ?? '';
		const offset = text.indexOf('Hanna');
		expect(reader.showSpan({ start: offset, end: offset + 5 })).toBe(true);
		expect(wordsOf('lesart-flash')).toEqual(['Hanna']);
		await waitFor(() => expect(document.querySelector('#second')?.getBoundingClientRect().top).toBeLessThan(window.innerHeight));
		await waitFor(() => expect(CSS.highlights.has('lesart-flash')).toBe(false));
		document.querySelector('#second')?.remove();
		expect(reader.showSpan({ start: offset, end: offset + 5 })).toBe(false);
	});
});
