/** Whose text a page is: copied whole, in part, in another spelling, or not at all. */
import { describe, expect, it } from 'vitest';
import { makeBareArticle } from '../../../core/article';
import { splitSentences } from '../../../core/german/sentences';
import { fingerprintArticles, foldSentence, recogniseSource } from '../../../core/search/recognise-source';
import { setSwiss, setWithInvisibles } from '../../fixtures/vary-text';

const shared = 'Die Agentur meldete den Beginn der Arbeiten an der Brücke.';
const first = `Der Rat hat den Umbau der großen Straße beschlossen. ${shared} „Es wird höchste Zeit dafür“, sagte die Bürgermeisterin am Abend.`;
const second = `${shared} Die Anwohner fürchten den Lärm der Maschinen. Rund 10.000 Wagen fahren täglich über die Brücke.`;
const prints = fingerprintArticles([makeBareArticle('first', first), makeBareArticle('second', second)]);
const recognise = (text: string) => recogniseSource(text, splitSentences(text), prints);

describe('recogniseSource', () => {
	it.each([
		['the text itself', first, 'first'],
		['Swiss spelling', setSwiss(second), 'second'],
		['soft hyphens and no-break spaces', setWithInvisibles(first), 'first'],
		[
			'sentences in another order',
			splitSentences(first)
				.map(({ start, end }) => first.slice(start, end))
				.toReversed()
				.join(' '),
			'first',
		],
		['most of it, with a line of one’s own', `Von unserem Reporter aus der Stadt berichtet. ${first}`, 'first'],
		[
			'a sentence of it in other text',
			`${shared} Ein neuer Spielplatz entsteht am Ufer des Flusses. Die Kinder freuen sich auf Rutsche und Schaukel.`,
			null,
		],
		['other text', 'Ein neuer Spielplatz entsteht am Ufer des Flusses.', null],
		['short sentences are anybody’s', 'Es regnet. Es schneit.', null],
		['nothing', '', null],
	])('%s', (_what, text, articleId) => {
		expect(recognise(text)?.articleId ?? null).toBe(articleId);
	});

	it('says how much of the text is shared', () => {
		expect(recognise(first)?.share).toBe(1);
		expect(recognise(`${first} Ein neuer Spielplatz entsteht am Ufer.`)?.share).toBeLessThan(1);
	});

	it('folds spelling, marks and white space', () => {
		expect(foldSentence('«Die Strasse sei offen», hiess es')).toBe(foldSentence('„Die Stra\u00adße sei\u00a0offen“, hieß es.'));
	});
});
