import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../core/steps';
import { readPage } from '../../../platform/dom/extract-article';
import { loadPage } from './load-page';
import { pages } from './pages';

const towns = ['Altenau', 'Neustadt', 'Burgdorf', 'Seelze', 'Lehrte', 'Springe', 'Hameln'];
const headline = (town: string) => `${town}: Die Brücke bleibt nun doch stehen`;
const teaser = 'Der Rat hat nach langem Streit beschlossen, die Brücke zu sanieren.';

/** How sites write a card that leads to an article. To add one: its markup around a headline. */
const cards: readonly { readonly name: string; readonly write: (town: string) => string }[] = [
	{ name: 'a link in the heading', write: (town) => `<div><h3><a href="/${town}">${headline(town)}</a></h3><p>${teaser}</p></div>` },
	{ name: 'a heading in the link', write: (town) => `<a href="/${town}"><h2>${headline(town)}</h2><p>${teaser}</p></a>` },
	{
		name: 'a card called teaser, its link laid over it, a kicker',
		write: (town) =>
			`<article class="teaser"><a class="overlay" href="/${town}"></a><header><h3><span class="kicker">Region</span> ${headline(town)}</h3></header></article>`,
	},
	{ name: 'items of a list', write: (town) => `<li><h4>${headline(town)}</h4><a href="/${town}">mehr</a></li>` },
];

async function readOverview(body: string, address = 'https://www.blatt.example/') {
	const document = await loadPage(
		`<!doctype html><html lang="de"><head><title>Blatt</title></head><body><nav><h3><a href="/">Die Startseite des Blattes</a></h3></nav><main>${body}</main></body></html>`,
	);
	return runSteps(readPage(document, address, false, null));
}

describe('a page that leads to many articles', () => {
	it.each(cards)('is read for its headlines: $name', async ({ write }) => {
		const reading = await readOverview(`<h2>Region</h2>${towns.map(write).join('')}`);
		expect(reading?.article.text.split('\n\n')).toEqual(towns.map(headline));
		expect(reading?.article).toMatchObject({
			isOverview: true,
			access: 'teaser',
			language: 'de',
			title: 'Blatt',
			pageKey: 'https://www.blatt.example/',
		});
	});

	it('says each headline once, and none that is hidden', async () => {
		const list = towns.map(cards[0]?.write ?? String).join('');
		const reading = await readOverview(`${list}${list}<div style="display:none">${list.replaceAll('bleibt', 'fällt')}</div>`);
		expect(reading?.article.text.split('\n\n')).toEqual(towns.map(headline));
	});

	it('has its headlines where the map says', async () => {
		const reading = await readOverview(towns.map(cards[1]?.write ?? String).join(''));
		const start = reading?.article.text.indexOf('Seelze') ?? -1;
		expect(reading?.map.rangesOf({ start, end: start + 6 }).map(String)).toEqual(['Seelze']);
	});

	it('is none with few headlines', async () => {
		expect(
			await readOverview(
				towns
					.slice(0, 3)
					.map(cards[0]?.write ?? String)
					.join(''),
			),
		).toBeNull();
	});

	it('is none where an article stands', async () => {
		const [page] = pages;
		if (!page) throw new Error('no page');
		const document = await loadPage(page.html);
		const reading = runSteps(readPage(document, page.address, false, null));
		expect(reading?.article.isOverview).toBeUndefined();
		expect(reading?.article.text.split('\n\n')).toEqual(page.text);
	});
});
