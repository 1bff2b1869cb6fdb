/** Anchoring under whatever a page or a file of notes may hold: places lie within the text, and what did not change stays where it was. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, Selectors } from '../../../core/annotation';
import { anchorNotes } from '../../../core/annotations/anchor-notes';
import { makeSelectors } from '../../../core/annotations/make-selectors';
import type { Span } from '../../../core/article';

const patience = 60_000;

/** Words that meet often, signs, numbers, halves of characters, combining marks. */
const scrap = fc.oneof(
	fc.constantFrom(
		'der',
		'die',
		'Rat',
		'Rates',
		'Brücke',
		'Brücken',
		'3.000',
		'4',
		'soll',
		'nicht',
		'.',
		',',
		'\n\n',
		'„',
		'“',
		'–',
		'🙂',
		'\ud83d',
		'\u0301',
		'\u00ad',
		'-',
	),
	fc.string({ maxLength: 6, unit: 'binary' }),
);
const text = fc.oneof(
	fc.array(scrap, { maxLength: 120 }).map((scraps) => scraps.join(' ')),
	fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join('')),
	fc.string({ maxLength: 80, unit: fc.constantFrom('a', 'b', ' ') }),
);
const number = fc.oneof(fc.nat(400), fc.constantFrom(0, 2 ** 31, Number.MAX_SAFE_INTEGER));
const foreign = fc.record({ exact: text, prefix: text, suffix: text, start: number, end: number }).map(
	({ exact, prefix, suffix, start, end }): Selectors => [
		{ type: 'TextQuoteSelector', exact: exact || 'x', prefix, suffix },
		{ type: 'TextPositionSelector', start, end },
	],
);
const cut = (from: string, a: number, b: number): Selectors => {
	const [start, end] = [Math.min(a, b) % from.length, Math.max(a, b) % from.length].toSorted((x, y) => x - y) as [number, number];
	return makeSelectors(from, { start, end: end + 1 });
};
const own = (from: fc.Arbitrary<string>) =>
	from.filter((one) => one !== '').chain((one) => fc.tuple(fc.constant(one), fc.nat(), fc.nat()).map(([whole, a, b]) => cut(whole, a, b)));

function makeNotes(all: readonly Selectors[]): Annotation[] {
	const created = '2025-03-01T10:00:00.000Z';
	return all.map((selector, at) => ({
		id: `urn:uuid:${String(at).padStart(36, '0')}`,
		type: 'Annotation',
		created,
		modified: created,
		motivation: 'commenting',
		body: [],
		target: { source: 'https://zeitung.example/rat', selector },
	}));
}

const isWithin = ({ start, end }: Span, length: number): boolean => start >= 0 && start < end && end <= length;

describe('anchorNotes', () => {
	it('puts every note in one of its lists, and nothing outside the text', { timeout: patience }, () => {
		fc.assert(
			fc.property(
				text,
				fc.array(fc.oneof(foreign, own(text)), { maxLength: 6 }),
				fc.array(text, { maxLength: 2 }),
				(today, all, earlier) => {
					const notes = makeNotes(all);
					const { anchored, orphans } = anchorNotes(today, notes, earlier);
					expect([...anchored, ...orphans].map(({ id }) => id).toSorted()).toEqual(notes.map(({ id }) => id));
					for (const place of anchored) expect(isWithin(place, today.length)).toBe(true);
					for (const { nearest } of orphans) if (nearest) expect(isWithin(nearest, today.length)).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	});

	it('leaves every note of an unchanged text where it was, unchanged', { timeout: patience }, () => {
		const noted = text
			.filter((one) => one !== '')
			.chain((one) => fc.tuple(fc.constant(one), fc.array(own(fc.constant(one)), { minLength: 1, maxLength: 5 })));
		fc.assert(
			fc.property(noted, ([today, all]) => {
				const { anchored } = anchorNotes(today, makeNotes(all));
				expect(anchored).toEqual(
					makeNotes(all).map(({ id }, at) => ({ id, start: all[at]?.[1].start, end: all[at]?.[1].end, isChanged: false })),
				);
			}),
			{ numRuns: 300 },
		);
	});

	it('gives one note the same place alone as among others that stand unchanged', { timeout: patience }, () => {
		fc.assert(
			fc.property(own(text), text, (selectors, today) => {
				const [alone] = anchorNotes(today, makeNotes([selectors])).anchored;
				if (alone)
					expect(anchorNotes(today, makeNotes([selectors, selectors])).anchored[1]).toMatchObject({ start: alone.start, end: alone.end });
			}),
		);
	});

	it('is done soon with a megabyte of text and a quote as long as a chapter', { timeout: patience }, () => {
		const page = 'Der Rat tagt heute zum letzten Mal vor der Pause, danach ruht die Arbeit. '.repeat(14_000);
		const chapter = 'Völlig andere Wörter stehen hier, damit nichts davon passt: '.repeat(330);
		const quotes = [makeSelectors(chapter, { start: 0, end: chapter.length }), makeSelectors(page, { start: 500, end: 560 }, 32)];
		const started = performance.now();
		const moved = `Neu: ${page}`;
		const { orphans, anchored } = anchorNotes(moved, makeNotes(quotes));
		expect(orphans.map(({ id }) => id)).toEqual([makeNotes(quotes)[0]?.id]);
		expect(anchored).toHaveLength(1);
		expect(performance.now() - started).toBeLessThan(20_000);
	});
});
