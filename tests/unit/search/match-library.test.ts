/** Sentences and stories found in a library by what they say: with a small dictionary, so that each row shows why two sentences meet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, makeBareArticle } from '../../../core/article';
import { buildSegment } from '../../../core/search/library/build-segment';
import { openSegment } from '../../../core/search/library/open-segment';
import { matchLibrary, type SearchedLibrary, shownFrom } from '../../../core/search/match-library';
import { makeContentReader } from '../../../core/search/meaning/content-words';
import { makePlainLanguage } from '../../fixtures/plain-language';

const english: Readonly<Record<string, string>> = {
	Vertrag: 'treaty',
	Abkommen: 'treaty',
	unterschrieben: 'sign',
	unterzeichnet: 'sign',
	Bäckerei: 'bakery',
	schließt: 'close',
};

const readContent = makeContentReader(makePlainLanguage({ zipf: 3, english }));

const treaty = 'Der Kreml hat den Vertrag über Raketen unterschrieben. Am Abend begann es in Moskau zu regnen.';
const bakery = 'Die Bäckerei am Markt schließt nach siebzig Jahren. Niemand will den Laden übernehmen.';
const port = 'Im Hafen arbeiten nun 4200 Menschen. Im Hafen arbeiten nun 900 Menschen.';
const articles = [makeBareArticle('treaty', treaty), makeBareArticle('bakery', bakery), makeBareArticle('port', port)];

function openLibrary(held: readonly Article[], isRemoved: (id: string) => boolean = () => false): SearchedLibrary {
	const segments = held.map((article) => openSegment(buildSegment([article], readContent).slice().buffer));
	const byId = new Map(held.map((article) => [article.id, article]));
	return {
		segments: segments.filter((segment) => segment !== null),
		isRemoved,
		readTexts: async (ids) => new Map(ids.flatMap((id) => byId.get(id) ?? []).map((article) => [article.id, article])),
	};
}

const library = openLibrary(articles);
const notItself = () => false;

/** The likest sentence of the library to the first of the text. */
async function findBest(text: string, asked = library, isSelf: (article: Article) => boolean = notItself) {
	const { units } = await matchLibrary(makeBareArticle('here', text), asked, readContent, isSelf);
	const best = units[0]?.found[0];
	return best ? { words: best.article.text.slice(best.start, best.end), score: best.score } : null;
}

describe('matchLibrary', () => {
	it.each<[text: string, words: string, why: string]>([
		[
			'Das Abkommen über Raketen wurde vom Kreml unterzeichnet.',
			'Der Kreml hat den Vertrag über Raketen unterschrieben.',
			'shared English',
		],
		['Nach siebzig Jahren schließt am Markt die Bäckerei.', 'Die Bäckerei am Markt schließt nach siebzig Jahren.', 'another order'],
		['Nun arbeiten 900 Menschen im Hafen.', 'Im Hafen arbeiten nun 900 Menschen.', 'a number is like nothing but itself'],
	])('%s ↔ %s: %s', async (text, words) => {
		expect((await findBest(text))?.words).toBe(words);
	});

	it('is surer of the same words than of other words, and not sure of what says something else', async () => {
		const texts = [
			'Die Bäckerei am Markt schließt nach siebzig Jahren.',
			'Nach siebzig Jahren am Markt schließt die Bäckerei endgültig.',
			'Die Bäckerei feiert.',
		];
		const [same = 0, reworded = 0, other = 0] = (await Promise.all(texts.map((text) => findBest(text)))).map((best) => best?.score ?? 0);
		expect(same).toBeGreaterThan(reworded);
		expect(reworded).toBeGreaterThan(other);
		expect(other).toBeLessThan(shownFrom);
	});

	it('finds one sentence in two that follow each other', async () => {
		const rescue = makeBareArticle(
			'rescue',
			'Feuerwehrleute retteten im Regen eine Katze vom Kirchturm, Hunderte jubelten am Ufer von Lindau.',
		);
		const here = makeBareArticle('here', 'Mutige Feuerwehrleute retteten ein Tier. Die Katze saß zitternd auf dem Kirchturm.');
		const { units } = await matchLibrary(here, openLibrary([...articles, rescue]), readContent, notItself);
		const [one, other] = units.filter(({ first, last }) => last === first).map(({ found }) => found[0]?.score ?? 0);
		const both = units.find(({ first, last }) => last > first)?.found[0];
		expect(both).toMatchObject({ article: { id: 'rescue' }, start: 0 });
		expect(both?.score).toBeGreaterThan(Math.max(one ?? 0, other ?? 0));
	});

	it.each<[here: string, there: string, isShown: boolean, why: string]>([
		[
			'„Wir haben großes Glück gehabt“, sagte Bürgermeisterin Inken Petersen am Dienstagmorgen.',
			'Bürgermeisterin Inken Petersen dankte den Freiwilligen, die Tee gekocht und Decken verteilt hatten.',
			false,
			'only who spoke',
		],
		[
			'Verteidigungsminister Jonte Brack besuchte eine Kaserne in Munster.',
			'Eine Messe für Boote eröffnete Verteidigungsminister Jonte Brack.',
			false,
			'only who did it',
		],
		[
			'Bürgermeisterin Inken Petersen dankte den Freiwilligen, die Tee gekocht hatten.',
			'Den Freiwilligen, die Tee gekocht hatten, dankte Bürgermeisterin Inken Petersen.',
			true,
			'what she did as well',
		],
	])('in a library where nothing rivals it: %s / %s: %s, %s', async (here, there, isShown) => {
		const best = await findBest(here, openLibrary([makeBareArticle('there', there)]));
		expect((best?.score ?? 0) >= shownFrom).toBe(isShown);
	});

	it('never sets an article beside itself, nor beside one that is gone', async () => {
		expect((await findBest(bakery, library, ({ id }) => id === 'bakery'))?.words ?? '').not.toContain('Bäckerei');
		expect(
			(
				await findBest(
					bakery,
					openLibrary(articles, (id) => id === 'bakery'),
				)
			)?.words ?? '',
		).not.toContain('Bäckerei');
	});

	it('accepts poorer likeness in an article that has other sentences in common', async () => {
		const lead = [
			'Zwölf Feuerwehrleute retteten gestern eine Katze vom Kirchturm in Lindau.',
			'Eine Leiter reichte nicht bis zum obersten Fenster.',
			'Hunderte Schaulustige verfolgten den Einsatz vom Ufer.',
		];
		const here = 'Die Besitzerin weinte vor Freude.';
		const there = 'Auf dem Platz weinte auch die Besitzerin, vor Freude klatschten viele Nachbarn laut im Regen.';
		const alone = openLibrary([makeBareArticle('alone', there)]);
		const story = openLibrary([makeBareArticle('story', [...lead, there].join(' '))]);
		const scoreIn = async (asked: SearchedLibrary) => {
			const { units } = await matchLibrary(makeBareArticle('here', [...lead, here].join(' ')), asked, readContent, notItself);
			return units.find(({ first, last }) => first === 3 && last === 3)?.found[0]?.score ?? 0;
		};
		expect(await scoreIn(story)).toBeGreaterThan(await scoreIn(alone));
	});

	it.each(['', 'und der die', '…', '😀😀😀'])('finds nothing for %j', async (text) => {
		const { units, stories } = await matchLibrary(makeBareArticle('here', text), library, readContent, notItself);
		expect([units, stories]).toEqual([[], []]);
	});

	it('finds in a page that has changed what it would find in it anew', async () => {
		const said = [
			'Das Abkommen wurde unterzeichnet.',
			'Die Bäckerei schließt nach siebzig Jahren.',
			'Im Hafen arbeiten 900 Menschen.',
			'Es begann zu regnen.',
		];
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(...said), { minLength: 1, maxLength: 6 }), async (sentences) => {
				const here = makeBareArticle('here', sentences.join(' '));
				const found = async (asked: SearchedLibrary) => (await matchLibrary(here, asked, readContent, notItself)).units;
				expect(await found(library)).toEqual(await found(openLibrary(articles)));
			}),
			{ numRuns: 40 },
		);
	});

	it('stays within the texts whatever is asked', async () => {
		const word = fc.constantFrom('Kreml', 'Vertrag', 'é́', '😀', '900', '„', '.', '\n', '­', 'Bäckerei', 'x'.repeat(3000));
		await fc.assert(
			fc.asyncProperty(fc.array(word, { maxLength: 30 }), async (words) => {
				const text = words.join(' ');
				const { units } = await matchLibrary(makeBareArticle('here', text), library, readContent, notItself);
				for (const { start, end, found } of units) {
					expect(start >= 0 && start < end && end <= text.length).toBe(true);
					for (const there of found) expect(there.start < there.end && there.end <= there.article.text.length).toBe(true);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
