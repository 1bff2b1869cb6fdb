/** The analysis on the seed articles as their own pages, as others set or cut them, and on pages on anything else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../core/analyse-article';
import type { Analysis } from '../../core/analysis';
import type { Article, Span } from '../../core/article';
import { splitSentences } from '../../core/german/sentences';
import { foldSentence } from '../../core/search/recognise-source';
import { loadSeedCorpus } from '../../scripts/load-corpus';
import { unrelatedPage, unrelatedSentences } from '../fixtures/unrelated-german';
import { makeRandom, replaceHalf, setSwiss, setWithInvisibles } from '../fixtures/vary-text';

const corpus = loadSeedCorpus();
const seeds = [...corpus.articles.values()];
const asPage = (text: string): Article => ({
	...(seeds[0] as Article),
	id: 'page',
	url: 'https://elsewhere.example/a',
	outletId: null,
	outlet: null,
	title: null,
	text,
});
const statementsOf = (articleId: string) => [...corpus.statements.values()].filter((statement) => statement.articleId === articleId);
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const claimOf = (id: string) => corpus.index.claimOf.get(id) ?? '';

/** The article's statements that the analysis shows as those very statements at their words. */
function listMissing(article: Article, analysis: Analysis, text: string): string[] {
	return statementsOf(article.id)
		.filter(
			(statement) =>
				!analysis.claims.some(
					(found) =>
						found.claimId === claimOf(statement.id) &&
						found.statementId === statement.id &&
						foldSentence(text.slice(found.start, found.end)) === foldSentence(statement.exact),
				),
		)
		.map(({ id }) => id);
}

describe.each(seeds)('the seed article $id', (article) => {
	const analysis = analyseArticle(article, corpus);

	it('is recognised as itself', () => {
		expect(analysis.source).toEqual({ articleId: article.id, share: 1 });
	});

	it('shows every statement the curators found in it, at its words', () => {
		expect(listMissing(article, analysis, article.text)).toEqual([]);
		const own = new Set(statementsOf(article.id).map(({ id }) => id));
		expect(analysis.claims.filter(({ statementId }) => statementId === null || !own.has(statementId))).toEqual([]);
	});

	it('is never set beside itself', () => {
		expect(analysis.claims.flatMap(({ matches }) => matches).filter(({ articleId }) => articleId === article.id)).toEqual([]);
	});

	it('stands to the others as the curators noted', () => {
		for (const statement of statementsOf(article.id)) {
			const matches = analysis.claims.filter(({ statementId }) => statementId === statement.id).flatMap((claim) => claim.matches);
			for (const { other, relation, note } of corpus.differences.get(statement.id) ?? []) {
				if (corpus.statements.get(other)?.articleId === article.id) continue;
				const match = matches.find(({ statementId }) => statementId === other);
				expect({ other, relation: match?.relation, hasNote: match?.note !== undefined }).toEqual({ other, relation, hasNote: note !== '' });
			}
		}
	});

	it.each([
		['copied elsewhere', (text: string) => text],
		['in Swiss spelling', setSwiss],
		['with soft hyphens and no-break spaces', setWithInvisibles],
	])('is the same article %s', (_how, set) => {
		const page = asPage(set(article.text));
		const copy = analyseArticle(page, corpus);
		expect(copy.source?.articleId).toBe(article.id);
		expect(listMissing(article, copy, page.text)).toEqual([]);
		const shown = ({ claims }: Analysis) =>
			claims.map((claim) => [claim.statementId, claim.matches.map(({ statementId, relation }) => [statementId, relation])]);
		expect(shown(copy)).toEqual(shown(analysis));
		expect(copy.mentions.map(({ personId }) => personId)).toEqual(analysis.mentions.map(({ personId }) => personId));
	});

	it.each([1, 2, 3, 4, 5, 6, 7, 8])('shows nothing at sentences that replaced its own (%i)', (seed) => {
		const { text, replaced } = replaceHalf(article.text, splitSentences(article.text), unrelatedSentences, makeRandom(seed));
		const mixed = analyseArticle(asPage(text), corpus);
		expect(mixed.claims.length).toBeGreaterThan(0);
		const wrong = [...mixed.claims, ...mixed.mentions].filter((found) => replaced.some((span) => overlaps(span, found)));
		expect(wrong.map(({ start, end }) => text.slice(start, end))).toEqual([]);
	});
});

describe('a page on anything else', () => {
	it('shows no claim, no person and no source', () => {
		const analysis = analyseArticle(asPage(unrelatedPage), corpus);
		expect(analysis).toMatchObject({ source: null, mentions: [], claims: [] });
	});

	it.each([
		'Im Herbst fällt das Laub. Im Winter schneit es. Im Übrigen bleibt alles beim Alten.',
		'Lange Schlangen bildeten sich vor dem Museum. Lange war es still. Wie lange das dauert, ist offen.',
		'Die Downtown von Chicago ist größer als jede Town in Ohio. In Cape Town schien die Sonne.',
		'Der Bush ist das Hinterland Australiens. In Austin spielte eine Band.',
	])('names nobody in: %s', (text) => {
		expect(analyseArticle(asPage(text), corpus).mentions).toEqual([]);
	});
});

describe('any text', () => {
	const piece = fc.oneof(
		fc.constantFrom(...seeds.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))),
		fc.constantFrom(
			'',
			' ',
			'\n\n',
			'„',
			'“',
			'10.000',
			'😀👩‍👩‍👧',
			'e\u0301',
			'ſ',
			'ﬁ',
			'İ',
			'Путин',
			'金正恩',
			'\u00ad',
			'\ud800',
			'1.',
			'usw.',
			'…',
		),
		fc.string({ unit: 'binary', maxLength: 20 }),
	);

	it('is analysed without throwing; spans lie in it, claims are in order, mentions do not overlap', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', ' ', '\n\n'), (pieces, join) => {
				const text = pieces.join(join);
				const { claims, mentions } = analyseArticle(asPage(text), corpus);
				const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length;
				expect([...claims, ...mentions, ...claims.flatMap(({ figures }) => figures)].every(inside)).toBe(true);
				expect(claims.every((claim, at) => claim.start >= (claims[at - 1]?.start ?? 0))).toBe(true);
				expect(mentions.every((mention, at) => mention.start >= (mentions[at - 1]?.end ?? 0))).toBe(true);
			}),
			{ numRuns: 100 },
		);
	}, 60_000);

	it.each([
		['nothing', ''],
		['one word', 'Nordkorea'],
		['no stop', 'Russland und Nordkorea haben im Juni ein Abkommen unterzeichnet'],
		['200 kB of words without a stop', 'Nordkorea liefert Waffen und Moskau sagt '.repeat(5_000)],
		['200 kB in one word', 'Nordkorea'.repeat(22_000)],
		['200 kB of quote marks', '„“'.repeat(100_000)],
		['200 kB of text', `${unrelatedPage}\n\n`.repeat(75)],
	])(
		'as %s is analysed in seconds',
		(_what, text) => {
			const began = performance.now();
			expect(analyseArticle(asPage(text), corpus).mentions).toBeInstanceOf(Array);
			expect(performance.now() - began).toBeLessThan(20_000);
		},
		30_000,
	);
});
