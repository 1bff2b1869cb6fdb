/** Every row of the table, the curators' attributions of the seed articles, and bounds on time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../core/article';
import { findAttribution } from '../../../core/claims/find-attribution';
import { splitSentences } from '../../../core/german/sentences';
import { loadSeedCorpus } from '../../../scripts/load-corpus';
import { attributionCases } from '../../fixtures/attribution-cases';

const corpus = loadSeedCorpus();
const cut = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : null);

describe('findAttribution', () => {
	it.each(attributionCases)('$why', ({ text: marked, mode, speaker, cue, person }) => {
		const text = marked.replace(/[⟦⟧]/g, '');
		const start = Math.max(0, marked.indexOf('⟦'));
		const end = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : text.length;
		const found = findAttribution(text, { start, end }, corpus.people(text));
		expect(found?.mode ?? null).toBe(mode);
		if (speaker !== undefined) expect(cut(text, found?.speaker)).toBe(speaker);
		if (cue !== undefined) expect(cut(text, found?.cue)).toBe(cue);
		expect(found?.personId ?? null).toBe(person ?? null);
	});

	it('agrees with the curators on who asserts, reports and quotes in the seed articles', () => {
		const told = [...corpus.statements.values()].map((statement) => {
			const { text } = corpus.articles.get(statement.articleId) ?? { text: '' };
			return { statement, found: findAttribution(text, statement, corpus.people(text)) };
		});
		const sameMode = told.filter(({ statement, found }) => (found?.mode ?? 'asserted') === statement.attribution.mode);
		expect(sameMode.length / told.length).toBeGreaterThan(0.88);
		const named = told.filter(({ statement }) => statement.attribution.personId);
		const wrong = told.filter(
			({ statement, found }) => found?.personId && statement.attribution.personId && found.personId !== statement.attribution.personId,
		);
		const right = named.filter(({ statement, found }) => found?.personId === statement.attribution.personId);
		expect(right.length / named.length).toBeGreaterThan(0.75);
		expect(wrong).toEqual([]);
	});
});

describe('the cost of findAttribution', () => {
	const sentence =
		'Die Ernte fällt laut Bauernverband schlechter aus, sagte der Sprecher des Verbandes am Montag in Köln, „und zwar überall im Land“. ';
	const attributeAll = (text: string) => {
		const sentences = splitSentences(text);
		const began = performance.now();
		for (const span of sentences) findAttribution(text, span, []);
		return { sentences: sentences.length, time: performance.now() - began };
	};

	it('is milliseconds for the claims of a long article', () => {
		const article = `${sentence.repeat(5)}\n\n`.repeat(100);
		attributeAll(article);
		expect(attributeAll(article).time).toBeLessThan(1000);
	});

	it.each([
		['capitals without end', 'Aa '.repeat(60_000)],
		['commas', 'a, '.repeat(60_000)],
		['quote marks that never close', '„'.repeat(100_000)],
		['one word', 'x'.repeat(200_000)],
		['saying verbs', 'sagte '.repeat(30_000)],
		['genitives', `laut ${'der Aa '.repeat(30_000)}`],
		['adjectives', `laut ${'große '.repeat(30_000)}`],
		['cues', 'nach Angaben zufolge so laut '.repeat(8_000)],
	])('is bounded on %s', (_name, text) => {
		const began = performance.now();
		findAttribution(text, { start: 0, end: text.length }, []);
		expect(performance.now() - began).toBeLessThan(2000);
	});

	it('never throws, and points into the text', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						'sagte',
						'laut',
						'Nato',
						'„',
						'“',
						',',
						'.',
						'der',
						'sei',
						'so',
						'zufolge',
						'Rutte',
						'\n',
						'nach',
						'Angaben',
						'😀',
						':',
						'wie',
						'es',
						'hieß',
						'teilte',
						'mit',
						'er',
					),
				),
				(parts) => {
					const text = parts.join(' ');
					for (const span of splitSentences(text)) {
						const found = findAttribution(text, span, corpus.people(text));
						for (const part of [found?.speaker, found?.cue]) {
							if (part) expect(part.start >= 0 && part.start < part.end && part.end <= text.length).toBe(true);
						}
					}
				},
			),
			{ numRuns: 500 },
		);
	});
});
