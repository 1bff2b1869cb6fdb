/** A feed of an invented paper, to be changed in what a test is about. */
import type { Feed, FeedEntry } from '../../../core/feeds/feed';

export const now = Date.parse('2026-11-22T12:00:00Z');
export const at = (minutes: number): string => new Date(now + minutes * 60_000).toISOString();

export function makeFeed(changes: Partial<Feed> = {}): Feed {
	return {
		id: 'bote',
		url: 'https://bote.example/feed.xml',
		title: 'Bote',
		siteUrl: null,
		outletId: null,
		addedAt: at(-600),
		isPaused: false,
		etag: null,
		lastModified: null,
		minutesToLive: null,
		dueAt: at(30),
		fetchedAt: at(-30),
		busySince: null,
		failures: 0,
		code: null,
		heldUntil: null,
		articlesDueAt: null,
		requests: [],
		entries: [],
		updatedAt: at(-30),
		...changes,
	};
}

export function makeEntry(name: string, changes: Partial<FeedEntry> = {}): FeedEntry {
	return {
		id: name,
		url: `https://www.bote.example/${name}`,
		title: name,
		published: at(-60),
		summary: null,
		seenAt: at(-30),
		status: 'waiting',
		code: null,
		tries: 0,
		triedAt: null,
		articleId: null,
		...changes,
	};
}
