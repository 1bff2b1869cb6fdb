/** What a page says about its article, best source first: schema.org data, then OpenGraph and other `meta`, then `time` and author links. */
import { parseDate } from './parse-date';
import { readJsonLd } from './read-json-ld';

export type Metadata = {
	/** The page calls itself an article. */
	readonly isArticle: boolean;
	readonly title: string | null;
	readonly byline: string | null;
	/** ISO 8601. */
	readonly published: string | null;
	readonly isFree: boolean | null;
	/** As the page has it, unchecked. */
	readonly canonical: string | null;
	/** The name the site gives itself, unchecked. */
	readonly outlet: string | null;
};

/** Never throws, whatever the page says. */
export function readMetadata(document: Document): Metadata {
	const said = readJsonLd(document);
	const isOpenGraphArticle = /article/i.test(readMeta(document, 'og:type') ?? '');
	const isTiered = /^(locked|metered)$/i.test(readMeta(document, 'article:content_tier') ?? '');
	return {
		isArticle: said !== null || isOpenGraphArticle,
		title: said?.title ?? readMeta(document, 'og:title') ?? readDocumentTitle(document),
		byline: readByline(document, said?.authors ?? []),
		published: parseDate(said?.published ?? null) ?? readPublished(document),
		isFree: said?.isFree ?? (isTiered ? false : null),
		outlet: (said?.publisher ?? readMeta(document, 'og:site_name'))?.slice(0, 80) ?? null,
		canonical: readCanonical(document) ?? said?.address ?? null,
	};
}

/** The address a page claims for itself, unchecked; `null` when it claims none. */
export function readCanonical(document: Document): string | null {
	return document.querySelector('link[rel~="canonical"]')?.getAttribute('href') || readMeta(document, 'og:url');
}

function readPublished(document: Document): string | null {
	const names = [
		'article:published_time',
		'og:article:published_time',
		'date',
		'datePublished',
		'dc.date',
		'dcterms.created',
		'last-modified',
	];
	for (const name of names) {
		const date = parseDate(readMeta(document, name));
		if (date) return date;
	}
	for (const element of document.querySelectorAll('[itemprop~="datePublished"], article time, main time, time[pubdate], time')) {
		const date = parseDate(element.getAttribute('datetime') ?? element.getAttribute('content')) ?? parseDate(element.textContent);
		if (date) return date;
	}
	return null;
}

function readByline(document: Document, authors: readonly string[]): string | null {
	if (authors.length > 0) return joinNames(authors);
	const meta = readMeta(document, 'author');
	if (meta && meta.length <= 200 && !/https?:|[@<>]/.test(meta)) return meta;
	const named = [...document.querySelectorAll('[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]')];
	return joinNames(named.map((element) => squeeze(element.textContent ?? '')).filter((name) => name.length > 2 && name.length <= 100));
}

function joinNames(names: readonly string[]): string | null {
	return [...new Set(names)].slice(0, 8).join(', ') || null;
}

function readMeta(document: Document, name: string): string | null {
	const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
	const content = element?.getAttribute('content')?.trim();
	return content && content.length <= 4_000 ? content : null;
}

/** Without the outlet's name at its end. */
function readDocumentTitle(document: Document): string | null {
	const title = squeeze(document.querySelector('title')?.textContent ?? '');
	const bare = title.replace(/\s+[|–—-]\s+[^|–—-]{2,40}$/, '');
	return (bare.length >= 15 ? bare : title) || null;
}

function squeeze(text: string): string {
	return text
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
