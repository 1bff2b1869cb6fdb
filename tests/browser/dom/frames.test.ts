/** Articles in frames of the page's own origin: read, marked, chosen, explained and noted as if they stood in the page. */
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page as tester, userEvent } from 'vitest/browser';
import { findPoint, listBoxes, measureBox } from '../../../platform/dom/boxes';
import { extractArticle } from '../../../platform/dom/extract-article';
import { waitFor } from '../wait-for';
import { fakeBackground } from './fake-background';
import { findWords } from './find-words';
import { first, second, third } from './pages';
import { startPage } from './start-page';

const title = 'Die alte Brücke bleibt';
const article = `<h1>${title}</h1><p>${first}</p><p id="second">${second}</p><p>${third}</p>`;
const around = '<header>Tageblatt</header><div id="place" style="padding: 30px"></div>';
const other = `<h1>Neustadt hat eine neue Schule</h1><p>${'In Neustadt ist am Mittwoch die neue Schule eröffnet worden, mit einem Fest für alle, die an ihr gebaut haben. '.repeat(5)}</p>`;

/** A frame in the page, loaded. */
async function putFrame(html: string, style = 'width: 700px; height: 400px; padding: 5px; border: 4px solid'): Promise<HTMLIFrameElement> {
	const frame = document.createElement('iframe');
	frame.style.cssText = style;
	await load(frame, html, () => document.querySelector('#place')?.append(frame));
	onTestFinished(() => frame.remove());
	return frame;
}

async function load(frame: HTMLIFrameElement, html: string, begin = () => {}): Promise<void> {
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.srcdoc = `<!doctype html><body style="margin: 10px">${html}</body>`;
	begin();
	await loaded;
}

async function start(settings: Parameters<typeof fakeBackground>[1] = {}) {
	const background = fakeBackground({ claims: [first, third, 'neue Schule'], people: [] }, settings);
	const started = startPage(around, background);
	const frame = await putFrame(article);
	await waitFor(() => expect(wordsOf(frame, 'lesart-claim')).toEqual([first, third]));
	return { ...started, frame };
}

const viewOf = (frame: HTMLIFrameElement) => frame.contentWindow as Window & typeof globalThis;
const rangesOf = (frame: HTMLIFrameElement, name: string) => [...(viewOf(frame).CSS.highlights.get(name) ?? [])] as Range[];
const wordsOf = (frame: HTMLIFrameElement, name: string) => rangesOf(frame, name).map(String);

const rangeOf = (frame: HTMLIFrameElement, words: string) => findWords(words, frame.contentDocument ?? document);

/** Where words begin, in the page's own body, as the tester wants it. */
function inBody(frame: HTMLIFrameElement, words: string) {
	const [box] = listBoxes(rangeOf(frame, words));
	const body = document.body.getBoundingClientRect();
	if (!box) throw new Error(`no box: ${words}`);
	return { position: { x: box.left - body.left + 4, y: box.top - body.top + box.height / 2 }, force: true };
}

beforeEach(() => tester.viewport(800, 600));
afterEach(async () => {
	await userEvent.keyboard('{/Alt}');
	CSS.highlights.clear();
});

describe('an article in a frame', () => {
	it('is read whole, by the frame’s own headline, under the page’s address where the frame has none', async () => {
		startPage(around, fakeBackground({ claims: [], people: [] }));
		await putFrame(article);
		const reading = extractArticle(document, 'https://zeitung.example/a');
		expect(reading?.article).toMatchObject({ title, pageKey: 'https://zeitung.example/a' });
		expect(reading?.article.text.split('\n\n')).toEqual([title, first, second, third]);
	});

	it('is marked in the frame alone, with the marks’ look, no node changed', async () => {
		const { frame, before } = await start();
		expect([...CSS.highlights.keys()]).toEqual([]);
		expect(frame.contentDocument?.adoptedStyleSheets).toHaveLength(1);
		expect(frame.contentDocument?.body.innerHTML).toBe(article);
		frame.remove();
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it('has its marks chosen by a click', async () => {
		const { frame, background } = await start({ wordOnDoubleClick: false });
		await userEvent.click(document.body, inBody(frame, third.slice(0, 20)));
		await waitFor(() => expect(background.selectMark.mock.calls.map(([mark]) => mark.id)).toEqual([third]));
		await waitFor(() => expect(wordsOf(frame, 'lesart-active')).toEqual([third]));
	});

	it('has its words explained under the pointer, the slip beside them and clear of them', async () => {
		const { frame, background } = await start();
		await userEvent.hover(document.body, inBody(frame, 'Brücke über'));
		await userEvent.keyboard('{Alt>}');
		await waitFor(() => expect(wordsOf(frame, 'lesart-gloss')).toEqual(['Brücke']));
		expect(background.readWord).toHaveBeenCalledWith({ text: first, offset: first.indexOf('Brücke') });
		const word = measureBox(rangeOf(frame, 'Brücke über'));
		const slip = document.querySelector('lesart-word')?.getBoundingClientRect() ?? new DOMRect();
		const gaps = [word.top - slip.bottom, slip.top - word.bottom];
		expect(gaps.filter((gap) => gap >= 0 && gap < 20)).toHaveLength(1);
	});

	it('is walked by keyboard, frame and page scrolled to each mark', async () => {
		const { frame, reader, background } = await start();
		frame.style.marginTop = '1500px';
		frame.style.height = '120px';
		reader.walkMarks(-1);
		await waitFor(() => expect(background.selectMark).toHaveBeenCalledTimes(1));
		expect(wordsOf(frame, 'lesart-walked')).toEqual([third]);
		await waitFor(() => {
			const box = measureBox(rangeOf(frame, third.slice(0, 30)));
			const shown = frame.getBoundingClientRect();
			expect(box.top).toBeGreaterThanOrEqual(Math.max(0, shown.top));
			expect(box.bottom).toBeLessThanOrEqual(Math.min(window.innerHeight, shown.bottom));
		});
	});

	it('takes a note on a selection', async () => {
		const { frame, reader, background } = await start();
		const range = rangeOf(frame, 'nicht leicht gemacht');
		viewOf(frame).focus();
		frame.contentDocument?.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
		reader.noteSelection();
		await waitFor(() => expect(document.querySelector('lesart-note')).not.toBeNull());
		const form = document.querySelector('lesart-note')?.getBoundingClientRect();
		expect(form?.top).toBeGreaterThanOrEqual(measureBox(range).bottom);
		await userEvent.keyboard('Wirklich?{Control>}{Enter}{/Control}');
		await waitFor(() => expect(wordsOf(frame, 'lesart-note')).toEqual(['nicht leicht gemacht']));
		expect(background.saveNote.mock.calls[0]?.[0].selector?.[0]).toMatchObject({ exact: 'nicht leicht gemacht' });
	});
});

describe('a frame that changes', () => {
	it('is read anew when it shows another article', async () => {
		const { frame, background } = await start();
		await load(frame, other);
		await waitFor(() => expect(wordsOf(frame, 'lesart-claim')).toEqual(['neue Schule']));
		expect(background.analysePage).toHaveBeenCalledTimes(2);
	});

	it('is read when the article in it comes later, and when it grows', async () => {
		startPage(around, fakeBackground({ claims: [first, 'neue Schule'], people: [] }));
		const frame = await putFrame('<main></main>');
		const main = frame.contentDocument?.querySelector('main');
		main?.insertAdjacentHTML('beforeend', article);
		await waitFor(() => expect(wordsOf(frame, 'lesart-claim')).toEqual([first]));
		main?.insertAdjacentHTML('beforeend', '<p>Auch in Neustadt geht es voran, denn dort wird die neue Schule am Mittwoch eröffnet.</p>');
		await waitFor(() => expect(wordsOf(frame, 'lesart-claim')).toEqual([first, 'neue Schule']));
	});

	it('leaves no article when it is taken away', async () => {
		const { frame, background } = await start();
		frame.remove();
		await waitFor(() => expect(background.reportNoArticle).toHaveBeenLastCalledWith('noArticle'));
	});

	it('is left as it was when the reader is stopped', async () => {
		const { frame, stop } = await start();
		stop();
		expect([...viewOf(frame).CSS.highlights.keys()]).toEqual([]);
		expect(frame.contentDocument?.adoptedStyleSheets).toEqual([]);
	});
});

it.each([
	['of another origin, or shut to scripts', '<iframe sandbox srcdoc="{}"></iframe>'],
	['that is hidden', '<iframe style="display: none" srcdoc="{}"></iframe>'],
	['of advertising, by its name', '<iframe id="ads_iframe_1" srcdoc="{}"></iframe>'],
])('does not read a frame %s', async (_, html) => {
	const foreign = `<p>${'Jetzt bestellen und zwei Wochen lang alle Artikel lesen, so oft Sie wollen, auf allen Geräten. '.repeat(3)}</p>`;
	startPage(
		`<article>${article}${html.replace('{}', foreign.replaceAll('"', '&quot;'))}</article>`,
		fakeBackground({ claims: [], people: [] }),
	);
	const frame = document.querySelector('iframe');
	await new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
	expect(extractArticle(document, 'https://zeitung.example/a')?.article.text.split('\n\n')).toEqual([title, first, second, third]);
});

it('tells where in the window an event in a frame happened', async () => {
	startPage(around, fakeBackground({ claims: [], people: [] }));
	const frame = await putFrame(article);
	const points: { x: number; y: number }[] = [];
	viewOf(frame).addEventListener('pointermove', (event) => points.push(findPoint(event)));
	const target = inBody(frame, title);
	await userEvent.hover(document.body, target);
	const body = document.body.getBoundingClientRect();
	expect(points.at(-1)?.x).toBeCloseTo(target.position.x + body.left, 0);
	expect(points.at(-1)?.y).toBeCloseTo(target.position.y + body.top, 0);
});
