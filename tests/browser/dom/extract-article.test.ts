import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../platform/dom/extract-article';
import { loadPage } from './load-page';
import { morePages } from './more-pages';
import { oddVariants } from './odd-variants';
import { pageVariants } from './page-variants';
import { first, noArticles, pages, second, third } from './pages';

describe.each([...pages, ...morePages, ...pageVariants, ...oddVariants])('$name', (page) => {
	it('is read as its reader would', async () => {
		const document = await loadPage(page.html);
		const article = extractArticle(document, page.address)?.article;
		expect(article?.text.split('\n\n')).toEqual(page.text);
		const { title, byline, published, access, pageKey, outlet = null } = page;
		expect(article).toMatchObject({ title, byline, published, access, pageKey, id: pageKey, url: pageKey, language: 'de', outlet });
	});

	it('stays as it was', async () => {
		const document = await loadPage(page.html);
		const before = document.documentElement.outerHTML;
		extractArticle(document, page.address);
		expect(document.documentElement.outerHTML).toBe(before);
	});
});

it.each(noArticles)('$name is no article', async ({ html, address }) => {
	expect(extractArticle(await loadPage(html), address)).toBeNull();
});

it('says nothing of the language of an English article at a German outlet', async () => {
	const english =
		'The council has decided that the old bridge will not be torn down, and that it will be repaired next year instead. '.repeat(5);
	const page = `<html lang="de"><body><article><h1>The bridge stays</h1><p>${english}</p></article></body></html>`;
	expect(extractArticle(await loadPage(page), 'https://zeitung.example/en/a')?.article.language).toBeNull();
});

it('says when an article is not German', async () => {
	const english =
		'The council has decided that the old bridge will not be torn down, and that it will be repaired next year instead. '.repeat(5);
	const document = await loadPage(`<html lang="en"><body><article><h1>The bridge stays</h1><p>${english}</p></article></body></html>`);
	expect(extractArticle(document, 'https://paper.example/a')?.article.language).toBe('en');
});

it('believes nothing of its data that is not of the right kind', async () => {
	const data = JSON.stringify({
		'@type': 'NewsArticle',
		headline: { evil: true },
		author: [{ name: '<b>x</b>' }, 7, { name: 'https://x.example' }],
		datePublished: '2024-99-99',
		isAccessibleForFree: 'vielleicht',
		mainEntityOfPage: 'https://andere.example/',
	});
	const html = `<script type="application/ld+json">${data}</script><article><h1>Die Brücke bleibt stehen</h1><p>${first}</p><p>${second}</p><p>${third}</p></article>`;
	const article = extractArticle(await loadPage(html), 'https://zeitung.example/a')?.article;
	expect(article).toMatchObject({
		title: 'Die Brücke bleibt stehen',
		byline: null,
		published: null,
		access: 'full',
		pageKey: 'https://zeitung.example/a',
	});
});

it('leaves the head aside once it is known to be of another page', async () => {
	const page = pages[0];
	if (!page) throw new Error('no page');
	const article = extractArticle(await loadPage(page.html), 'https://www.tageblatt.example/region/neu', true)?.article;
	expect(article).toMatchObject({ pageKey: 'https://www.tageblatt.example/region/neu', published: '2024-11-05', byline: 'Jana Weller' });
});
