/**
 * Which elements of which namespaces say what of a feed or of one of its items. Media RSS, iTunes and whatever else has titles of its own is not in the
 * table, and so is never taken for the item's.
 */
import type { XmlName } from './scan-xml';

export type FieldName =
	| 'title'
	| 'link'
	| 'originalLink'
	| 'id'
	| 'opaqueId'
	| 'published'
	| 'updated'
	| 'summary'
	| 'content'
	| 'ttl'
	| 'updatePeriod'
	| 'updateFrequency';

export type Vocabulary = 'rss' | 'rdf' | 'atom' | 'dc' | 'terms' | 'content' | 'syndication' | 'feedburner';

/** By address; prefixes stand for those who use them without declaring them. RSS 0.9x and 2.0 have no namespace, as a rule. */
const vocabularies: ReadonlyMap<string, Vocabulary> = new Map([
	['', 'rss'],
	['http://purl.org/rss/1.0/', 'rss'],
	['http://my.netscape.com/rdf/simple/0.9/', 'rss'],
	['http://channel.netscape.com/rdf/simple/0.9/', 'rss'],
	['http://my.netscape.com/publish/formats/rss-0.91.dtd', 'rss'],
	['http://backend.userland.com/rss', 'rss'],
	['http://backend.userland.com/rss2', 'rss'],
	['http://backend.userland.com/rss2#', 'rss'],
	['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
	['rdf', 'rdf'],
	['http://www.w3.org/2005/Atom', 'atom'],
	['http://purl.org/atom/ns#', 'atom'],
	['atom', 'atom'],
	['http://purl.org/dc/elements/1.1/', 'dc'],
	['dc', 'dc'],
	['http://purl.org/dc/terms/', 'terms'],
	['dcterms', 'terms'],
	['http://purl.org/rss/1.0/modules/content/', 'content'],
	['content', 'content'],
	['http://purl.org/rss/1.0/modules/syndication/', 'syndication'],
	['sy', 'syndication'],
	['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
	['feedburner', 'feedburner'],
]);

const fields: Readonly<Record<Vocabulary, Readonly<Record<string, FieldName>>>> = {
	rss: { title: 'title', link: 'link', guid: 'id', pubDate: 'published', description: 'summary', ttl: 'ttl' },
	rdf: {},
	atom: {
		title: 'title',
		link: 'link',
		id: 'id',
		published: 'published',
		issued: 'published',
		updated: 'updated',
		modified: 'updated',
		summary: 'summary',
		content: 'content',
	},
	dc: { date: 'published', title: 'title' },
	terms: { created: 'published', issued: 'published', modified: 'updated' },
	content: { encoded: 'content' },
	syndication: { updatePeriod: 'updatePeriod', updateFrequency: 'updateFrequency' },
	feedburner: { origLink: 'originalLink' },
};

/** `null` for a namespace that has nothing to say here. */
export function findVocabulary({ space }: XmlName): Vocabulary | null {
	return vocabularies.get(space) ?? null;
}

/** `null` for an element that says nothing of these. */
export function findField(name: XmlName): FieldName | null {
	const vocabulary = findVocabulary(name);
	const names = vocabulary === null ? null : fields[vocabulary];
	return names && Object.hasOwn(names, name.local) ? (names[name.local] ?? null) : null;
}

/** Whether the element is a whole feed: `rss`, `rdf:RDF` or Atom's `feed`. */
export function isFeedRoot(name: XmlName): boolean {
	const vocabulary = findVocabulary(name);
	if (name.local === 'rss') return vocabulary === 'rss';
	return (name.local === 'RDF' && vocabulary === 'rdf') || (name.local === 'feed' && vocabulary === 'atom');
}

/** Whether the element is one of a feed's items. */
export function isItem(name: XmlName): boolean {
	const vocabulary = findVocabulary(name);
	return (name.local === 'item' && vocabulary === 'rss') || (name.local === 'entry' && vocabulary === 'atom');
}

/** Whether the element holds what is said of the feed itself. */
export function isChannel(name: XmlName): boolean {
	const vocabulary = findVocabulary(name);
	return (name.local === 'channel' && vocabulary === 'rss') || (name.local === 'feed' && vocabulary === 'atom');
}
