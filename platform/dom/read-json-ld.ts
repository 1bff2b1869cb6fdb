/**
 * What a page says of its article as schema.org data (https://schema.org/NewsArticle), in `script` elements of JSON-LD.
 * Written by the site, so anything may be in it: every value is checked for its kind and size before it is believed.
 */
export type SaidArticle = {
	readonly title: string | null;
	readonly authors: readonly string[];
	readonly published: string | null;
	readonly isFree: boolean | null;
	readonly address: string | null;
	readonly publisher: string | null;
};

const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|\w*Article|Report|BlogPosting|LiveBlogPosting)$/;
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 6;

type Thing = Readonly<Record<string, unknown>>;

/** @returns the first article in the page's data, `null` when there is none or the data cannot be read. */
export function readJsonLd(document: Document): SaidArticle | null {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const thing = findArticle(parseJson(script.textContent ?? ''), 0);
		if (thing) return readArticle(thing);
	}
	return null;
}

function readArticle(thing: Thing): SaidArticle {
	return {
		title: readText(thing.headline) ?? readText(thing.name),
		authors: readAuthors(thing.author),
		published: readText(thing.datePublished) ?? readText(thing.dateCreated),
		isFree: readBoolean(thing.isAccessibleForFree),
		publisher: isThing(thing.publisher) ? readText(thing.publisher.name) : null,
		address: readText(thing.url) ?? readText(isThing(thing.mainEntityOfPage) ? thing.mainEntityOfPage['@id'] : thing.mainEntityOfPage),
	};
}

function findArticle(value: unknown, depth: number): Thing | null {
	if (depth > MAX_DEPTH) return null;
	if (Array.isArray(value)) {
		for (const item of value.slice(0, 200)) {
			const found = findArticle(item, depth + 1);
			if (found) return found;
		}
		return null;
	}
	if (!isThing(value)) return null;
	if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
	return findArticle(value['@graph'], depth + 1) ?? findArticle(value.mainEntity, depth + 1);
}

/** Broken JSON is common in the wild (raw line breaks in strings); what stays unreadable is `null`. */
function parseJson(source: string): unknown {
	if (source.length > MAX_LENGTH) return null;
	const cleaned = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/g, '');
	try {
		return JSON.parse(cleaned.replace(/[\n\r\t]+/g, ' '));
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

/** Persons; an organisation only where no person is named. */
function readAuthors(value: unknown): string[] {
	const all = listOf(value);
	const persons = all.filter((author) => !isThing(author) || !readText(author['@type'])?.endsWith('Organization'));
	return (persons.length > 0 ? persons : all).map(readName).filter((name) => name !== null);
}

function readName(value: unknown): string | null {
	const name = isThing(value) ? readText(value.name) : readText(value);
	return name && name.length <= 100 && !/https?:|[@<>{}]/.test(name) ? name : null;
}

function readText(value: unknown): string | null {
	const single = Array.isArray(value) ? value[0] : value;
	if (typeof single !== 'string' || single.length > 4_000) return null;
	return single.trim() || null;
}

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
