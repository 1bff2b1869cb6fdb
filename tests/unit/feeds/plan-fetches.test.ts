/** What is fetched next, told by a given clock. */
import { describe, expect, it } from 'vitest';
import { articlesPerDay, hostGap, mostTries, planNextFetch } from '../../../core/feeds/plan-fetches';
import { at, makeEntry, makeFeed, now } from './make-feed';

const plan = (feeds: Parameters<typeof planNextFetch>[0], permitted: (url: string) => boolean = () => true) => {
	const step = planNextFetch(feeds, now, permitted);
	return step && [step.kind === 'feed' ? step.feedId : step.entryId, Math.round((step.at - now) / 1000)];
};
const gap = hostGap / 1000;
const tried = (count: number, minutes: number) =>
	Array.from({ length: count }, (_, index) => makeEntry(`alt${index}`, { status: 'kept', triedAt: at(minutes) }));

describe('planNextFetch', () => {
	it.each([
		['no feeds', [], null],
		['a feed that is due in half an hour', [makeFeed()], ['bote', 1800]],
		['a feed that was due', [makeFeed({ dueAt: at(-5) })], ['bote', -300]],
		['a paused feed', [makeFeed({ dueAt: at(-5), isPaused: true })], null],
		['an article before the feed is due', [makeFeed({ entries: [makeEntry('a')] })], ['a', 0 - now / 1000]],
		['a feed before articles, when both are due', [makeFeed({ dueAt: at(-5), entries: [makeEntry('a')] })], ['bote', -300]],
		[
			'the newest article first',
			[makeFeed({ entries: [makeEntry('alt', { published: at(-90) }), makeEntry('neu', { published: at(-1) })] })],
			['neu', -now / 1000],
		],
		[
			'what is kept or left',
			[makeFeed({ entries: [makeEntry('a', { status: 'kept' }), makeEntry('b', { status: 'left' })] })],
			['bote', 1800],
		],
		['what was tried too often', [makeFeed({ entries: [makeEntry('a', { tries: mostTries })] })], ['bote', 1800]],
		['a server that asked for patience', [makeFeed({ articlesDueAt: at(10), entries: [makeEntry('a')] })], ['a', 600]],
		[
			'the gap to the last request to the host, whichever feed made it',
			[makeFeed({ entries: [makeEntry('a')] }), makeFeed({ id: 'b', isPaused: true, requests: [{ host: 'www.bote.example', at: at(0) }] })],
			['a', gap],
		],
		[
			'another host meanwhile',
			[
				makeFeed({ entries: [makeEntry('a')], requests: [{ host: 'www.bote.example', at: at(0) }] }),
				makeFeed({ id: 'heide', entries: [makeEntry('h', { url: 'https://heide.example/h' })] }),
			],
			['h', -now / 1000],
		],
		[
			'the feed that was served least lately',
			[
				makeFeed({ entries: [makeEntry('a')], requests: [{ host: 'www.bote.example', at: at(-1) }] }),
				makeFeed({
					id: 'heide',
					entries: [makeEntry('h', { url: 'https://heide.example/h' })],
					requests: [{ host: 'heide.example', at: at(-2) }],
				}),
			],
			['h', -120 + gap],
		],
		[
			'a day’s number of articles is done',
			[makeFeed({ dueAt: at(3_000), entries: [...tried(articlesPerDay, -60), makeEntry('a')] })],
			['a', 23 * 3600],
		],
		[
			'what was fetched yesterday does not count',
			[makeFeed({ entries: [...tried(articlesPerDay, -1441), makeEntry('a')] })],
			['a', -now / 1000],
		],
	])('%s', (_why, feeds, step) => expect(plan(feeds)).toEqual(step));

	it('waits for permission: of the feed’s host, and of each article’s', () => {
		const feed = makeFeed({
			dueAt: at(-5),
			entries: [makeEntry('a'), makeEntry('b', { url: 'https://fremd.example/b', published: at(0) })],
		});
		expect(plan([feed], (url) => url.startsWith('https://www.'))?.[0]).toBe('a');
		expect(plan([feed], (url) => url.startsWith('https://fremd.'))?.[0]).toBe('b');
		expect(plan([feed], () => false)).toBeNull();
	});
});
