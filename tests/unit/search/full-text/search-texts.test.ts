/** Full-text search over small texts with the packs of German: query in, articles and marked words out, and why. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBareArticle } from '../../../../core/article';
import { searchTexts } from '../../../../core/search/full-text/search-texts';
import { buildSegment } from '../../../../core/search/library/build-segment';
import { openSegment } from '../../../../core/search/library/open-segment';
import { makeContentReader } from '../../../../core/search/meaning/content-words';
import { openWords } from '../../../../scripts/open-words';
import { oddTexts } from '../../../fixtures/odd-texts';

const readContent = makeContentReader(openWords());

const texts: Readonly<Record<string, string>> = {
	dyke: 'Der Deich bei Altenwerder hält.\n\nDie Behörde warnt vor einer Sturmflut. Der Deichgraf Onno Brahms spricht von Glück.',
	arms: 'Das Ministerium billigt die Waffenlieferungen. Das Haus hatte lange gezögert.',
	barn: 'Die Scheune brannte nieder. Niemand lieferte Löschwasser, und die Behörde schwieg.',
	speech: 'Sie sprach lange über Häuser, dann schwieg sie.',
};
const articles = Object.entries(texts).map(([id, text]) => makeBareArticle(id, text));

function open(part: typeof articles) {
	const segment = openSegment(buildSegment(part, readContent).slice().buffer);
	if (!segment) throw new Error('the segment cannot be opened');
	return segment;
}

const library = {
	segments: [open(articles.slice(0, 2)), open(articles.slice(2))],
	isRemoved: (id: string) => id === 'gone',
	readTexts: async (ids: readonly string[]) =>
		new Map(articles.filter(({ id }) => ids.includes(id)).map((article) => [article.id, article])),
};

const search = (query: string, most = 10, isWanted?: (id: string) => boolean) =>
	searchTexts(query, library, readContent, { most, isWanted });

describe('searchTexts', () => {
	it.each<[query: string, found: Readonly<Record<string, readonly string[]>>, why: string]>([
		['Deich', { dyke: ['Deich', 'Deichgraf'] }, 'a word, and compounds with it'],
		['deich', { dyke: ['Deich', 'Deichgraf'] }, 'a noun typed without its capital'],
		['sprechen', { dyke: ['spricht'], speech: ['sprach'] }, 'other forms of a verb'],
		['Haus', { arms: ['Haus'], speech: ['Häuser'] }, 'another number of a noun, best fit first'],
		['Waffe', { arms: ['Waffenlieferungen'] }, 'a part of a compound'],
		['Lieferung', { arms: ['Waffenlieferungen'] }, 'the last part of a compound'],
		['Behörde Sturmflut', { dyke: ['Behörde', 'Sturmflut'] }, 'all words, in one sentence'],
		['Behörde Deich', { dyke: ['Deich', 'Behörde', 'Deichgraf'] }, 'all words, in several sentences'],
		['die Behörde', { dyke: ['Behörde'], barn: ['Behörde'] }, 'function words are passed over'],
		['Altenw', { dyke: ['Altenwerder'] }, 'a word that is not finished'],
		['"Altenw"', {}, 'a word that is said to be finished'],
		['Brahms', { dyke: ['Brahms'] }, 'a name that no list knows'],
		['barn', { barn: ['Scheune'] }, 'an English word'],
		['weapons', { arms: ['Waffenlieferungen'] }, 'the English of a part'],
		['Altenwerder Waffe', { dyke: ['Altenwerder'], arms: ['Waffenlieferungen'] }, 'most of the words where no article has all'],
		['Quastenflosser', {}, 'what stands nowhere'],
		['der und', {}, 'nothing but function words'],
		['', {}, 'nothing'],
	])('%s → %j: %s', async (query, found) => {
		const { texts: hits, total } = await search(query);
		const marked = hits.map(({ articleId, sentences }) => [
			articleId,
			sentences.flatMap(({ marks }) => marks.map(({ start, end }) => texts[articleId]?.slice(start, end))),
		]);
		expect(Object.fromEntries(marked)).toEqual(found);
		expect(total).toBe(Object.keys(found).length);
	});

	it('says when a word was looked for as an English one', async () => {
		expect([(await search('barn')).isByEnglish, (await search('Scheune')).isByEnglish]).toEqual([true, false]);
	});

	it('gives whole sentences where they stand, the best article first', async () => {
		const { texts: hits } = await search('Behörde warnt');
		expect(hits.map(({ articleId }) => articleId)).toEqual(['dyke']);
		const [sentence] = hits[0]?.sentences ?? [];
		expect(sentence?.text).toBe('Die Behörde warnt vor einer Sturmflut.');
		expect(texts.dyke?.slice(sentence?.start, sentence?.end)).toBe(sentence?.text);
	});

	it('counts all and gives as many as are asked for', async () => {
		const { texts: hits, total } = await search('Behörde', 1);
		expect([hits.length, total]).toEqual([1, 2]);
	});

	it('leaves out what is not wanted', async () => {
		expect((await search('Behörde', 10, (id) => id !== 'dyke')).texts.map(({ articleId }) => articleId)).toEqual(['barn']);
	});

	it('bears any query', async () => {
		for (const [, text] of oddTexts) await search(text);
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (query) => {
				for (const { articleId, sentences } of (await search(query)).texts) {
					for (const { start, end, marks } of sentences) {
						expect(end).toBeLessThanOrEqual(texts[articleId]?.length ?? 0);
						for (const mark of marks) expect(mark.start >= start && mark.end <= end).toBe(true);
					}
				}
			}),
			{ numRuns: 50 },
		);
	});
});
