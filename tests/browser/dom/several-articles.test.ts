import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { startReader } from '../../../entrypoints/content/start-reader';
import { listParts } from '../../../platform/dom/list-parts';
import { waitFor } from '../wait-for';
import { fakeBackground, loadPart, mute } from './fake-background';
import { loadPage, showBody } from './load-page';

const bridge =
	'Der Stadtrat von Altenau hat am Montag beschlossen, dass die alte Brücke über die Leine nicht abgerissen wird, sondern bleibt. '.repeat(
		6,
	);
const school =
	'In Neustadt ist am Mittwoch die neue Schule eröffnet worden, mit einem Fest für alle, die an ihr gebaut und geplant haben. '.repeat(6);
const part = (headline: string, text: string, attributes = '') =>
	`<article ${attributes}><h1>${headline}</h1><p>${text}</p><p>${text.slice(0, 240)}</p></article>`;
const tall = 'style="min-height: 1500px"';

describe('listParts', () => {
	it.each([
		['one article', part('Die Brücke bleibt', bridge), 0],
		['two articles, one under the other', part('Die Brücke bleibt', bridge) + part('Die Schule ist offen', school), 2],
		[
			'a second article whose headline is of the second level',
			part('Die Brücke bleibt', bridge) + part('Die Schule ist offen', school).replaceAll('h1', 'h2'),
			2,
		],
		[
			'articles in wrappers of their own',
			`<div>${part('Die Brücke bleibt', bridge)}<aside>Mehr</aside></div><div>${part('Die Schule ist offen', school)}</div>`,
			2,
		],
		['the site’s name as a heading of the first level', `<header><h1>Tageblatt</h1></header>${part('Die Brücke bleibt', bridge)}`, 0],
		['teasers with headings of the first level', part('Die Brücke bleibt', bridge) + part('Die Schule ist offen', 'Ein Fest für alle.'), 0],
		[
			'a ticker with long entries',
			`<main><h1>Der Tag im Ticker</h1>${[1, 2, 3].map((hour) => `<article><h2>${hour} Uhr</h2><p>${bridge}</p></article>`).join('')}</main>`,
			0,
		],
		['a second article that is hidden', part('Die Brücke bleibt', bridge) + part('Die Schule ist offen', school, 'hidden'), 0],
	])('%s', async (_name, html, expected) => {
		expect(listParts(await loadPage(`<body>${html}</body>`))).toHaveLength(expected);
	});
});

describe('a page that goes on with the next article', () => {
	afterEach(() => {
		CSS.highlights.clear();
		window.scrollTo(0, 0);
	});
	const address = location.href;
	const known = { claims: ['die alte Brücke', 'die neue Schule'], people: [] };
	const wordsOf = () => [...(CSS.highlights.get('lesart-claim') ?? [])].map(String);
	const setUp = () => {
		showBody(part('Die Brücke bleibt stehen', bridge, tall));
		const controller = new AbortController();
		onTestFinished(() => {
			controller.abort();
			history.replaceState(null, '', address);
		});
		const background = fakeBackground(known);
		const options = {
			background,
			readLabel: (key: string) => key,
			language: 'en',
			voice: mute,
			loadPart,
			needsDress: false,
			isGone: () => false,
		};
		const reader = startReader({ ...options, signal: controller.signal });
		const keys = () => background.analysePage.mock.calls.map(([{ title, pageKey }]) => [title, pageKey]);
		return { reader, background, keys };
	};
	const append = (attributes = tall) => document.body.insertAdjacentHTML('beforeend', part('Die Schule ist offen', school, attributes));
	const goTo = (path: string) => {
		history.replaceState(null, '', path);
		return new URL(path, address).href;
	};

	it('reads on in the first while that is in view, and asks nothing anew', async () => {
		const { background } = setUp();
		await waitFor(() => expect(wordsOf()).toEqual(['die alte Brücke']));
		append();
		await waitFor(() => expect(listParts(document)).toHaveLength(2));
		window.scrollBy(0, 200);
		await waitFor(() => expect(wordsOf()).toEqual(['die alte Brücke']));
		expect(background.analysePage).toHaveBeenCalledTimes(1);
	});

	it('reads the one that comes into view, under the address the page then has', async () => {
		const { reader, keys } = setUp();
		await waitFor(() => expect(wordsOf()).toEqual(['die alte Brücke']));
		const [first] = keys();
		append();
		document.querySelectorAll('article')[1]?.scrollIntoView();
		const second = goTo('/neustadt/schule');
		reader.addressChanged(second);
		await waitFor(() => expect(wordsOf()).toEqual(['die neue Schule']));
		expect(keys().at(-1)).toEqual(['Die Schule ist offen', second]);
		window.scrollTo(0, 0);
		await waitFor(() => expect(wordsOf()).toEqual(['die alte Brücke']));
		expect(keys().at(-1)).toEqual(first);
	});

	it('knows an article without an address by its headline', async () => {
		const { keys } = setUp();
		await waitFor(() => expect(wordsOf()).toEqual(['die alte Brücke']));
		append();
		document.querySelectorAll('article')[1]?.scrollIntoView();
		await waitFor(() => expect(wordsOf()).toEqual(['die neue Schule']));
		expect(keys().at(-1)?.[1]).toMatch(/[?&]part=die-schule-ist-offen$/);
	});

	it('knows an article by what its headline links to', async () => {
		const { keys } = setUp();
		await waitFor(() => expect(wordsOf()).toEqual(['die alte Brücke']));
		document.body.insertAdjacentHTML('beforeend', part('<a href="/neustadt/schule-4711">Die Schule ist offen</a>', school, tall));
		document.querySelectorAll('article')[1]?.scrollIntoView();
		await waitFor(() => expect(wordsOf()).toEqual(['die neue Schule']));
		expect(keys().at(-1)?.[1]).toBe(new URL('/neustadt/schule-4711', address).href);
	});
});
