/**
 * Reads XML in one pass and tells what it meets. A scanner of our own, because Chrome's service worker has no DOMParser, and because nothing hostile can
 * grow in it: no tree is built, no declared entity is expanded, nothing outside the document is read, and the listener may stop at any point. O(n).
 * Strict on nesting, since a document that ends midway must be told from a whole one; lenient where feeds are careless: undeclared entities, bare
 * ampersands, control characters, undeclared prefixes.
 */
import { decodeEntities } from './entities';

/** `space` is the namespace's address; for a prefix that nobody declared the prefix itself, `''` for none. */
export type XmlName = { readonly space: string; readonly local: string };

export type XmlListener = {
	/** Attributes by their names as written, prefix included. */
	open(name: XmlName, attributes: ReadonlyMap<string, string>): void;
	close(name: XmlName): void;
	/** Character data, references resolved; one run of text may come in several pieces. */
	text(text: string): void;
	/** True once nothing further is wanted. */
	isDone(): boolean;
};

/** Levels; feeds have five or six, XHTML within them a dozen more. */
const deepest = 200;
const mostAttributes = 100;

type Prefixes = ReadonlyMap<string, string>;
type Level = { readonly tag: string; readonly name: XmlName; readonly prefixes: Prefixes };

const xmlSpace = 'http://www.w3.org/XML/1998/namespace';
const whole: Prefixes = new Map([['xml', xmlSpace]]);

/** `true` when the document is well-formed, or was until the listener had enough; never throws. */
export function scanXml(source: string, listener: XmlListener): boolean {
	const levels: Level[] = [];
	let hasRoot = false;
	let at = 0;
	while (at < source.length) {
		if (listener.isDone()) return true;
		const next = source.indexOf('<', at);
		const text = source.slice(at, next === -1 ? undefined : next);
		if (levels.length > 0 && text !== '') listener.text(decodeEntities(text));
		else if (/[^\s\ufeff]/.test(text)) return false;
		if (next === -1) break;
		const skipped = skipMarkup(source, next, levels.length > 0 ? listener : null);
		if (skipped !== null) {
			if (skipped === -1) return false;
			at = skipped;
			continue;
		}
		if (levels.length === 0 && hasRoot) return false;
		hasRoot = true;
		const end = source[next + 1] === '/' ? closeTag(source, next, levels, listener) : openTag(source, next, levels, listener);
		if (end === -1) return false;
		at = end;
	}
	return hasRoot && levels.length === 0;
}

/** Past a comment, instruction, CDATA section or document type; `null` when it is a tag, -1 when it never ends. */
function skipMarkup(source: string, at: number, listener: XmlListener | null): number | null {
	const endOf = (mark: string, from: number) => {
		const end = source.indexOf(mark, from);
		return end === -1 ? -1 : end + mark.length;
	};
	if (source.startsWith('<!--', at)) return endOf('-->', at + 4);
	if (source.startsWith('<?', at)) return endOf('?>', at + 2);
	if (source.startsWith('<![CDATA[', at)) {
		const end = endOf(']]>', at + 9);
		if (end !== -1) listener?.text(source.slice(at + 9, end - 3));
		return end;
	}
	return source.startsWith('<!', at) ? skipDocumentType(source, at) : null;
}

/** Characters; also what keeps the search for the ends of its parts from growing with their square. */
const longestDocumentType = 16_384;

/** With its internal subset, quoted strings and comments in it. */
function skipDocumentType(source: string, at: number): number {
	const head = source.slice(at, at + longestDocumentType);
	const part = /<!--[\s\S]*?-->|"[^"]*"|'[^']*'|[[\]>]/g;
	let isInside = false;
	for (let found = part.exec(head); found; found = part.exec(head)) {
		if (found[0] === '[') isInside = true;
		if (found[0] === ']') isInside = false;
		if (found[0] === '>' && !isInside) return at + part.lastIndex;
	}
	return -1;
}

function closeTag(source: string, at: number, levels: Level[], listener: XmlListener): number {
	const tag = /<\/([^\s<>/]+)\s*>/y;
	tag.lastIndex = at;
	const found = tag.exec(source);
	const level = levels.pop();
	if (!found || !level || level.tag !== found[1]) return -1;
	listener.close(level.name);
	return tag.lastIndex;
}

function openTag(source: string, at: number, levels: Level[], listener: XmlListener): number {
	const start = /<([^\s<>/="'!?]+)/y;
	start.lastIndex = at;
	const tag = start.exec(source)?.[1];
	if (tag === undefined || levels.length >= deepest) return -1;
	const attributes = new Map<string, string>();
	const afterAttributes = readAttributes(source, start.lastIndex, attributes);
	const ending = /\s*(\/?)>/y;
	ending.lastIndex = afterAttributes;
	const end = ending.exec(source);
	if (!end) return -1;
	const prefixes = declarePrefixes(levels.at(-1)?.prefixes ?? whole, attributes);
	const name = resolveName(tag, prefixes);
	listener.open(name, attributes);
	if (end[1] === '/') listener.close(name);
	else levels.push({ tag, name, prefixes });
	return ending.lastIndex;
}

/** The offset after the last attribute that could be read. */
function readAttributes(source: string, from: number, attributes: Map<string, string>): number {
	const attribute = /\s*([^\s=<>/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
	let at = from;
	for (let count = 0; count < mostAttributes; count++) {
		attribute.lastIndex = at;
		const found = attribute.exec(source);
		if (!found) break;
		attributes.set(found[1] ?? '', decodeEntities(found[2] ?? found[3] ?? ''));
		at = attribute.lastIndex;
	}
	return at;
}

/** https://www.w3.org/TR/xml-names/#scoping */
function declarePrefixes(outer: Prefixes, attributes: ReadonlyMap<string, string>): Prefixes {
	const declared = [...attributes].flatMap(([name, space]): [string, string][] => {
		if (name === 'xmlns') return [['', space.trim()]];
		return name.startsWith('xmlns:') ? [[name.slice(6), space.trim()]] : [];
	});
	return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

function resolveName(tag: string, prefixes: Prefixes): XmlName {
	const colon = tag.indexOf(':');
	const prefix = colon === -1 ? '' : tag.slice(0, colon);
	return { space: prefixes.get(prefix) ?? prefix, local: tag.slice(colon + 1) };
}
