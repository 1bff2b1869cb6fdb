import { afterEach, describe, expect, it } from 'vitest';
import '../../../entrypoints/content/style.css';
import type { Mark } from '../../../core/page';
import { dressRoots } from '../../../entrypoints/content/dress-roots';
import { findPlaceAtPoint } from '../../../entrypoints/content/words/find-place';
import { isOnControl } from '../../../entrypoints/content/words/follow-word-pointer';
import { listBoxes } from '../../../platform/dom/boxes';
import { extractArticle, type ReadArticle } from '../../../platform/dom/extract-article';
import { findAtPoint } from '../../../platform/dom/find-at-point';
import { paintMarks } from '../../../platform/dom/paint-marks';
import { showBody } from './load-page';
import { frameMarkup, oddMarkup, openFrames, rootedPage } from './odd-markup';
import { first, second, third } from './pages';

afterEach(() => CSS.highlights.clear());

function read(): ReadArticle {
	const reading = extractArticle(document, 'https://zeitung.example/a');
	if (!reading) throw new Error('no article');
	return reading;
}

function markOf({ map }: ReadArticle, words: string): Mark {
	const start = map.text.indexOf(words);
	return { kind: 'claim', id: words, start, end: start + words.length };
}

describe.each(oddMarkup)('$name', ({ html, words, ranges = words }) => {
	it('is read as it is seen, and marked where it stands', () => {
		showBody(frameMarkup(html));
		openFrames();
		const before = document.documentElement.getHTML({ serializableShadowRoots: true });
		const reading = read();
		expect(reading.map.text).toContain(words);
		const mark = markOf(reading, words);
		const painted = paintMarks([mark], reading.map);
		const found = painted.rangesOf(mark);
		expect(found.map((range) => range.cloneContents().textContent).join('')).toBe(ranges);
		expect(found.filter((range) => listBoxes(range).length === 0)).toEqual([]);
		const isHit = ({ left, top, width, height }: DOMRect) => painted.markAt(left + width / 2, top + height / 2)?.id === words;
		for (const range of found) expect(listBoxes(range).some(isHit)).toBe(true);
		expect(document.documentElement.getHTML({ serializableShadowRoots: true })).toBe(before);
	});
});

it('reads an article that stands in shadow roots, its headline too', () => {
	showBody(rootedPage);
	const { article, map } = read();
	expect(article.title).toBe('Die alte Brücke bleibt stehen');
	expect(article.text.split('\n\n')).toEqual(['Die alte Brücke bleibt stehen', first, second, third]);
	expect(map.rangeOf({ start: 0, end: 8 })?.toString()).toBe('Die alte');
});

it('leaves copying, and what screen readers are told, as they were', () => {
	showBody(frameMarkup('<p>Der <b>Stadt</b>rat tagte am Abend.</p>'));
	const copy = () => {
		getSelection()?.selectAllChildren(document.body);
		const text = getSelection()?.toString();
		getSelection()?.removeAllRanges();
		return text;
	};
	const before = [copy(), document.body.outerHTML];
	const reading = read();
	paintMarks([markOf(reading, 'Stadtrat tagte'), markOf(reading, first)], reading.map);
	expect([copy(), document.body.outerHTML]).toEqual(before);
});

it('gives marks their look in shadow roots by a style sheet, and takes it back', () => {
	showBody('<news-text><template shadowrootmode="open"><p>Der Stadtrat</p></template></news-text>');
	const root = document.querySelector('news-text')?.shadowRoot;
	if (!root) throw new Error('no root');
	const [before, controller] = [root.innerHTML, new AbortController()];
	dressRoots([root], controller.signal);
	dressRoots([root], controller.signal);
	expect(root.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText.includes('lesart-claim'))).toEqual([true]);
	expect(root.innerHTML).toBe(before);
	controller.abort();
	expect(root.adoptedStyleSheets).toEqual([]);
});

it('finds words and links at a point in shadow roots', () => {
	showBody(
		frameMarkup(
			'<news-text style="display: block"><template shadowrootmode="open"><p>Der Bauamtsleiter von <a href="/a">Unterdorf</a> schwieg dazu, wie er es immer tut.</p></template></news-text>',
		),
	);
	const { map } = read();
	const centreOf = (words: string) => {
		const start = map.text.indexOf(words);
		const box = map.rangesOf({ start, end: start + words.length })[0]?.getBoundingClientRect() ?? new DOMRect();
		return [box.left + box.width / 2, box.top + box.height / 2] as const;
	};
	const wordAt = (words: string) => {
		const place = findPlaceAtPoint(...centreOf(words), map);
		return place?.map.text.slice(place.token.start, place.token.end);
	};
	expect([wordAt('Bauamtsleiter'), wordAt('Opposition')]).toEqual(['Bauamtsleiter', 'Opposition']);
	const isLink = (words: string) => isOnControl(findAtPoint(...centreOf(words)));
	expect([isLink('Unterdorf'), isLink('Bauamtsleiter')]).toEqual([true, false]);
});
