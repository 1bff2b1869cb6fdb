/**
 * A feed's XML → what it is called and what stands in it: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0. Hostile input costs time in proportion to its length and
 * memory in proportion to the items that are taken.
 */
import { makePageKey } from '../page-key';
import { fail, type Result, succeed } from '../result';
import { collectFields, type Field, type Fields } from './collect-fields';
import type { FeedDocument, FeedItem } from './feed-document';
import type { FieldName } from './feed-vocabulary';
import { parseFeedDate } from './parse-feed-date';
import { cleanText, toPlainText } from './plain-text';
import { scanXml } from './scan-xml';

/** Items; the newest stand first in all feeds that matter. */
const mostItems = 300;
const longestTitle = 300;
const longestSummary = 300;
const longestAddress = 2_000;
const longestId = 500;

/**
 * @param address where the feed was fetched; relative links are resolved by it.
 * @param now epoch milliseconds, to tell dates that cannot be.
 * @returns items without a web address left out. Fails with `notAFeed` when the root is another, with `feedBroken` when the document breaks off or is not
 * well-formed.
 */
export function parseFeed(source: string, address: string, now: number): Result<FeedDocument> {
	const { listener, collected } = collectFields(mostItems);
	const isWhole = scanXml(source, listener);
	const { isFeed, channel, items } = collected();
	if (!isFeed) return fail('notAFeed');
	if (!isWhole) return fail('feedBroken');
	const siteUrl = resolve(channel.get('link'), address);
	const base = siteUrl ?? address;
	return succeed({
		title: readText(channel.get('title'), longestTitle),
		siteUrl,
		minutesToLive: readMinutes(channel),
		items: dropRepeated(items.flatMap((fields) => readItem(fields, base, now) ?? [])),
	});
}

function readItem(fields: Fields, base: string, now: number): FeedItem | null {
	const url = pick(fields, ['originalLink', 'link'], (field) => resolve(field, base)) ?? resolveId(fields.get('id'));
	if (url === null) return null;
	return {
		id: (fields.get('opaqueId')?.text ?? fields.get('id')?.text ?? url).slice(0, longestId),
		url,
		title: readText(fields.get('title'), longestTitle),
		published: pick(fields, ['published', 'updated'], ({ text }) => parseFeedDate(text, now)),
		summary: pick(fields, ['summary', 'content'], (field) => readText(field, longestSummary)),
	};
}

/** What the first of the fields gives that gives anything. */
function pick<Value>(fields: Fields, names: readonly FieldName[], read: (field: Field) => Value | null): Value | null {
	for (const name of names) {
		const field = fields.get(name);
		const value = field ? read(field) : null;
		if (value !== null) return value;
	}
	return null;
}

function readText(field: Field | undefined, longest: number): string | null {
	if (!field) return null;
	return field.isPlain ? cleanText(field.text, longest) : toPlainText(field.text, longest);
}

/** `null` for what is no address of the web, has a name and password in it, or is too long to be one. */
function resolve(field: Field | undefined, base: string): string | null {
	if (!field || field.text.length > longestAddress) return null;
	const own = field.base !== null && URL.canParse(field.base, base) ? new URL(field.base, base).href : base;
	if (!URL.canParse(field.text, own)) return null;
	const url = new URL(field.text, own);
	const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
	return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/** An id may be the article's address, but it is never a relative one. */
function resolveId(id: Field | undefined): string | null {
	return id && /^https?:/i.test(id.text) ? resolve(id, id.text) : null;
}

const periods: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

/** RSS's `ttl`, or the syndication module's period and frequency. https://web.resource.org/rss/1.0/modules/syndication/ */
function readMinutes(channel: Fields): number | null {
	const ttl = Number(channel.get('ttl')?.text);
	if (Number.isFinite(ttl) && ttl > 0) return ttl;
	const period = periods[channel.get('updatePeriod')?.text.toLowerCase() ?? ''];
	const frequency = Number(channel.get('updateFrequency')?.text ?? 1);
	return period !== undefined && frequency > 0 ? period / frequency : null;
}

function dropRepeated(items: readonly FeedItem[]): FeedItem[] {
	const byPage = new Map<string, FeedItem>();
	for (const item of items) {
		const key = makePageKey(item.url);
		if (!byPage.has(key)) byPage.set(key, item);
	}
	return [...byPage.values()];
}
