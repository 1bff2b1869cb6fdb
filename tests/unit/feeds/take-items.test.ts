/** What a feed says now, joined to what is known of it. */
import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../core/feeds/feed-document';
import { takeItems } from '../../../core/feeds/take-items';
import { at, makeEntry, makeFeed, now } from './make-feed';

const maxAge = 3 * 24 * 60 * 60_000;
const item = (name: string, changes: Partial<FeedItem> = {}): FeedItem => ({
	id: name,
	url: `https://www.bote.example/${name}`,
	title: name,
	published: at(-60),
	summary: null,
	...changes,
});
const take = (entries: Parameters<typeof makeEntry>[], items: FeedItem[], fetchedAt: string | null = at(-30)) =>
	takeItems(makeFeed({ entries: entries.map((entry) => makeEntry(...entry)), fetchedAt }), items, maxAge, now).map(
		({ id, status }) => `${id} ${status}`,
	);

describe('takeItems', () => {
	it.each([
		['new items wait', [], [item('b'), item('a')], ['b waiting', 'a waiting']],
		['without a date too', [], [item('a', { published: null })], ['a waiting']],
		['old ones are left', [], [item('a', { published: '2026-11-01' })], ['a left']],
		[
			'a day counts until it is over',
			[],
			[item('a', { published: '2026-11-19' }), item('b', { published: '2026-11-18' })],
			['a waiting', 'b left'],
		],
		['what is known stays as it is', [['a', { status: 'kept' }]], [item('b'), item('a')], ['b waiting', 'a kept']],
		[
			'known by its page under another id',
			[['a', { status: 'kept' }]],
			[item('a2', { url: 'https://www.bote.example/a?utm_source=rss' })],
			['a kept'],
		],
		['known by its id at another address', [['a', { status: 'kept' }]], [item('a', { url: 'https://www.bote.example/neu' })], ['a kept']],
		[
			'what the feed has no longer is remembered',
			[
				['a', { status: 'kept' }],
				['b', { seenAt: at(-5) }],
			],
			[item('c')],
			['c waiting', 'b waiting', 'a kept'],
		],
		['what has waited too long is left', [['a', { published: null, seenAt: '2026-11-01T00:00:00.000Z' }]], [], ['a left']],
		['what was tried too often is left', [['a', { tries: 2 }]], [item('a')], ['a left']],
	] as [string, Parameters<typeof makeEntry>[], FeedItem[], string[]][])('%s', (_why, entries, items, expected) => {
		expect(take(entries, items)).toEqual(expected);
	});

	const many = Array.from({ length: 50 }, (_, index) => item(`n${index}`));

	it('takes the first twenty of a feed that is new, and all of one that is not', () => {
		const waiting = (lines: string[]) => lines.filter((line) => line.endsWith('waiting'));
		expect(waiting(take([], many, null))).toHaveLength(20);
		expect(take([], many, null)[20]).toBe('n20 left');
		expect(waiting(take([], many))).toHaveLength(50);
	});

	it('does not grow for ever', () => {
		const old = Array.from({ length: 900 }, (_, index): Parameters<typeof makeEntry> => [`alt${index}`, { status: 'kept' }]);
		expect(take(old, many)).toHaveLength(550);
	});
});
