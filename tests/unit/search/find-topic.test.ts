/** Articles on the topic of a page, and how often a thing is said in a library. */
import { describe, expect, it } from 'vitest';
import { makeBareArticle } from '../../../core/article';
import { countSayings } from '../../../core/search/count-sayings';
import { findTopic } from '../../../core/search/find-topic';
import { buildSegment } from '../../../core/search/library/build-segment';
import { openSegment } from '../../../core/search/library/open-segment';
import { makeContentReader } from '../../../core/search/meaning/content-words';
import { makePlainLanguage } from '../../fixtures/plain-language';

const readContent = makeContentReader(makePlainLanguage());

const articles = [
	makeBareArticle('same', 'Belgrad sperrt den Tunnel. Auch der zweite Tunnel bleibt zu. Belgrad bedauert das.'),
	makeBareArticle('other', 'Die Kirschen sind reif. Die Ernte der Kirschen beginnt.'),
	makeBareArticle('once', 'Ein Tunnel wird gebaut. Die Kirschen freut es nicht.'),
];
const page = ['Serbien öffnet den Tunnel.', 'Der Tunnel in Serbien ist alt.'];

function makeLibrary(held = articles) {
	const segment = openSegment(new Uint8Array(buildSegment(held, readContent)).buffer);
	if (!segment) throw new Error('The segment does not open.');
	const readTexts = async (ids: readonly string[]) =>
		new Map(held.filter(({ id }) => ids.includes(id)).map((article) => [article.id, article]));
	return { segments: [segment], isRemoved: (id: string) => id === 'removed', readTexts };
}

const search = async (sentences: readonly string[], held = articles, self = '') => {
	const words = sentences.map((text) => readContent(text, { start: 0, end: text.length }));
	const found = await findTopic(words, makeLibrary(held), ({ id }) => id === self);
	return found.map(({ id }) => id);
};

describe('articles on a topic', () => {
	it('finds what keeps naming the same, a capital for its country', async () => expect(await search(page)).toEqual(['same']));
	it('finds nothing for a page that keeps naming nothing', async () => expect(await search(['Der Tunnel ist alt.'])).toEqual([]));
	it('leaves out the page itself', async () => expect(await search(page, articles, 'same')).toEqual([]));
	it('leaves out what was removed', async () =>
		expect(await search(page, [makeBareArticle('removed', articles[0]?.text ?? '')])).toEqual([]));
	it('says nothing of what half a library is about', async () => {
		const many = Array.from({ length: 50 }, (_, at) => makeBareArticle(`daily-${at}`, articles[0]?.text ?? ''));
		expect(await search(page, many)).toEqual([]);
	});
});

describe('how many articles say a thing', () => {
	const rows: readonly (readonly [keys: readonly string[], articles: number])[] = [
		[['tunnel'], 2],
		[['tunnel', 'serbien'], 1],
		[['kirschen', 'tunnel'], 0],
		[['unbekannt'], 0],
	];
	it.each(rows)('%j', (keys, count) => expect(countSayings(keys, makeLibrary().segments)).toBe(count));
});
