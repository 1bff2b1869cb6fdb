import { afterEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../core/page';
import '../../../entrypoints/content/style.css';
import { extractArticle, type ReadArticle } from '../../../platform/dom/extract-article';
import { showHighlight } from '../../../platform/dom/highlights';
import { isDarkGround } from '../../../platform/dom/is-dark-ground';
import { paintMarks } from '../../../platform/dom/paint-marks';
import { showBody } from './load-page';
import { first, second, third } from './pages';

const page = `<main style="background: #fff"><h1>Die alte Brücke bleibt</h1><p>${first}</p><p style="background: #202124; color: #eee">${second}</p><p>${third}</p></main>`;

function read(): ReadArticle {
	showBody(page);
	const reading = extractArticle(document, 'https://zeitung.example/a');
	if (!reading) throw new Error('no article');
	return reading;
}

function markOf({ map }: ReadArticle, kind: Mark['kind'], words: string): Mark {
	const start = map.text.indexOf(words);
	return { kind, id: words, start, end: start + words.length };
}

const wordsOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

afterEach(() => CSS.highlights.clear());

describe('paintMarks', () => {
	it('registers the words of each kind under its name, those on dark ground a second time', () => {
		const reading = read();
		paintMarks(
			[markOf(reading, 'claim', first), markOf(reading, 'person', 'Hanna Förster'), markOf(reading, 'note', 'im Herbst')],
			reading.map,
		);
		expect(wordsOf('lesart-claim')).toEqual([first]);
		expect(wordsOf('lesart-person')).toEqual(['Hanna Förster']);
		expect(wordsOf('lesart-person-dark')).toEqual(['Hanna Förster']);
		expect(wordsOf('lesart-note')).toEqual(['im Herbst']);
		expect(CSS.highlights.has('lesart-note-dark')).toBe(false);
	});

	it('registers each note under the name of its colour', () => {
		const reading = read();
		const note = (words: string, colour?: Mark['colour']): Mark => ({ ...markOf(reading, 'note', words), colour });
		paintMarks([note('im Herbst', 'pink'), note('Hanna Förster', 'pink'), note(third)], reading.map);
		expect(wordsOf('lesart-note-pink').toSorted()).toEqual(['Hanna Förster', 'im Herbst']);
		expect(wordsOf('lesart-note-pink-dark')).toEqual(['Hanna Förster']);
		expect(wordsOf('lesart-note')).toEqual([third]);
		paintMarks([note('im Herbst', 'grey')], reading.map);
		expect([wordsOf('lesart-note-pink'), wordsOf('lesart-note'), wordsOf('lesart-note-grey')]).toEqual([[], [], ['im Herbst']]);
	});

	it('changes nothing in the page', () => {
		const reading = read();
		const before = document.documentElement.outerHTML;
		const painted = paintMarks([markOf(reading, 'claim', first)], reading.map);
		expect(document.documentElement.outerHTML).toBe(before);
		painted.clear();
		expect(document.documentElement.outerHTML).toBe(before);
		expect(CSS.highlights.size).toBe(0);
	});

	it('is not cleared by those that were painted before it', () => {
		const reading = read();
		const earlier = paintMarks([markOf(reading, 'claim', first)], reading.map);
		paintMarks([markOf(reading, 'claim', third)], reading.map);
		earlier.clear();
		expect(wordsOf('lesart-claim')).toEqual([third]);
	});

	it('does not touch what stands where it stood', () => {
		const reading = read();
		const [claim, person] = [markOf(reading, 'claim', first), markOf(reading, 'person', 'Hanna Förster')];
		const same = { ...claim, id: 'another' };
		const earlier = paintMarks([claim, same, person], reading.map);
		const highlight = CSS.highlights.get('lesart-claim');
		const ranges = [...(highlight ?? [])];
		expect(ranges).toHaveLength(2);
		const later = paintMarks([{ ...claim }, same, markOf(reading, 'claim', third)], reading.map);
		expect(CSS.highlights.get('lesart-claim')).toBe(highlight);
		expect([...(highlight ?? [])].slice(0, 2)).toEqual(ranges);
		expect(wordsOf('lesart-claim')).toEqual([first, first, third]);
		expect(CSS.highlights.has('lesart-person')).toBe(false);
		expect(later.rangesOf(later.marks[0] ?? claim)[0]).toBe(ranges[0]);
		expect(earlier.rangesOf(claim)[0]).toBe(ranges[0]);
	});

	it('leaves out a mark whose place is gone', () => {
		const reading = read();
		document.querySelector('p')?.remove();
		const painted = paintMarks([markOf(reading, 'claim', first), markOf(reading, 'claim', third)], reading.map);
		expect(painted.marks.map((mark) => mark.id)).toEqual([third]);
	});

	it.each(['with the browser’s own hit test', 'without it'])('finds at a point a note before a person before a claim, %s', (way) => {
		const registry = CSS.highlights as unknown as { highlightsFromPoint?: unknown };
		if (way === 'without it') registry.highlightsFromPoint = undefined;
		const reading = read();
		const marks = [
			markOf(reading, 'claim', second),
			markOf(reading, 'person', 'Hanna Förster'),
			markOf(reading, 'note', 'Förster'),
			markOf(reading, 'claim', third),
		];
		const painted = paintMarks(marks, reading.map);
		const idAt = (words: string) => {
			const box = painted && reading.map.rangeOf(markOf(reading, 'claim', words))?.getBoundingClientRect();
			return box && painted.markAt(box.left + box.width / 2, box.top + box.height / 2)?.kind;
		};
		expect(['nicht leicht', 'Hanna', 'Förster', 'Stadtrat'].map(idAt)).toEqual(['claim', 'person', 'note', undefined]);
		delete registry.highlightsFromPoint;
	});
});

it('paints the kinds in their order, and the dark values over the light', () => {
	const range = new Range();
	range.selectNodeContents(document.body);
	const names = [
		'lesart-word',
		'lesart-claim',
		'lesart-person',
		'lesart-note',
		'lesart-active',
		'lesart-walked',
		'lesart-gloss',
		'lesart-flash',
	] as const;
	for (const name of names) showHighlight(name, [range]);
	const priorities = names.map((name) => CSS.highlights.get(name)?.priority ?? -1);
	expect(priorities).toEqual(priorities.toSorted((left, right) => left - right));
	expect(new Set(priorities).size).toBe(names.length);
});

it('has a rule for every name, and none that is printed', () => {
	const groups = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.cssText.includes('lesart-'));
	expect(groups.map((group) => group instanceof CSSMediaRule && group.media.mediaText)).toEqual(['not print']);
	const rules = groups.flatMap((group) => [...(group as CSSMediaRule).cssRules]).map((rule) => rule.cssText.split('{')[0]?.trim());
	for (const name of ['word', 'claim', 'person', 'note', 'active', 'walked', 'gloss', 'flash']) {
		expect(rules).toContain(`::highlight(lesart-${name})`);
		expect(rules).toContain(`::highlight(lesart-${name}-dark)`);
	}
});

it.each([
	['background: #fff', false],
	['background: #16181c', true],
	['background: rgb(255 255 255 / 10%)', false],
	['background: color(srgb 0.1 0.1 0.12)', true],
	['background: oklch(0.25 0.02 250)', true],
	['background: url(data:,); color: #fafafa', true],
	['', false],
])('ground of "%s" is dark: %s', (style, expected) => {
	showBody(`<div style="${style}"><p>Wort</p></div>`);
	const paragraph = document.querySelector('p');
	expect(paragraph && isDarkGround(paragraph)).toBe(expected);
});
