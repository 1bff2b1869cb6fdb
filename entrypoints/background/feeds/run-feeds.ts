/**
 * Does what is due of the feeds, one request after the other, and has the browser wake the background for the rest. All that must last is in the feeds' rows, and each
 * request is noted there before it is made: a background that is stopped midway goes on where it was, at the next alarm.
 */
import { browser } from 'wxt/browser';
import { type Feed, type FeedEntry, hostOf } from '../../../core/feeds/feed';
import { type FetchStep, hostGap, planNextFetch } from '../../../core/feeds/plan-fetches';
import type { Result } from '../../../core/result';
import { changeFeed, hasRemovedFeeds, listFeeds, undoFeedMs } from '../../../platform/db/feeds';
import { findPermitted } from '../../../platform/feeds/host-access';
import { pause } from '../../../platform/feeds/take-turn';
import { logError, logWarning } from '../../../platform/log';
import { closeReader } from '../../../platform/parse-document';
import { followChange } from '../keep-articles';
import { dropOld } from './drop-old';
import { fetchArticle } from './fetch-article';
import { fetchFeed } from './fetch-feed';

export const alarmName = 'feeds';

/** Milliseconds; what comes sooner is waited for, since the background lives on for half a minute after its last event. */
const longestWait = 15_000;
/** When to go on after the background was stopped midway. */
const resumeMs = 60_000;
/** When to try again after the browser was offline or its storage failed. */
const retryMs = 5 * 60_000;
/** The library is followed up each time so many articles were kept, and at the end. */
const keptAtOnce = 10;

let running: Promise<void> | null = null;
let isWanted = false;
let waiting = new AbortController();

/** Does what is due, now; where that is being done already it takes up what has changed. Failures are logged. */
export function runFeeds(): Promise<void> {
	isWanted = true;
	waiting.abort();
	running ??= runWhileWanted()
		.catch(async (error: unknown) => {
			logError('the feeds could not be fetched', error);
			await wakeAt(Date.now() + retryMs);
		})
		.finally(() => {
			running = null;
		});
	return running;
}

/** Has the browser wake the background, unless it does already: browsers forget alarms. */
export async function ensureAlarm(): Promise<void> {
	if ((await browser.alarms.get(alarmName)) === undefined && (await listFeeds()).length > 0) await wakeAt(Date.now() + retryMs);
}

async function runWhileWanted(): Promise<void> {
	while (isWanted) {
		isWanted = false;
		await run();
	}
}

async function run(): Promise<void> {
	await dropOld();
	let kept = 0;
	for (;;) {
		const next = await findNext();
		if (!next) break;
		await wakeAt(Date.now() + resumeMs);
		const done = await takeStep(next);
		if (!done.ok) {
			await wakeAt(Date.now() + retryMs);
			logWarning(`feeds wait, since nothing can be stored: ${done.code}`, done.detail);
			break;
		}
		if (done.value && ++kept % keptAtOnce === 0) await followChange();
	}
	await closeReader();
	if (kept % keptAtOnce > 0) await followChange();
}

/** The next step, when its time has come; `null` when the background may sleep until the alarm. */
async function findNext(): Promise<FetchStep | null> {
	for (;;) {
		waiting = new AbortController();
		const feeds = await listFeeds();
		const isPermitted = await findPermitted(feeds.flatMap(listAddresses));
		const step = planNextFetch(feeds, Date.now(), isPermitted);
		if (!step && (await hasRemovedFeeds())) return sleepUntil(Date.now() + undoFeedMs);
		if (!step) {
			await browser.alarms.clear(alarmName);
			return null;
		}
		const wait = step.at - Date.now();
		if (wait > longestWait) return sleepUntil(step.at);
		if (navigator.onLine === false) return sleepUntil(Date.now() + retryMs);
		if (wait <= 0) return step;
		await pause(wait, waiting.signal);
	}
}

async function sleepUntil(time: number): Promise<null> {
	await wakeAt(time);
	return null;
}

async function wakeAt(time: number): Promise<void> {
	await browser.alarms.create(alarmName, { when: time });
}

function listAddresses({ url, entries }: Feed): string[] {
	return [url, ...entries.filter(({ status }) => status === 'waiting').map((entry) => entry.url)];
}

/** Whether an article was kept by it. Fails with the codes of storage. */
async function takeStep(step: FetchStep): Promise<Result<boolean>> {
	const claimed = await changeFeed(step.feedId, (feed) => claim(feed, step));
	if (!claimed.ok) return claimed;
	const entry = claimed.value?.entries.find(({ id }) => step.kind === 'article' && id === step.entryId);
	if (claimed.value && entry) return fetchArticle(claimed.value, entry);
	const fetched = claimed.value && step.kind === 'feed' ? await fetchFeed(claimed.value) : null;
	return fetched && !fetched.ok ? fetched : { ok: true, value: false };
}

/** Notes that the request is made now. */
function claim({ requests, entries }: Feed, step: FetchStep): Partial<Feed> {
	const now = new Date().toISOString();
	const host = hostOf(step.url);
	const lately = requests.filter((request) => request.host !== host && Date.parse(request.at) > Date.now() - hostGap);
	const tried = (entry: FeedEntry) =>
		step.kind === 'article' && entry.id === step.entryId ? { ...entry, tries: entry.tries + 1, triedAt: now } : entry;
	return { busySince: now, requests: [...lately, { host, at: now }], entries: entries.map(tried) };
}
