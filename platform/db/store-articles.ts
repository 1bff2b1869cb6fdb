/** Stores versions of articles, each batch with the segment that makes it part of the library, both or neither. */
import * as v from 'valibot';
import { Article } from '../../core/article';
import { countWords, type KeptArticle, type KeptBy, type KeptHead } from '../../core/kept-article';
import type { PageArticle } from '../../core/page';
import { identifyPage } from '../../core/page-identity';
import { type Result, succeed } from '../../core/result';
import { database } from './database';
import { hashText } from './hash-text';
import { listVersionHeads, pickLatest } from './kept-articles';
import { makeLaterTime } from './later-time';
import { makeId } from './make-id';
import type { SegmentRow } from './segments';
import { attemptStorage } from './storage-failure';

/** An article to be kept; `keptAt` where it was kept before, elsewhere. */
export type Keepable = PageArticle & { readonly keptAt?: string };

/** Makes the row of a segment of these articles. */
export type MakeSegment = (articles: readonly Article[]) => Promise<SegmentRow>;

/** By the order of what was given: the id of each, and whether it was there already. */
export type Stored = { readonly id: string; readonly isNew: boolean };

/**
 * Stores the article. The same text of the same page is kept once, whoever asks how often (what came by feed is then kept as the
 * other wants it); another text supersedes the one before. Fails with the codes of storage.
 */
export async function storeArticle(page: Keepable, makeSegment: MakeSegment, keptBy: KeptBy = 'reader'): Promise<Result<Stored>> {
	const stored = await storeArticles([page], makeSegment, keptBy);
	return stored.ok ? succeed(stored.value[0] as Stored) : stored;
}

/**
 * Stores many, all or none; an import's text that any version of its page has is there already. What is kept unasked (`reading`, `feed`) takes the place of
 * a version kept so less than half an hour before, as pages load in parts and tickers go on, and leaves a whole article alone when only its teaser came.
 * Fails as above.
 */
export async function storeArticles(pages: readonly Keepable[], makeSegment: MakeSegment, keptBy: KeptBy): Promise<Result<Stored[]>> {
	const drafts = await Promise.all(pages.map((page) => makeVersion(page, keptBy)));
	return attemptStorage(async () => {
		for (;;) {
			const plans = await planAll(drafts);
			const fresh = plans.filter(isFresh).map(({ article }) => article);
			const segment = fresh.length > 0 ? await makeSegment(fresh) : null;
			if (await write(plans, segment)) return plans.map(({ id, article }) => ({ id, isNew: article !== null }));
		}
	});
}

async function makeVersion(page: Keepable, keptBy: KeptBy): Promise<KeptArticle> {
	const keptAt = page.keptAt ?? new Date().toISOString();
	return {
		...v.parse(Article, page),
		id: makeId(Date.parse(keptAt)),
		pageKey: page.pageKey,
		hash: await hashText(page.text),
		keptAt,
		keptBy,
		words: countWords(page.text),
		supersededBy: null,
		updatedAt: new Date().toISOString(),
	};
}

/** What becomes of a version: the id it is kept under; the row to add, `null` when it is there; those that give way to it. */
type Plan = {
	readonly id: string;
	readonly article: KeptArticle | null;
	readonly pageKey: string;
	/** The page's versions when this was planned. */
	readonly seen: string;
	readonly superseded: readonly KeptHead[];
	readonly replaced: readonly KeptHead[];
	/** The version that is there already, where it came by feed and is now wanted by someone else. */
	readonly promoted: KeptHead | null;
};
type Fresh = Plan & { readonly article: KeptArticle };

const isFresh = (plan: Plan): plan is Fresh => plan.article !== null;
const describeVersions = (versions: readonly KeptHead[]): string => versions.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join('\n');

/** Several drafts of one page follow one another. */
async function planAll(drafts: readonly KeptArticle[]): Promise<Plan[]> {
	const planned = new Map<string, KeptHead[]>();
	const plans: Plan[] = [];
	for (const draft of drafts) {
		const page = identifyPage(draft.pageKey);
		const stored = planned.get(page) ?? (await listVersionHeads(draft.pageKey));
		const plan = planVersion(draft, stored);
		plans.push(plan);
		planned.set(page, plan.article ? applyPlan(stored, plan as Fresh) : stored);
	}
	return plans;
}

function planVersion(draft: KeptArticle, versions: readonly KeptHead[]): Plan {
	const latest = pickLatest(versions);
	const same = draft.keptBy === 'import' ? versions.find(({ hash }) => hash === draft.hash) : latest?.hash === draft.hash ? latest : null;
	const known = same ?? (isPoorer(draft, latest) ? latest : null);
	const base = { pageKey: draft.pageKey, seen: describeVersions(versions), superseded: [], replaced: [], promoted: null };
	const isPromoted = known?.keptBy === 'feed' && draft.keptBy !== 'feed';
	if (known) return { ...base, id: known.id, article: null, promoted: isPromoted ? { ...known, keptBy: draft.keptBy } : null };
	const isOlder = latest !== null && draft.keptAt < latest.keptAt;
	if (isOlder) return { ...base, id: draft.id, article: { ...draft, supersededBy: latest.id } };
	const replaced = latest && isSameSitting(draft, latest) ? [latest] : [];
	const open = versions.filter(({ supersededBy }) => supersededBy === null || replaced.some(({ id }) => id === supersededBy));
	const superseded = open.filter((version) => !replaced.includes(version));
	const isRead = replaced.some(({ keptBy }) => keptBy === 'reading');
	return { ...base, id: draft.id, article: isRead ? { ...draft, keptBy: 'reading' } : draft, superseded, replaced };
}

const isUnasked = ({ keptBy }: KeptHead): boolean => keptBy === 'reading' || keptBy === 'feed';

function isPoorer(draft: KeptHead, latest: KeptHead | null): boolean {
	return isUnasked(draft) && draft.access === 'teaser' && latest?.access === 'full';
}

const sittingMs = 30 * 60_000;

function isSameSitting(draft: KeptHead, latest: KeptHead): boolean {
	return isUnasked(draft) && isUnasked(latest) && Date.parse(draft.keptAt) - Date.parse(latest.keptAt) < sittingMs;
}

function applyPlan(versions: readonly KeptHead[], { article, superseded, replaced }: Fresh): KeptHead[] {
	const rest = versions.filter((version) => !replaced.includes(version));
	return [...rest.map((version) => (superseded.includes(version) ? { ...version, supersededBy: article.id } : version)), article];
}

/** False, and nothing written, when another window has changed one of the pages since it was planned. */
function write(plans: readonly Plan[], segment: SegmentRow | null): Promise<boolean> {
	const { keptArticles, keptTexts, segments } = database;
	return database.transaction('rw', [keptArticles, keptTexts, segments], async () => {
		const first = new Map(plans.toReversed().map((plan) => [identifyPage(plan.pageKey), plan]));
		for (const { pageKey, seen } of first.values()) if (describeVersions(await listVersionHeads(pageKey)) !== seen) return false;
		for (const plan of plans.filter(isFresh)) await writeVersion(plan);
		for (const { promoted } of plans) if (promoted) await keptArticles.update(promoted.id, promote(promoted));
		if (segment) await segments.add(segment);
		return true;
	});
}

const promote = ({ keptBy, updatedAt }: KeptHead) => ({ keptBy, updatedAt: makeLaterTime(updatedAt) });

async function writeVersion({ article, superseded, replaced }: Fresh): Promise<void> {
	const { text, captions, ...head } = article;
	const { keptArticles, keptTexts, segments } = database;
	for (const version of superseded)
		await keptArticles.update(version.id, { supersededBy: article.id, updatedAt: makeLaterTime(version.updatedAt) });
	for (const { id, updatedAt } of replaced) {
		const deleted = makeLaterTime(updatedAt);
		await keptArticles.put({ id, deleted, updatedAt: deleted });
	}
	const gone = replaced.map(({ id }) => id);
	await Promise.all([keptTexts.bulkDelete(gone), segments.bulkDelete(gone)]);
	await Promise.all([keptArticles.add(head), keptTexts.add({ id: article.id, text, ...(captions ? { captions } : {}) })]);
}
