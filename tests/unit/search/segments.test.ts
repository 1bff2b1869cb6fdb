import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../core/search/segments/build-segment';
import { countGrams } from '../../../core/search/segments/gram-codes';
import { searchSegments } from '../../../core/search/segments/search-segments';
import { openSegment, placeOf, type Segment, writeSegment } from '../../../core/search/segments/segment';

const articles = [
	{ id: 'harbour', text: 'Der Hamburger Hafen meldet weniger Container. Die Reeder klagen über hohe Gebühren und lange Wartezeiten.' },
	{ id: 'forest', text: 'Im Harz brennt der Wald seit drei Tagen. Die Feuerwehr kämpft mit zweihundert Kräften gegen die Flammen.' },
	{ id: 'rail', text: 'Die Bahn streicht im Herbst mehrere Fernzüge. Reisende müssen sich auf längere Fahrzeiten einstellen.' },
];
const isWanted = () => true;

const reopen = (segment: Segment): Segment => {
	const bytes = writeSegment(segment);
	const opened = openSegment(bytes.slice().buffer);
	if (!opened) throw new Error('a segment just written could not be opened');
	return opened;
};

function findArticles(segments: readonly Segment[], text: string, most = 3): (string | undefined)[] {
	const found = searchSegments(segments, text, { start: 0, end: text.length }, { most, isWanted });
	return found.map(({ segment, sentence }) => placeOf(segments[segment] as Segment, sentence)?.articleId);
}

describe('searchSegments', () => {
	const segments = [reopen(buildSegment(articles))];

	it.each([
		['the same words', 'Der Hamburger Hafen meldet weniger Container.', 'harbour'],
		['inflected and in another order', 'Weniger Container meldete gestern der Hafen von Hamburg', 'harbour'],
		['in a compound', 'Waldbrand: Feuerwehrkräfte kämpfen gegen Flammen', 'forest'],
		['with ss for ß and capitals', 'FERNZÜGE DER BAHN WERDEN GESTRICHEN', 'rail'],
	])('finds a sentence with %s', (_, query, id) => {
		expect(findArticles(segments, query)[0]).toBe(id);
	});

	it('gives the same order whether the articles lie in one segment or in three', () => {
		const apart = articles.map((article) => reopen(buildSegment([article])));
		for (const { text } of articles) expect(findArticles(apart, text)[0]).toBe(findArticles(segments, text)[0]);
	});

	it('passes over unwanted articles', () => {
		const text = articles[0]?.text ?? '';
		const found = searchSegments(
			segments,
			text,
			{ start: 0, end: text.length },
			{ most: 6, isWanted: (articleId) => articleId !== 'harbour' },
		);
		expect(found.map(({ sentence }) => placeOf(segments[0] as Segment, sentence)?.articleId)).not.toContain('harbour');
	});

	it('finds nothing in nothing', () => {
		expect(findArticles([reopen(buildSegment([]))], 'Die Bahn streicht Züge.')).toEqual([]);
		expect(findArticles(segments, '…')).toEqual([]);
	});

	it('scores no sentence above 1', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 80 }), (query) => {
				const found = searchSegments(segments, query, { start: 0, end: query.length }, { most: 6, isWanted });
				expect(found.every(({ score }) => score > 0 && score < 1.001)).toBe(true);
			}),
		);
	});
});

describe('openSegment', () => {
	const bytes = writeSegment(buildSegment(articles));

	it.each([
		['nothing', new Uint8Array(0)],
		['something else', new Uint8Array(200)],
		['a segment cut short', bytes.slice(0, bytes.length - 8)],
	])('opens no %s', (_, broken) => {
		expect(openSegment(broken.slice().buffer)).toBeNull();
	});

	it('keeps the places of the sentences', () => {
		const segment = reopen(buildSegment(articles));
		const place = placeOf(segment, 1);
		expect(articles[0]?.text.slice(place?.start, place?.end)).toBe('Die Reeder klagen über hohe Gebühren und lange Wartezeiten.');
		expect(placeOf(segment, 99)).toBeNull();
	});
});

describe('countGrams', () => {
	it.each([
		['Straße', 'STRASSE', 'ß is ss, case is nothing'],
		['Mos­kau', 'Moskau', 'soft hyphens are not letters'],
		['der  Hafen,', 'der Hafen', 'words are set apart by one space'],
	])('reads %s as %s: %s', (one, other) => {
		expect(countGrams(one)).toEqual(countGrams(other));
	});

	it.each([
		['Bär', 'Bar'],
		['2024', '2023'],
		['Ерёма', 'Иванов'],
	])('tells %s from %s', (one, other) => {
		expect(countGrams(one)).not.toEqual(countGrams(other));
	});
});
