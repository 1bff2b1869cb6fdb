import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../core/claim';
import { buildFigureSeries, type FigureSource, isHollow, toPeriod } from '../../../core/claims/figure-series';

const boats: Figure = { value: 20, unit: 'boat', qualifier: 'exactly', counts: 'boats in the harbour', status: 'stated' };

function source(figure: Partial<Figure>, rest: Partial<FigureSource> = {}): FigureSource {
	return { figure: { ...boats, ...figure }, at: '2024-05-02', outlet: 'Kurier', speaker: null, stance: 'affirms', isHere: false, ...rest };
}

describe('buildFigureSeries', () => {
	it('gives nothing when all give the same value', () => {
		expect(buildFigureSeries([source({}), source({ qualifier: 'about' }, { outlet: 'Bote' })])).toEqual([]);
	});

	it('keeps apart what counts another thing', () => {
		expect(buildFigureSeries([source({ value: 1 }), source({ value: 2, counts: 'boats at sea' })])).toEqual([]);
	});

	it('orders by time, the undated last', () => {
		const series = buildFigureSeries([
			source({ value: 3 }, { at: null }),
			source({ value: 2 }, { at: '2024-05' }),
			source({ value: 1 }, { at: '2024-04-30' }),
		]);
		expect(series[0]?.points.map((point) => point.value)).toEqual([1, 2, 3]);
	});

	it('joins outlets that give the same figure from the same speaker for the same date', () => {
		const series = buildFigureSeries([source({}), source({}, { outlet: 'Bote', isHere: true }), source({ value: 5 })]);
		expect(series[0]?.points.map(({ outlets, isHere }) => ({ outlets, isHere }))).toEqual([
			{ outlets: ['Kurier'], isHere: false },
			{ outlets: ['Kurier', 'Bote'], isHere: true },
		]);
	});

	it('does not join what another speaker says', () => {
		const series = buildFigureSeries([source({}), source({}, { speaker: 'The harbour office' }), source({ value: 5 })]);
		expect(series[0]?.points).toHaveLength(3);
	});
});

describe('isHollow', () => {
	it.each([
		['affirms', 'stated', false],
		['reports', 'stated', false],
		['denies', 'stated', true],
		['doubts', 'stated', true],
		['affirms', 'promised', true],
		['affirms', 'expected', true],
	] as const)('%s and %s: %s', (stance, status, hollow) => {
		expect(isHollow({ stance, status })).toBe(hollow);
	});
});

describe('toPeriod', () => {
	it.each([
		['2024-12-04', '2024-12-04', '2024-12-04'],
		['2024-12-04T18:30:00+01:00', '2024-12-04', '2024-12-04'],
		['2024-12', '2024-12-01', '2024-12-31'],
		['2024', '2024-01-01', '2024-12-31'],
	])('%s is %s to %s', (date, from, to) => {
		const period = toPeriod(date);
		expect(period && [period.from, period.to].map((ms) => new Date(ms).toISOString().slice(0, 10))).toEqual([from, to]);
	});

	it('is null for what is no date', () => expect(toPeriod('soon')).toBeNull());
});
