/** What a page that took its renderer over could send must not get past the border. */
import { describe, expect, it, vi } from 'vitest';
import {
	isOwnPage,
	parseMark,
	parseNoteDraft,
	parsePageArticle,
	parseWordDraft,
	parseWordIdentity,
	readPageSender,
} from '../../../entrypoints/background/check-messages';
import { announce, makeDraft } from '../../fixtures/saved-words';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://lesart${path}` } } }));

const url = 'https://www.bote.example/hafen?utm_source=x#mitte';
const tab = { id: 7, windowId: 3 } as never;
const page = { tabId: 7, windowId: 3, url: new URL(url) };

const article = {
	id: 'https://www.bote.example/hafen',
	url: 'https://www.bote.example/hafen',
	outletId: null,
	outlet: 'Der Bote',
	title: 'Hafen schließt',
	byline: null,
	published: '2025-03-01',
	access: 'full',
	language: 'de',
	text: 'Der Hafen schließt im Herbst.',
	pageKey: 'https://www.bote.example/hafen',
};

describe('readPageSender', () => {
	const senders: [string, object, object | null][] = [
		['a page in a tab', { tab, frameId: 0, url }, page],
		['a frame within a page', { tab, frameId: 4, url }, null],
		['no tab', { frameId: 0, url }, null],
		['no address', { tab, frameId: 0 }, null],
		['a page of the extension in a tab', { tab, frameId: 0, url: 'chrome-extension://lesart/sidepanel.html' }, null],
	];
	it.each(senders)('%s', (_what, sender, expected) => {
		expect(readPageSender(sender)).toEqual(expected);
	});
});

describe('isOwnPage', () => {
	it.each([
		['chrome-extension://lesart/sidepanel.html', true],
		['chrome-extension://lesart.evil.example/sidepanel.html', false],
		['chrome-extension://other/sidepanel.html', false],
		[url, false],
		[undefined, false],
	])('%s: %s', (address, expected) => {
		expect(isOwnPage({ url: address })).toBe(expected);
	});
});

describe('parsePageArticle', () => {
	it('takes an article of the page as it is', () => {
		expect(parsePageArticle(article, page)).toEqual(article);
	});

	const mended: [string, object, object][] = [
		['a date that is none', { published: 'gestern' }, { published: null }],
		['a title without end', { title: 'x'.repeat(5_000) }, { title: 'x'.repeat(2_000) }],
		['the key of another host of the same site', { pageKey: 'https://m.bote.example/hafen' }, { pageKey: 'https://m.bote.example/hafen' }],
	];
	it.each(mended)('mends or takes %s', (_what, change, expected) => {
		expect(parsePageArticle({ ...article, ...change }, page)).toEqual({ ...article, ...expected });
	});

	const refused: [string, unknown][] = [
		['nothing', null],
		['an article without text', { ...article, text: '' }],
		['a text beyond the bound', { ...article, text: 'x'.repeat(2_000_001) }],
		['a text that is none', { ...article, text: ['Hafen'] }],
		['the key of another site', { ...article, pageKey: 'https://kurier.example/hafen' }],
		['a key that runs', { ...article, pageKey: 'javascript:alert(1)' }],
		['a key that is a file', { ...article, pageKey: 'file:///etc/passwd' }],
		['an unknown access', { ...article, access: 'paid' }],
	];
	it.each(refused)('refuses %s', (_what, data) => {
		expect(parsePageArticle(data, page)).toBeNull();
	});
});

describe('parseNoteDraft', () => {
	const draft = {
		source: 'https://www.bote.example/hafen',
		selector: [
			{ type: 'TextQuoteSelector', exact: 'im Herbst', prefix: 'schließt ', suffix: '.' },
			{ type: 'TextPositionSelector', start: 19, end: 28 },
		],
		comment: '',
		tags: ['Hafen'],
	};
	it('takes a draft of the page', () => {
		expect(parseNoteDraft(draft, page)).toEqual({ ...draft, colour: 'yellow', subject: null, article: null });
	});

	it('takes one on the whole article, and one on a claim', () => {
		const onClaim = { ...draft, selector: null, subject: { kind: 'claim', id: 'harbour-closes' } };
		expect(parseNoteDraft(onClaim, page)).toMatchObject(onClaim);
	});

	const refused: [string, unknown][] = [
		['a draft on another site', { ...draft, source: 'https://kurier.example/hafen' }],
		[
			'a place that ends before it starts',
			{ ...draft, selector: [draft.selector[0], { type: 'TextPositionSelector', start: 28, end: 19 }] },
		],
		['a place beyond any text', { ...draft, selector: [draft.selector[0], { type: 'TextPositionSelector', start: 1, end: 3_000_000 }] }],
		['a tag without end', { ...draft, tags: ['x'.repeat(101)] }],
		['a colour there is not', { ...draft, colour: 'red; background: url(x)' }],
		['a claim with white space in its id', { ...draft, subject: { kind: 'claim', id: 'a b' } }],
		['one selector', { ...draft, selector: [draft.selector[0]] }],
	];
	it.each(refused)('refuses %s', (_what, data) => {
		expect(parseNoteDraft(data, page)).toBeNull();
	});
});

describe('parseWordDraft', () => {
	const { example, ...word } = makeDraft({ ...announce, examples: announce.examples.slice(1) });
	const draft = { ...word, example: { ...example, pageKey: 'https://www.bote.example/hafen' } };
	const change = (part: object) => ({ ...draft, example: { ...draft.example, ...part } });

	it('takes a word of the page as it is, without what a word has not', () => {
		expect(parseWordDraft({ ...draft, state: 'known', id: 'urn:uuid:1' }, page)).toEqual(draft);
	});

	it.each<[string, object, object]>([
		['a title without end', { title: 'x'.repeat(5_000) }, { title: 'x'.repeat(2_000) }],
		['a date that is none', { published: 'gestern' }, { published: null }],
	])('mends %s', (_what, part, expected) => {
		expect(parseWordDraft(change(part), page)).toEqual(change(expected));
	});

	const refused: [string, unknown][] = [
		['nothing', null],
		['a word of another site', change({ pageKey: 'https://kurier.example/hafen' })],
		['a key that runs', change({ pageKey: 'javascript:alert(1)' })],
		['no lemma', { ...draft, lemma: '' }],
		['a part of speech there is not', { ...draft, partOfSpeech: 'rune' }],
		['a gender there is not', { ...draft, gender: 'den' }],
		['glosses without end', { ...draft, glosses: Array.from({ length: 101 }, () => 'x') }],
		['a gloss without end', { ...draft, glosses: ['x'.repeat(501)] }],
		['a sentence without end', change({ sentence: 'x'.repeat(4_001) })],
		['pieces beyond the sentence', change({ pieces: [{ start: 0, end: 500 }] })],
		['pieces out of order', change({ pieces: [...draft.example.pieces].toReversed() })],
		['a rarity that is none', { ...draft, zipf: Number.NaN }],
		['a piece of no length', change({ pieces: [{ start: 3, end: 3 }] })],
	];
	it.each(refused)('refuses %s', (_what, data) => {
		expect(parseWordDraft(data, page)).toBeNull();
	});
});

describe('parseWordIdentity', () => {
	it('takes what tells a word, and nothing else', () => {
		const word = { lemma: 'See', partOfSpeech: 'noun', gender: 'der' };
		expect(parseWordIdentity({ ...word, glosses: ['lake'] })).toEqual(word);
		expect(parseWordIdentity({ ...word, lemma: 7 })).toBeNull();
	});
});

describe('parseMark', () => {
	const mark = { kind: 'claim', id: 'harbour-closes', start: 0, end: 29 };
	it('takes a mark within the text', () => {
		expect(parseMark(mark, 29)).toEqual(mark);
	});
	it.each([
		['beyond the text', { ...mark, end: 30 }],
		['of no length', { ...mark, start: 29 }],
		['of another kind', { ...mark, kind: 'place' }],
		['between units', { ...mark, start: 0.5 }],
	])('refuses a mark %s', (_what, data) => {
		expect(parseMark(data, 29)).toBeNull();
	});
});
