/** Fetches the page of one item, reads it, and keeps its article in the library, marked as come by feed. */
import { decodeFeed } from '../../../core/feeds/decode-feed';
import type { Feed, FeedEntry } from '../../../core/feeds/feed';
import { judgeStatus } from '../../../core/feeds/judge-status';
import { planAfterFailure } from '../../../core/feeds/plan-due';
import { mostTries } from '../../../core/feeds/plan-fetches';
import { readRetryAfter } from '../../../core/feeds/response-times';
import type { PageArticle } from '../../../core/page';
import { makePageKey } from '../../../core/page-key';
import { type ErrorCode, fail, type Result, succeed } from '../../../core/result';
import { changeFeed } from '../../../platform/db/feeds';
import { listVersionHeads, pickLatest } from '../../../platform/db/kept-articles';
import { listOutlets } from '../../../platform/db/lists';
import { attemptStorage } from '../../../platform/db/storage-failure';
import { type Bounds, type Fetched, fetchBounded } from '../../../platform/feeds/fetch-bounded';
import { takeTurn } from '../../../platform/feeds/take-turn';
import { keepInLibrary } from '../../../platform/grow-library';
import { parseDocument } from '../../../platform/parse-document';
import { findOutlet } from '../find-outlet';

const minute = 60_000;
const bounds: Bounds = { mostBytes: 4_000_000, timeLimit: 20_000 };
const headers = { Accept: 'text/html, application/xhtml+xml;q=0.9', 'Accept-Language': 'de, *;q=0.5' };

/**
 * What is in the library already, since the reader kept or read it or another feed had it, is not fetched. The value says whether an article was
 * kept. Fails with the codes of storage; whatever else goes wrong is kept with the item.
 */
export async function fetchArticle({ id, failures }: Feed, entry: FeedEntry): Promise<Result<boolean>> {
	const known = await attemptStorage(() => listVersionHeads(makePageKey(entry.url)));
	if (!known.ok) return known;
	const latest = pickLatest(known.value);
	if (latest) return settle(id, entry.id, keep(latest.id));
	const fetched = await takeTurn(entry.url, () => fetchBounded(entry.url, headers, bounds));
	if (!fetched.ok) return settle(id, entry.id, tryAgain(fetched.code));
	const code = judgeStatus(fetched.value.status);
	if (code === 'feedBusy') return hold(id, entry.id, failures, fetched.value);
	if (code) return settle(id, entry.id, code === 'feedServerFailed' ? tryAgain(code) : leave(code));
	const read = await readArticle(fetched.value, entry);
	if (!read.ok) return settle(id, entry.id, leave(read.code));
	const kept = await keepInLibrary(read.value, 'feed');
	if (!kept.ok) return kept;
	const settled = await settle(id, entry.id, keep(kept.value.id));
	return settled.ok ? succeed(kept.value.isNew) : settled;
}

type Settle = (entry: FeedEntry) => Partial<FeedEntry>;

const keep =
	(articleId: string): Settle =>
	() => ({ status: 'kept', code: null, articleId });
const leave =
	(code: ErrorCode): Settle =>
	() => ({ status: 'left', code });
const tryAgain =
	(code: ErrorCode): Settle =>
	({ tries }) => ({ status: tries < mostTries ? 'waiting' : 'left', code });

async function settle(feedId: string, entryId: string, change: Settle, more: Partial<Feed> = {}): Promise<Result<boolean>> {
	const changed = await changeFeed(feedId, (feed) => ({
		...more,
		busySince: null,
		entries: feed.entries.map((entry) => (entry.id === entryId ? { ...entry, ...change(entry) } : entry)),
	}));
	return changed.ok ? succeed(false) : changed;
}

/** The server is busy, which is not the article's fault: all of the feed's articles wait, and this one is not counted as tried. */
function hold(feedId: string, entryId: string, failures: number, { header }: Fetched): Promise<Result<boolean>> {
	const now = Date.now();
	const until = planAfterFailure(failures + 1, 30 * minute, readRetryAfter(header('retry-after'), now), now, Math.random);
	const articlesDueAt = new Date(until).toISOString();
	return settle(feedId, entryId, ({ tries }) => ({ code: 'feedBusy', tries: Math.max(0, tries - 1) }), { articlesDueAt });
}

/** Fails with `noArticle` and `notGerman`. What the page does not say of itself is taken from the feed. */
async function readArticle({ bytes, header, url }: Fetched, entry: FeedEntry): Promise<Result<PageArticle>> {
	const type = header('content-type');
	if (type !== null && !/html|xml/i.test(type)) return fail('noArticle');
	const { article } = await parseDocument(decodeFeed(bytes, type), url);
	if (!article) return fail('noArticle');
	if (article.language !== 'de') return fail('notGerman');
	const outlet = findOutlet(await listOutlets(), new URL(article.url ?? url).hostname);
	return succeed({
		...article,
		title: article.title ?? entry.title,
		published: article.published ?? entry.published,
		outletId: outlet?.id ?? null,
		outlet: outlet?.name ?? article.outlet,
	});
}
