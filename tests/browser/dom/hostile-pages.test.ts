/** Pages that nobody would print: read without harm, and with work in proportion to their size. */
import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../core/steps';
import { readPage } from '../../../platform/dom/extract-article';
import { loadPage } from './load-page';
import { first, second, third } from './pages';

const address = 'https://www.blatt.example/a';
const usual = `<h1>Die Brücke von Altenau bleibt</h1><p>${first}</p><p>${second}</p><p>${third}</p>`;
const sentence = `${first} `;

const count = (steps: Iterator<unknown>) => {
	let pauses = 0;
	while (!steps.next().done) pauses++;
	return pauses;
};

function nest(depth: number, name: string, inner: Node): Element {
	const outer = document.createElement(name);
	let innermost = outer;
	for (let level = 1; level < depth; level++) innermost = innermost.appendChild(document.createElement(name));
	innermost.append(inner);
	return outer;
}

async function open(body: string): Promise<Document> {
	return loadPage(`<!doctype html><html lang="de"><body>${body}</body></html>`);
}

/** What a page may be made of, with what is to be found in it. To add one: its body, as source or built. */
const oddities: readonly { name: string; body: string; add?: (page: Document) => void; paragraphs: number | null }[] = [
	{ name: 'an article beside 50,000 empty elements', body: `${'<div></div>'.repeat(50_000)}<article>${usual}</article>`, paragraphs: 4 },
	{
		name: 'an article beside 20,000 empty links',
		body: `<main>${usual}<p>${'<a href="/x"></a>'.repeat(20_000)}</p></main>`,
		paragraphs: 4,
	},
	{ name: 'a megabyte in one paragraph', body: `<p>${sentence.repeat(Math.ceil(1_000_000 / sentence.length))}</p>`, paragraphs: 1 },
	{ name: 'a megabyte without a space', body: `<p>${'ä'.repeat(1_000_000)}</p>`, paragraphs: 1 },
	{ name: 'a megabyte of line breaks', body: `<div>${first}${'<br>'.repeat(100_000)}${second}<br><br>${third}</div>`, paragraphs: 3 },
	{
		name: '5,000 paragraphs that begin alike',
		body: Array.from({ length: 5_000 }, (_, index) => `<p>${first} Das war Nummer ${index}.</p>`).join(''),
		paragraphs: 5_000,
	},
	{ name: 'the same paragraph 3,000 times', body: `<p>${first}${second}${third}</p>`.repeat(3_000), paragraphs: 1 },
	{
		name: '2,000 headings with a link each and nothing under them',
		body: `${'<h2><a href="/x">Die Brücke von Altenau bleibt</a></h2>'.repeat(2_000)}`,
		paragraphs: null,
	},
	{
		name: '2,000 articles in articles',
		body: '',
		add: (page) => page.body.append(nest(2_000, 'article', page.createTextNode(first))),
		paragraphs: null,
	},
	{
		name: 'an article within 400 boxes',
		body: '',
		add: (page) => {
			const article = page.createElement('article');
			for (const text of [first, second, third]) article.append(Object.assign(page.createElement('p'), { textContent: text }));
			page.body.append(nest(400, 'div', article));
		},
		paragraphs: 3,
	},
	{
		name: 'a text 1,000 boxes deep beside an article',
		body: `<article>${usual}</article>`,
		add: (page) => page.body.append(nest(1_000, 'div', page.createTextNode(first))),
		paragraphs: 4,
	},
	{
		name: 'text 10,000 spans deep in an article, which no browser can show',
		body: `<article>${usual}<div style="display:none"></div></article>`,
		add: (page) => page.querySelector('article > div')?.append(nest(10_000, 'span', page.createTextNode(first))),
		paragraphs: 4,
	},
	{
		name: 'data as deep as it is wrong',
		body: `<script type="application/ld+json">${'{"@graph":['.repeat(3_000)}${']}'.repeat(3_000)}</script><article>${usual}</article>`,
		paragraphs: 4,
	},
	{
		name: 'names as long as a book',
		body: `<article class="${'text-'.repeat(50_000)}" id="${'x'.repeat(100_000)}">${usual}</article>`,
		paragraphs: 4,
	},
];

describe('an odd page', () => {
	it.each(oddities)('is read without harm: $name', async ({ body, add, paragraphs }) => {
		const page = await open(body);
		add?.(page);
		const reading = runSteps(readPage(page, address, false, null));
		expect(reading?.article.text.split('\n\n').length ?? null).toBe(paragraphs);
		const { text } = reading?.article ?? { text: '' };
		const span = { start: Math.max(0, text.length - 50), end: text.length };
		const bare = (words: string) => words.replace(/\s/g, '');
		expect(bare(reading?.map.rangesOf(span).map(String).join('') ?? '')).toBe(bare(text.slice(span.start)));
	});

	it('is paused in proportion to its size', async () => {
		const [small, large] = await Promise.all(
			[2_000, 20_000].map((size) => open(`<article>${usual}</article>${'<p><b>x</b></p>'.repeat(size / 2)}`)),
		);
		if (!small || !large) throw new Error('no pages');
		const few = count(readPage(small, address, false, null));
		const many = count(readPage(large, address, false, null));
		expect(many).toBeGreaterThan(few * 3);
		expect(many).toBeLessThan(few * 10);
	});
});
