/**
 * What a page says of its article as schema.org data (https://schema.org/NewsArticle), in `script` elements of JSON-LD.
 * Written by the site, so anything may be in it: every value is checked for its kind and size before it is believed.
 */
export type SaidArticle = {
	readonly titles: readonly string[];
	/** Headlines the data sets beside the main one. */
	readonly alternatives: readonly string[];
	readonly persons: readonly string[];
	readonly organisations: readonly string[];
	readonly published: string | null;
	readonly isFree: boolean | null;
	readonly address: string | null;
	readonly publisher: string | null;
};

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|ClaimReview)$/;
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 6;

type Thing = Readonly<Record<string, unknown>>;

/** @returns what the article in the page's data says, the first of several answers to each question; `null` when there is none or the data cannot be read. */
export function readJsonLd(document: Document): SaidArticle | null {
	const byId = new Map<unknown, Thing>();
	const articles: Thing[] = [];
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		gatherThings(parseJson(script.textContent ?? ''), 0, articles, byId);
	}
	return articles.map((thing) => readArticle(thing, byId)).reduce<SaidArticle | null>(joinArticles, null);
}

/** A later article of the same page adds what the first leaves open. */
function joinArticles(first: SaidArticle | null, next: SaidArticle): SaidArticle {
	if (!first) return next;
	const isOther = first.titles[0] !== next.titles[0] && next.titles.length > 0;
	if (isOther) return first;
	return {
		titles: first.titles,
		alternatives: [...first.alternatives, ...next.alternatives],
		persons: first.persons.length > 0 ? first.persons : next.persons,
		organisations: first.organisations,
		published: first.published ?? next.published,
		isFree: first.isFree ?? next.isFree,
		address: first.address ?? next.address,
		publisher: first.publisher ?? next.publisher,
	};
}

function readArticle(thing: Thing, byId: ReadonlyMap<unknown, Thing>): SaidArticle {
	const authors = listOf(thing.author ?? thing.creator)
		.flatMap((author) => (isThing(author) && author['@list'] ? listOf(author['@list']) : [author]))
		.map((author) => (isThing(author) && !author.name ? (byId.get(author['@id']) ?? author) : author));
	const isPerson = (author: unknown) => !isThing(author) || !/Organi[sz]ation$/.test(readText(author['@type']) ?? '');
	const publisher = isThing(thing.publisher) && !thing.publisher.name ? byId.get(thing.publisher['@id']) : thing.publisher;
	return {
		titles: readTexts(thing.headline ?? thing.name),
		alternatives: [thing.name, thing.alternativeHeadline].flatMap(readTexts),
		persons: authors.filter(isPerson).flatMap(readNames),
		organisations: authors.filter((author) => !isPerson(author)).flatMap(readNames),
		published: readText(thing.datePublished) ?? readText(thing.dateCreated),
		isFree: readBoolean(thing.isAccessibleForFree) ?? (listOf(thing.hasPart).some(isLocked) ? false : null),
		publisher: readText(isThing(publisher) ? publisher.name : publisher),
		address: readText(thing.url) ?? readText(isThing(thing.mainEntityOfPage) ? thing.mainEntityOfPage['@id'] : thing.mainEntityOfPage),
	};
}

/** A part of the page that is not for everybody: https://developers.google.com/search/docs/appearance/structured-data/paywalled-content */
function isLocked(part: unknown): boolean {
	return isThing(part) && readBoolean(part.isAccessibleForFree) === false;
}

function gatherThings(value: unknown, depth: number, articles: Thing[], byId: Map<unknown, Thing>): void {
	if (depth > MAX_DEPTH) return;
	if (Array.isArray(value)) {
		for (const item of value.slice(0, 200)) gatherThings(item, depth + 1, articles, byId);
		return;
	}
	if (!isThing(value)) return;
	if (value.name && value['@id']) byId.set(value['@id'], value);
	if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) articles.push(value);
	gatherThings(value['@graph'], depth + 1, articles, byId);
	gatherThings(value.mainEntity, depth + 1, articles, byId);
	if (isThing(value.mainEntityOfPage)) gatherThings(value.mainEntityOfPage, depth + 2, articles, byId);
}

/** Broken JSON is common in the wild (comments around it, raw line breaks in strings); what stays unreadable is `null`. */
function parseJson(source: string): unknown {
	if (source.length > MAX_LENGTH) return null;
	return tryJson(source) ?? tryJson(source.replace(WRAPPED, '').replace(/[\n\r\t]+/g, ' '));
}

const WRAPPED = /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\s*\]\]>)\s*$/g;

function tryJson(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

function readNames(value: unknown): string[] {
	const all = isThing(value) ? listOf(value.name) : [value];
	return all.map(readText).filter((name) => name !== null && name.length <= 100 && !/https?:|[@<>{}]/.test(name)) as string[];
}

function readTexts(value: unknown): string[] {
	const text = readText(value);
	return text ? [text] : [];
}

function readText(value: unknown): string | null {
	const single = Array.isArray(value) ? value[0] : value;
	if (typeof single !== 'string' || single.length > 4_000) return null;
	return decodeEntities(single).trim() || null;
}

/** Many sites escape their data as if it were HTML. */
function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text
		.replace(/&([aou])uml;/gi, '$1\u0308')
		.replace(/&#(\d{2,6});/g, (_, code) => String.fromCodePoint(Number(code)))
		.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
		.normalize();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', nbsp: ' ', szlig: 'ß', bdquo: '„', ldquo: '“', ndash: '–' };

function readBoolean(value: unknown): boolean | null {
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string') return null;
	const word = value.toLowerCase().replace(/^https?:\/\/schema\.org\//, '');
	return word === 'true' ? true : word === 'false' ? false : null;
}

function listOf(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value.slice(0, 20) : [value];
}

function isThing(value: unknown): value is Thing {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
