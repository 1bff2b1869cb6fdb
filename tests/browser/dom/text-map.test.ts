import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle, type ReadArticle } from '../../../platform/dom/extract-article';
import { loadPage } from './load-page';
import { first, second, third } from './pages';

const html = `<article><h1>Die  alte&nbsp;Brücke <em>bleibt</em></h1>
	<p>Ein  Satz mit <a href="/x">Ver&shy;wei<b>s</b></a>, weichen Tren&shy;nun&shy;gen, 10&nbsp;000&#8239;Euro und einer&#8203;Nullbreite.</p>
	<figure><figcaption>Das steht im Bild und nicht im Text.</figcaption></figure>
	<p>${first}<br>Eine zweite Zeile<span hidden> unsichtbar</span> geht weiter.</p><div class="ad">Anzeige</div>
	<ul><li>Erstens: 😀 lacht</li><li>Zweitens</li></ul><p>  ${second}  </p><p>${third}</p></article>`;

async function read(): Promise<ReadArticle> {
	const reading = extractArticle(await loadPage(html), 'https://zeitung.example/a');
	if (!reading) throw new Error('no article');
	return reading;
}

/** What both a range and the text show, whatever the white space and the invisible characters. */
const squeeze = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');

describe('buildTextMap', () => {
	it('has the text as it is seen', async () => {
		const { map } = await read();
		expect(map.text.split('\n\n').slice(0, 3)).toEqual([
			'Die alte Brücke bleibt',
			'Ein Satz mit Verweis, weichen Trennungen, 10 000 Euro und einerNullbreite.',
			`${first}\nEine zweite Zeile geht weiter.`,
		]);
	});

	it('finds for every span ranges with its words and nothing else', async () => {
		const { map } = await read();
		const offset = fc.nat(map.text.length);
		fc.assert(
			fc.property(offset, offset, (left, right) => {
				const span = { start: Math.min(left, right), end: Math.max(left, right) };
				const words = squeeze(map.text.slice(span.start, span.end));
				expect(squeeze(map.rangesOf(span).map(String).join(''))).toBe(words);
			}),
			{ numRuns: 400 },
		);
	});

	it('comes back from a range to its span, without white space at the ends', async () => {
		const { map } = await read();
		const offset = fc.nat(map.text.length);
		fc.assert(
			fc.property(offset, offset, (left, right) => {
				const [start, end] = [Math.min(left, right), Math.max(left, right)];
				const range = map.rangeOf({ start, end });
				const words = map.text.slice(start, end);
				const trimmed = { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
				expect(range && map.spanOf(range)).toEqual(words.trim() ? trimmed : null);
			}),
			{ numRuns: 400 },
		);
	});

	it('takes no caption into the ranges of a span across it', async () => {
		const { map } = await read();
		const start = map.text.indexOf('Nullbreite');
		const ranges = map.rangesOf({ start, end: map.text.indexOf('beschlossen') });
		expect(ranges).toHaveLength(2);
		expect(ranges.join(' ')).not.toContain('Bild');
	});

	it('clamps a selection to the article', async () => {
		const { map, scope } = await read();
		const range = scope.ownerDocument.createRange();
		range.selectNodeContents(scope.ownerDocument.body);
		expect(map.spanOf(range)).toEqual({ start: 0, end: map.text.length });
		range.selectNodeContents(scope.querySelector('figcaption') ?? scope);
		expect(map.spanOf(range)).toBeNull();
	});

	it('has no place for what is no longer in the page', async () => {
		const { map, scope } = await read();
		const span = { start: map.text.indexOf('Stadtrat'), end: map.text.indexOf('Altenau') };
		scope.querySelectorAll('p')[1]?.remove();
		expect(map.rangeOf(span)).toBeNull();
		expect(map.rangesOf(span)).toEqual([]);
		expect(map.rangeOf({ start: 0, end: 3 })?.toString()).toBe('Die');
	});

	it('knows the offset at a place', async () => {
		const { map } = await read();
		const span = { start: map.text.indexOf('Trennungen'), end: map.text.indexOf('Trennungen') + 10 };
		const range = map.rangeOf(span);
		expect(range && map.offsetAt(range.startContainer, range.startOffset)).toBe(span.start);
		expect(map.offsetAt(document.body, 0)).toBeNull();
	});
});
