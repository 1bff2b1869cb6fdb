/** Sentences found by what they say: with a small dictionary, so that each row shows why two sentences meet. */
import { describe, expect, it } from 'vitest';
import { type Article, makeBareArticle } from '../../../core/article';
import type { Entry } from '../../../core/lexicon/lexicon';
import { type Candidate, findCandidates, indexSentences } from '../../../core/search/sentence-index';
import type { WordSources } from '../../../core/word-sources';

const english: Readonly<Record<string, string>> = {
	Vertrag: 'treaty',
	Abkommen: 'treaty',
	unterschrieben: 'sign',
	unterzeichnet: 'sign',
	Bäckerei: 'bakery',
	schließt: 'close',
};

const entryOf = (text: string): Entry => ({ partOfSpeech: null, glosses: [{ text, cost: 0, labels: [], pattern: null, genders: [] }] });

const sources: WordSources = {
	morphology: {
		read: (form) => [{ lemma: form, partOfSpeech: 'noun' }],
		zipf: () => 3,
		zipfOfLemma: () => 3,
		has: () => true,
		gender: () => null,
		keyForms: () => null,
	},
	compounds: { takeApart: () => [], explainDerived: () => null },
	lexicon: {
		size: Object.keys(english).length,
		has: (word) => word in english,
		lookUp: (word) => (english[word] === undefined ? [] : [entryOf(english[word])]),
	},
	phrases: { find: () => [] },
};

const articles = [
	makeBareArticle('treaty', 'Der Kreml hat den Vertrag über Raketen unterschrieben. Am Abend begann es in Moskau zu regnen.'),
	makeBareArticle('bakery', 'Die Bäckerei am Markt schließt nach siebzig Jahren. Niemand will den Laden übernehmen.'),
	makeBareArticle('figures', 'Im Hafen arbeiten nun 4200 Menschen. Im Hafen arbeiten nun 900 Menschen.'),
];
const index = indexSentences(articles, sources);

function ask(text: string, isSelf: (article: Article) => boolean = () => false): Candidate[] {
	return findCandidates(text, { start: 0, end: text.length }, index, 3, isSelf);
}

const textOf = (candidate: Candidate | undefined) =>
	candidate?.sentence.article.text.slice(candidate.sentence.start, candidate.sentence.end);

describe('findCandidates', () => {
	it.each([
		['Das Abkommen über Raketen wurde vom Kreml unterzeichnet.', 'Der Kreml hat den Vertrag', 'two words that share their English'],
		['Nach siebzig Jahren schließt am Markt die Bäckerei.', 'Die Bäckerei am Markt', 'another order'],
		['Nun arbeiten 900 Menschen im Hafen.', 'Im Hafen arbeiten nun 900', 'a number is like nothing but itself'],
	])('%s ↔ %s …: %s', (text, start) => {
		expect(textOf(ask(text)[0])?.startsWith(start)).toBe(true);
	});

	it('rates the same words above other words, and those above what says something else', () => {
		const scores = [
			'Der Kreml hat den Vertrag über Raketen unterschrieben.',
			'Das Abkommen über Raketen wurde vom Kreml unterzeichnet.',
			'Der Kreml feiert.',
		];
		const [same = 0, reworded = 0, other = 0] = scores.map((text) => ask(text)[0]?.score ?? 0);
		expect(same).toBeGreaterThan(reworded);
		expect(reworded).toBeGreaterThan(other);
		expect(other).toBeLessThan(0.5);
	});

	it('leaves an article out that is the asker’s own', () => {
		const found = ask('Der Kreml hat den Vertrag über Raketen unterschrieben.', ({ id }) => id === 'treaty');
		expect(found.map(({ sentence }) => sentence.article.id)).not.toContain('treaty');
	});

	it('finds nothing for nothing', () => {
		expect(ask('')).toEqual([]);
		expect(ask('und der die')).toEqual([]);
	});
});
