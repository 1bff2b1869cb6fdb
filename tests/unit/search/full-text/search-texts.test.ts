/** Full-text search over small texts with the packs of German: query in, articles and marked words out, and why. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBareArticle } from '../../../../core/article';
import { splitSentences } from '../../../../core/german/sentences';
import { tokenise } from '../../../../core/german/tokens';
import { type FoundText, searchTexts } from '../../../../core/search/full-text/search-texts';
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

const readMarks = ({ articleId, sentences }: FoundText) =>
	sentences.flatMap(({ marks }) => marks.map(({ start, end }) => texts[articleId]?.slice(start, end)));

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
		expect(Object.fromEntries(hits.map((hit) => [hit.articleId, readMarks(hit)]))).toEqual(found);
		expect(total).toBe(Object.keys(found).length);
	});

	it.each<[query: string, found: Readonly<Record<string, readonly string[]>>, why: string]>([
		['„warnt vor einer Sturmflut“', { dyke: ['warnt vor einer Sturmflut'] }, 'words next to each other, function words too'],
		['"Warnt Vor Einer Sturmflut"', { dyke: ['warnt vor einer Sturmflut'] }, 'straight marks, whatever the case'],
		['»die Behörde«', { dyke: ['Die Behörde'], barn: ['die Behörde'] }, 'marks of a book'],
		['“die Behörde schwieg”', { barn: ['die Behörde schwieg'] }, 'English marks'],
		['„die Behörde"', { dyke: ['Die Behörde'], barn: ['die Behörde'] }, 'marks that do not belong together'],
		['„Behörde die“', {}, 'another order'],
		['„Behörde vor“', {}, 'words with another between them'],
		['„Sturmflut Der Deichgraf“', {}, 'words of two sentences'],
		['„Deich“', { dyke: ['Deich'] }, 'no compounds'],
		['„Häuser“', { speech: ['Häuser'] }, 'only the form in quotation marks'],
		['„Haus“', { arms: ['Haus'] }, 'only this form'],
		['„Altenwerder hält“ Behörde', { dyke: ['Altenwerder hält', 'Behörde'] }, 'a phrase and a word of another sentence'],
		['„die Behörde“ Löschwasser', { barn: ['Löschwasser', 'die Behörde'] }, 'of the articles with the phrase those with the word'],
		['„die Behörde“ Waffe', { dyke: ['Die Behörde'], barn: ['die Behörde'] }, 'the phrase where no article has all'],
		['Behörde „die Behörde schwieg“', { barn: ['die Behörde schwieg'] }, 'a word within the phrase is marked once'],
		['„Die Behörde“ „spricht von Glück“', { dyke: ['Die Behörde', 'spricht von Glück'] }, 'two phrases'],
		['„die Behörde“ „über Häuser“', {}, 'two phrases that no article has both of'],
		['„über“', { speech: ['über'] }, 'a function word'],
		['„von Glück“ Dei', { dyke: ['Deich', 'Deichgraf', 'von Glück'] }, 'a word after it that is not finished'],
		['„Die Behörde', { dyke: ['Behörde'], barn: ['Behörde'] }, 'a mark that is not closed yet'],
		['Deich „“', { dyke: ['Deich', 'Deichgraf'] }, 'nothing between marks'],
	])('%s → %j: %s', async (query, found) => {
		const { texts: hits, total } = await search(query);
		expect(Object.fromEntries(hits.map((hit) => [hit.articleId, readMarks(hit)]))).toEqual(found);
		expect(total).toBe(Object.keys(found).length);
	});

	it.each([
		['„einer Turnhalle“ Deich', 'einer Turnhalle'],
		['Deich Turnhalle', 'Turnhalle'],
	])('%s: shows each word and phrase, however good other sentences are', async (query, shown) => {
		const text = `${'Der Deich hält, der Deich bei Altenwerder. '.repeat(4)}Viele schliefen in einer Turnhalle.`;
		const long = {
			...library,
			segments: [open([makeBareArticle('long', text)])],
			readTexts: async () => new Map([['long', makeBareArticle('long', text)]]),
		};
		const { texts: hits } = await searchTexts(query, long, readContent, { most: 1 });
		const marked = hits.flatMap(({ sentences }) => sentences.flatMap(({ marks }) => marks.map(({ start, end }) => text.slice(start, end))));
		expect(marked).toContain(shown);
		expect(marked).toContain('Deich');
		expect(hits[0]).toMatchObject({ sentences: { length: 3 }, more: 2 });
	});

	it('finds a phrase however it is spelled', async () => {
		const spelled = makeBareArticle('spelled', 'Die Stra\u00dfe am Ha\u00adfen bleibt gesperrt. CDU\u2011Chef Brahms sagte 2 500 Ja.');
		const one = { ...library, segments: [open([spelled])], readTexts: async () => new Map([['spelled', spelled]]) };
		for (const query of ['„Strasse am Hafen“', '„CDU-Chef Brahms“', '„sagte 2 500 Ja“']) {
			expect((await searchTexts(query, one, readContent, { most: 1 })).total, query).toBe(1);
		}
	});

	it('finds every row of words that stands in a sentence, and no article without it', async () => {
		const sentences = articles.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => tokenise(text, { start, end })));
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...sentences), fc.nat(), fc.nat(), async (tokens, from, length) => {
				const at = from % tokens.length;
				const phrase = tokens.slice(at, at + 1 + (length % 4)).map(({ surface }) => surface);
				const { texts: hits } = await search(`"${phrase.join(' ')}"`);
				const has = (text: string) =>
					` ${tokenise(text)
						.map(({ folded }) => folded)
						.join(' ')} `.includes(` ${phrase.join(' ').toLowerCase()} `);
				expect(hits.map(({ articleId }) => articleId).toSorted()).toEqual(
					articles
						.filter(({ text }) => has(text))
						.map(({ id }) => id)
						.toSorted(),
				);
			}),
			{ numRuns: 60 },
		);
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
