/**
 * The page's article over time: late pages, edits, and sites that swap articles without loading a page. Says when there is another
 * text, when the same text stands in other elements, and when there is none.
 */
import { makePageKey } from '../../core/page-key';
import { extractArticle, type ReadArticle } from '../../platform/dom/extract-article';
import { readCanonical } from '../../platform/dom/read-metadata';
import { isPageHost } from './page-host';
import { mayChangeArticle, watchPage } from './watch-page';

export type ArticleEvents = {
	articleFound(reading: ReadArticle): void;
	/** The text is the one known; the map is of the elements that hold it now. */
	articleMoved(reading: ReadArticle): void;
	articleLost(code: 'noArticle' | 'notGerman'): void;
	/** The address is another page's now, whatever still stands there. */
	articleLeft(): void;
};

/** How long a page may keep showing the last article after its address has changed. */
const SWAP_TIME = 3_000;

/** Reads at once and then whenever the page has changed. `addressChanged` is to be called with the page's new address. */
export function followArticle(events: ArticleEvents, signal: AbortSignal): { addressChanged(address: string): void } {
	let current: ReadArticle | null = null;
	let lost: 'noArticle' | 'notGerman' | null = null;
	let left: { text: string; canonical: string | null; until: number } | null = null;

	const read = () => {
		if (signal.aborted) return;
		const canonical = readCanonical(document);
		const isHeadStale = left !== null && canonical === left.canonical && !isOwnCanonical(canonical);
		const reading = extractArticle(document, location.href, isHeadStale);
		if (reading && left?.text === reading.article.text && performance.now() < left.until) return watch.schedule();
		const code = reading ? (reading.article.language === 'de' ? null : 'notGerman') : 'noArticle';
		if (!reading || code) return lose(code ?? 'noArticle');
		lost = null;
		const isKnown = current?.article.text === reading.article.text && current.article.pageKey === reading.article.pageKey;
		current = reading;
		if (isKnown) events.articleMoved(reading);
		else events.articleFound(reading);
	};
	const lose = (code: 'noArticle' | 'notGerman') => {
		current = null;
		if (lost === code) return;
		lost = code;
		events.articleLost(code);
	};
	const watch = watchPage((record) => mayChangeArticle(record, current?.scope ?? null, isPageHost), read, signal);
	const readAgain = () => {
		[current, lost] = [null, null];
		read();
	};
	// Back from the browser's cache of pages, the background has forgotten this one for the page the reader was on in between.
	window.addEventListener('pageshow', (event) => event.persisted && readAgain(), { signal });
	read();
	return {
		addressChanged: (address) => {
			watch.schedule();
			if (!current || makePageKey(address) === makePageKey(current.article.pageKey)) return;
			left = { text: current.article.text, canonical: readCanonical(document), until: performance.now() + SWAP_TIME };
			current = null;
			events.articleLeft();
		},
	};
}

function isOwnCanonical(canonical: string | null): boolean {
	return canonical === null || makePageKey(location.href, canonical) === makePageKey(location.href);
}
