/**
 * A feed's XML, told as it is met. htmlparser2 splits it into tags and texts, since Chrome's service worker has no DOMParser; what feeds need beyond that is
 * here: namespaces, a bound on depth, and whether the document was whole. No tree is built, what a document declares itself is never expanded, nothing
 * outside it is read, and the listener may stop at any point. O(n).
 */
import { decodeHTMLStrict } from 'entities/decode';
import { Parser } from 'htmlparser2';

/** `space` is the namespace's address; for a prefix that nobody declared the prefix itself, `''` for none. */
export type XmlName = { readonly space: string; readonly local: string };

export type XmlListener = {
	/** Attributes by their names as written, prefix included. */
	open(name: XmlName, attributes: ReadonlyMap<string, string>): void;
	close(name: XmlName): void;
	/** Character data, references resolved, HTML's names too; one run of text may come in several pieces. */
	text(text: string): void;
	/** True once nothing further is wanted; asked after each tag. */
	isDone(): boolean;
};

/** Levels; feeds have five or six, XHTML within them a dozen more. */
const deepest = 200;
const mostAttributes = 100;

/** The namespaces that an element declares, by their prefixes, within those of the elements around it. */
type Scope = { readonly declared: ReadonlyMap<string, string>; readonly outer: Scope | null };
type Level = { readonly name: XmlName; readonly scope: Scope | null };

/**
 * `true` when each element was closed in its turn and there is one that holds all, or it was so until the listener had enough; what else a document does
 * wrong is passed over. Never throws.
 */
export function scanXml(source: string, listener: XmlListener): boolean {
	const levels: Level[] = [];
	let hasRoot = false;
	let isWhole = true;
	let isOver = false;
	let isRaw = false;
	let openedAt = -1;
	let attributeCount = 0;
	const stop = (whole: boolean) => {
		isWhole = whole;
		isOver = true;
		parser.pause();
	};
	const handler: ConstructorParameters<typeof Parser>[0] = {
		onopentagname() {
			attributeCount = 0;
		},
		onattribute() {
			attributeCount++;
			if (attributeCount > mostAttributes) stop(false);
		},
		onopentag(tag, written) {
			if (levels.length === deepest || (levels.length === 0 && hasRoot)) return stop(false);
			hasRoot = true;
			openedAt = parser.endIndex;
			const attributes = new Map(Object.entries(written).map(([name, value]) => [name, decodeHTMLStrict(value)]));
			const scope = openScope(levels.at(-1)?.scope ?? null, attributes);
			const name = resolveName(tag, scope);
			levels.push({ name, scope });
			listener.open(name, attributes);
			if (listener.isDone()) stop(true);
		},
		onclosetag(_tag, isImplied) {
			if (isOver) return;
			const isSelfClosing = parser.endIndex === openedAt;
			const level = levels.pop();
			if (!level || (isImplied && !isSelfClosing)) return stop(false);
			listener.close(level.name);
			if (listener.isDone()) stop(true);
		},
		ontext(text) {
			if (levels.length > 0) listener.text(isRaw ? text : decodeHTMLStrict(text));
		},
		oncdatastart() {
			isRaw = true;
		},
		oncdataend() {
			isRaw = false;
		},
	};
	const parser = new Parser(handler, { xmlMode: true, decodeEntities: false });
	parser.end(source);
	return hasRoot && isWhole;
}

/** https://www.w3.org/TR/xml-names/#scoping */
function openScope(outer: Scope | null, attributes: ReadonlyMap<string, string>): Scope | null {
	const declared = [...attributes].flatMap(([name, space]): [string, string][] => {
		if (name === 'xmlns') return [['', space.trim()]];
		return name.startsWith('xmlns:') ? [[name.slice(6), space.trim()]] : [];
	});
	return declared.length === 0 ? outer : { declared: new Map(declared), outer };
}

function resolveName(tag: string, innermost: Scope | null): XmlName {
	const colon = tag.indexOf(':');
	const prefix = colon === -1 ? '' : tag.slice(0, colon);
	let scope = innermost;
	while (scope && !scope.declared.has(prefix)) scope = scope.outer;
	return { space: scope?.declared.get(prefix) ?? prefix, local: tag.slice(colon + 1) };
}
