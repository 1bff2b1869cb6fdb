/** How the views show what they are given: excerpts, dates, figures, addresses, tags, wrapped labels. */
import { describe, expect, it } from 'vitest';
import { takeExcerpt, takeSentence } from '../../../components/excerpt';
import { formatDate, formatFigureShort } from '../../../components/format';
import { chooseLocale } from '../../../components/LocalizedTexts';
import { layoutPlot, wrapText } from '../../../components/plot-layout';
import { toWebAddress } from '../../../components/web-address';
import { takeAround } from '../../../components/words/cut-at';
import { find } from '../../fixtures/panel-fixtures';

const text = 'Der Hafen ist zu. „Wir öffnen bald“, sagte sie in der „Aula“ der Schule. Niemand glaubt «das».';

describe('takeExcerpt', () => {
	it.each([
		['a whole sentence, with its stop', 'Der Hafen ist zu', 'Der Hafen ist zu.', false, false],
		['begins inside a sentence', 'ist zu.', 'ist zu.', true, false],
		['ends inside a sentence', 'Der Hafen', 'Der Hafen', false, true],
		['takes the other half of its quotation marks along', 'Wir öffnen bald“, sagte sie', '‚Wir öffnen bald‘, sagte sie', false, true],
		['turns inner quotation marks to single ones', 'der „Aula“ der Schule', 'der ‚Aula‘ der Schule.', true, false],
		['also pointed ones', 'Niemand glaubt «das»', 'Niemand glaubt ‹das›.', false, false],
	])('%s', (_why, words, shown, opensInside, closesInside) => {
		expect(takeExcerpt(text, find(text, words))).toMatchObject({ text: shown, opensInside, closesInside });
	});

	it('shows given words when there is no text', () => {
		expect(takeExcerpt(null, { start: 5, end: 9 }, ' "zu" ').text).toBe('‚zu‘');
	});

	it('keeps offsets', () => {
		const { start, text: shown } = takeSentence(text, find(text, 'Aula'));
		expect(shown.slice(text.indexOf('Aula') - start, text.indexOf('Aula') - start + 4)).toBe('Aula');
	});
});

describe('formatDate', () => {
	it.each([
		['2024-12-04', '4 Dec 2024'],
		['2024-12', 'Dec 2024'],
		['2024', '2024'],
		['2024-12-04T23:30:00+01:00', '4 Dec 2024'],
		['soon', 'soon'],
	])('%s is %s', (date, shown) => expect(formatDate(date, 'en-GB')).toBe(shown));
});

describe('formatFigureShort', () => {
	it.each([
		['at-least', '≥\u202f3,000'],
		['more-than', '>\u202f3,000'],
		['about', '~\u202f3,000'],
		['up-to', '≤\u202f3,000'],
		['exactly', '3,000'],
	] as const)('%s is %s', (qualifier, shown) => expect(formatFigureShort({ value: 3000, qualifier }, 'en')).toBe(shown));
});

describe('toWebAddress', () => {
	it.each([
		['https://blatt.example/a', 'https://blatt.example/a'],
		['javascript:alert(1)', null],
		['data:text/html,x', null],
		['no address', null],
		[null, null],
	])('%s is %s', (address, expected) => expect(toWebAddress(address)).toBe(expected));
});

describe('chooseLocale', () => {
	it.each([
		['en', ['de-DE', 'en-US'], 'en-US'],
		['en', ['de-DE'], 'en-GB'],
		['de', ['en-GB', 'de-AT'], 'de-AT'],
		['de', ['en-GB'], 'de'],
	])('%s for a reader of %s is %s', (language, languages, locale) => expect(chooseLocale(language, languages)).toBe(locale));
});

describe('layoutPlot', () => {
	const measure = (label: string) => label.length * 6;

	it('wraps labels and cuts what is too long', () => {
		expect(wrapText('one two three four five', 48, measure, 2)).toEqual(['one two', 'three …']);
		expect(wrapText('Donaudampfschifffahrt', 60, measure, 2)).toEqual(['Donaudamp…']);
	});

	it('keeps a dot at its own value and date, whatever its label needs', () => {
		const day = (n: number) => ({ from: Date.UTC(2024, 4, n), to: Date.UTC(2024, 4, n) });
		const point = (n: number, value: number) => ({ period: day(n), value, label: ['1', 'someone'] as const });
		const { points, baseline } = layoutPlot([point(1, 50), point(3, 100), point(2, 100), point(3, 0)], 280, measure);
		const [a, b, c, d] = points;
		expect(c?.y).toBe(b?.y);
		expect(d?.y).toBe(baseline);
		expect(baseline - (a?.y ?? 0)).toBeCloseTo((baseline - (b?.y ?? 0)) / 2);
		expect(c?.x1).toBeCloseTo(((a?.x1 ?? 0) + (b?.x1 ?? 0)) / 2);
	});

	it('draws a month as wide as it is', () => {
		const period = { from: Date.UTC(2024, 4, 1), to: Date.UTC(2024, 4, 31) };
		const [month] = layoutPlot([{ period, value: 1, label: ['1', ''] }], 280, measure).points;
		expect((month?.x2 ?? 0) - (month?.x1 ?? 0)).toBeGreaterThan(50);
	});
});

describe('takeAround', () => {
	const late =
		'Bei dem Treffen auf dem weiten Gelände des Hafens der Stadt betonten beide Seiten, man wolle die Arbeit an der Mole vertiefen.';
	const plain = 'Auf dem weiten Gelände des alten Hafens am Rand der großen Stadt betonten beide Seiten ihre Bereitschaft zur Vertiefung.';
	const around = (sentence: string, word: string) => {
		const span = find(sentence, word);
		const { opensInside, text: shown } = takeAround(sentence, { ...span, pieces: [span], sentence: { start: 0, end: sentence.length } });
		return `${opensInside ? '… ' : ''}${shown}`;
	};
	it.each([
		['the whole sentence when the word comes early', late, 'Gelände', late],
		['from the last comma when it comes late', late, 'Mole', '… man wolle die Arbeit an der Mole vertiefen.'],
		[
			'from a few words before where there is none',
			plain,
			'Bereitschaft',
			'… der großen Stadt betonten beide Seiten ihre Bereitschaft zur Vertiefung.',
		],
	])('has %s', (_why, sentence, word, shown) => expect(around(sentence, word)).toBe(shown));
});
