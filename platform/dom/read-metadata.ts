/** What a page says about its article, best source first: schema.org data, then OpenGraph and other `meta`; and when its elements say it is from. */
import { parseDate } from './metadata/parse-date';
import { isPersonName, parseNames } from './metadata/parse-names';
import { readJsonLd } from './metadata/read-json-ld';
import { plainWords, visibleText } from './plain-text';

export type Metadata = {
	/** The page calls itself an article. */
	readonly isArticle: boolean;
	/** Its headline as the data has it, for this reader and that, the best first. */
	readonly titles: readonly string[];
	/** Other headlines of the same article, perhaps those its page shows; the document's title last. */
	readonly alternatives: readonly string[];
	readonly description: string | null;
	/** Persons and agencies. */
	readonly authors: readonly string[];
	/** Who else is named as its author: the outlet, as a rule. */
	readonly otherAuthor: string | null;
	/** ISO 8601. */
	readonly published: string | null;
	readonly isFree: boolean | null;
	/** As the page has it, unchecked. */
	readonly canonical: string | null;
	/** The name the site gives itself, unchecked. */
	readonly outlet: string | null;
};

export const nothingSaid: Metadata = {
	isArticle: false,
	titles: [],
	alternatives: [],
	description: null,
	authors: [],
	otherAuthor: null,
	published: null,
	isFree: null,
	canonical: null,
	outlet: null,
};

const DATES =
	'article:published_time og:article:published_time date datepublished pubdate publishdate parsely-pub-date sailthru.date dc.date dc.date.issued dcterms.created dcterms.date citation_publication_date last-modified og:updated_time';
/** The firm behind an outlet, which its readers do not know. */
const COMPANY = /gmbh|verlag|& co|\b(?:ag|eg|kg)\b/i;
const AUTHORS = 'author article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author';

/** Never throws, whatever the page says. */
export function readMetadata(document: Document): Metadata {
	const said = readJsonLd(document);
	const metas = readMetas(document);
	const listMeta = (names: string) => names.split(' ').flatMap((name) => metas.get(name) ?? []);
	const [site = null] = listMeta('og:site_name');
	const publisher = said?.publisher ?? null;
	const outlet = (publisher && !COMPANY.test(publisher) ? publisher : (site ?? publisher))?.slice(0, 80) ?? null;
	const ownNames = [outlet, publisher, site, ...(said?.organisations ?? [])].map((name) => plainWords(name ?? ''));
	const readAuthors = (lines: readonly string[]) =>
		lines.flatMap((line) => (isPersonName(line) ? [line] : parseNames(line))).filter((name) => !ownNames.includes(plainWords(name)));
	const named = [said?.persons ?? [], ...listMeta(AUTHORS).map((line) => [line])].map(readAuthors);
	return {
		isArticle: said !== null || /article/i.test(listMeta('og:type').join()),
		titles: [...(said?.titles ?? []), ...listMeta('og:title twitter:title')],
		alternatives: [...(said?.alternatives ?? []), readDocumentTitle(document, ownNames)].filter((title) => title !== ''),
		description: listMeta('og:description description')[0] ?? null,
		authors: named.find((names) => names.length > 0) ?? [],
		otherAuthor: [...(said?.persons ?? []), ...(said?.organisations ?? []), ...listMeta('author')].find(isPlainName) ?? null,
		published: readFirstDate([said?.published ?? null, ...listMeta(DATES)]),
		isFree: said?.isFree ?? (/locked|metered/i.test(listMeta('article:content_tier').join()) ? false : null),
		outlet,
		canonical: readCanonical(document) ?? said?.address ?? null,
	};
}

/** What a document says, and where it says nothing, what the page around it does; its titles are its own when it has any. */
export function joinMetadata(own: Metadata, around: Metadata): Metadata {
	const { titles, alternatives } = own.titles.length + own.alternatives.length > 0 ? own : around;
	return {
		isArticle: own.isArticle || around.isArticle,
		titles,
		alternatives,
		description: own.description ?? around.description,
		authors: own.authors.length > 0 ? own.authors : around.authors,
		otherAuthor: own.otherAuthor ?? around.otherAuthor,
		published: own.published ?? around.published,
		isFree: own.isFree ?? around.isFree,
		outlet: own.outlet ?? around.outlet,
		canonical: own.canonical ?? around.canonical,
	};
}

/** The address a page claims for itself, unchecked; `null` when it claims none. */
export function readCanonical(document: Document): string | null {
	return (
		document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ||
		document.querySelector('meta[property="og:url"]')?.getAttribute('content') ||
		null
	);
}

function readFirstDate(sources: readonly (string | null)[]): string | null {
	for (const source of sources) {
		const date = parseDate(source);
		if (date) return date;
	}
	return null;
}

/** The date of the first element in the order of the page that fits; of a later one it may be that of another article. `null` when it says none. */
export function readTime(within: ParentNode, selector: string): string | null {
	const element = within.querySelector(selector);
	return element && (parseDate(element.getAttribute('datetime') ?? element.getAttribute('content')) ?? parseDate(element.textContent));
}

/** The date in an address that is made of its parts, as `/2024/11/05/`; `null` when there is none. */
export function readAddressDate(address: string): string | null {
	const [, year, month, day] = /[/.-](\d{4})[/-](\d\d)[/-](\d\d)(?!\d)/.exec(address) ?? [];
	return parseDate(`${year}-${month}-${day}`);
}

function isPlainName(name: string): boolean {
	return name.length > 1 && name.length <= 200 && !/https?:|[@<>]/.test(name);
}

/** By name in lower case; the first of several holds. */
function readMetas(document: Document): Map<string, string> {
	const metas = new Map<string, string>();
	for (const element of document.querySelectorAll('meta[content]')) {
		const content = element.getAttribute('content')?.trim();
		if (!content || content.length > 4_000) continue;
		for (const attribute of ['property', 'name', 'itemprop']) {
			const name = element.getAttribute(attribute)?.toLowerCase();
			if (name && !metas.has(name)) metas.set(name, content);
		}
	}
	return metas;
}

/** Without the outlet's name, its sections and the date at its end. */
function readDocumentTitle(document: Document, ownNames: readonly string[]): string {
	let title = visibleText(document.querySelector('title'));
	for (;;) {
		const [, rest = '', end = ''] = /^(.{15,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(title) ?? [];
		const words = plainWords(end);
		if (!rest || !(title.includes('|') || words.split(' ').length <= 2 || ownNames.includes(words))) return title;
		title = rest;
	}
}
