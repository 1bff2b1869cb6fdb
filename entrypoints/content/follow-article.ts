/**
 * The page's article over time: late pages, edits, sites that swap articles without loading a page, and such that go on with the next one. Says
 * when there is another text, when the same text stands in other elements, and when there is none.
 */
import { makePageKey } from '../../core/page-key';
import type { Steps } from '../../core/steps';
import { type ReadArticle, readPage } from '../../platform/dom/extract-article';
import { openFrame } from '../../platform/dom/flat-tree';
import { isAsRead } from '../../platform/dom/is-as-read';
import { isConsentLayer } from '../../platform/dom/is-consent-layer';
import { isHidden } from '../../platform/dom/is-hidden';
import { listParts } from '../../platform/dom/list-parts';
import { pairTexts } from '../../platform/dom/pair-texts';
import { readCanonical, readMetadata } from '../../platform/dom/read-metadata';
import { runInSlices } from '../../platform/dom/run-in-slices';
import { logError } from '../../platform/log';
import { choosePart, createPartAddresses } from './choose-part';
import { createChangeJudge } from './judge-changes';
import { isPageHost } from './page-host';
import { watchPage } from './watch-page';
import { watchView } from './watch-view';

export type ArticleEvents = {
	articleFound(reading: ReadArticle): void;
	/** The text is the one known; the map is of the elements that hold it now, which may look otherwise. */
	articleMoved(reading: ReadArticle): void;
	articleLost(code: 'noArticle' | 'notGerman'): void;
	/** The address is another page's now, whatever still stands there. */
	articleLeft(): void;
};

/** How long a page may keep showing the last article after its address has changed. */
const SWAP_TIME = 3_000;

/**
 * Reads at once and then whenever the page has changed. `addressChanged` is to be called with the page's new address.
 * @param isGone asked before each reading: whether the extension is there no more, and nothing is to be done.
 */
export function followArticle(
	events: ArticleEvents,
	isGone: () => boolean,
	signal: AbortSignal,
): { addressChanged(address: string): void } {
	let current: ReadArticle | null = null;
	let lost: 'noArticle' | 'notGerman' | null = null;
	let left: { text: string; canonical: string | null; until: number } | null = null;
	let parts: readonly Element[] = [];
	let visible = 0;
	let running = new AbortController();
	const judge = createChangeJudge(isPageHost);
	const addresses = createPartAddresses();

	const readNow = (): Steps<ReadArticle | null> => {
		parts = listParts(document);
		view.watch(parts);
		const part = choosePart(parts);
		if (part) {
			const { titles, alternatives } = readMetadata(document);
			const { address, isHeadStale } = addresses.find(part, parts, [...titles, ...alternatives]);
			return readPage(document, address, isHeadStale, part);
		}
		const canonical = readCanonical(document);
		const isHeadStale = left !== null && canonical === left.canonical && !isOwnCanonical(canonical);
		return readPage(document, location.href, isHeadStale, null);
	};
	const read = async () => {
		running.abort();
		if (signal.aborted || isGone()) return;
		running = new AbortController();
		const own = running.signal;
		const reading = await runInSlices(readNow(), own);
		if (!signal.aborted && !own.aborted) take(reading);
	};
	const take = (reading: ReadArticle | null) => {
		judge.learn(reading);
		watch.include(reading?.trees ?? listFrames());
		if (reading && left?.text === reading.article.text && performance.now() < left.until) return watch.schedule();
		if (reading && left) left.until = 0;
		if (!reading || isConsentLayer(reading)) return lose('noArticle');
		if (reading.article.language !== 'de') return lose('notGerman');
		lost = null;
		if (parts.length === 0) addresses.remember(reading.scope, reading.article.pageKey);
		const isKnown = current?.article.text === reading.article.text && current.article.pageKey === reading.article.pageKey;
		current = reading;
		if (isKnown) events.articleMoved(reading);
		else events.articleFound(reading);
	};
	const look = async () => {
		if (isGone()) return;
		const isSame = current ? isAsRead(current) : visible === measureVisible();
		if (!isSame) await read();
		else if (current) events.articleMoved(current);
	};
	const keepPlaces = (records: readonly MutationRecord[]) => {
		const map = current?.map;
		const pairs = map && pairTexts(records, map.has);
		if (!current || !pairs) return;
		map.moveNodes(pairs);
		events.articleMoved(current);
	};
	const lose = (code: 'noArticle' | 'notGerman') => {
		current = null;
		visible = measureVisible();
		if (lost === code) return;
		lost = code;
		events.articleLost(code);
	};
	const watch = watchPage({ see: keepPlaces, ...judge, look, read }, signal);
	const view = watchView(watch.schedule, signal);
	const start = () => {
		read().catch((error: unknown) => logError('the page could not be read', error));
	};
	const readAgain = () => {
		[current, lost] = [null, null];
		start();
	};
	// Back from the browser's cache of pages, the background has forgotten this one for the page the reader was on in between.
	window.addEventListener('pageshow', (event) => event.persisted && readAgain(), { signal });
	signal.addEventListener('abort', () => running.abort());
	if (isPrerendering(document)) document.addEventListener('prerenderingchange', start, { once: true, signal });
	else start();
	return {
		addressChanged: (address) => {
			watch.schedule();
			if (
				!current ||
				parts.length > 0 ||
				current.scope.ownerDocument !== document ||
				makePageKey(address) === makePageKey(current.article.pageKey)
			)
				return;
			left = { text: current.article.text, canonical: readCanonical(document), until: performance.now() + SWAP_TIME };
			current = null;
			running.abort();
			events.articleLeft();
		},
	};
}

/** A page that is made ready before the reader goes there is not read yet: its tab still shows another. */
function isPrerendering(page: Document & { readonly prerendering?: boolean }): boolean {
	return page.prerendering === true;
}

/** What may be read in later: a frame that holds no article yet. */
function listFrames(): Document[] {
	return [...document.querySelectorAll('iframe, frame')].flatMap((element) => openFrame(element) ?? []);
}

/** Characters the page shows where articles stand: changes when one comes to be seen. */
function measureVisible(): number {
	return [document, ...listFrames()]
		.flatMap((home) => [...home.querySelectorAll('p, article, main')])
		.filter((element) => !isHidden(element))
		.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
}

function isOwnCanonical(canonical: string | null): boolean {
	return canonical === null || makePageKey(location.href, canonical) === makePageKey(location.href);
}
