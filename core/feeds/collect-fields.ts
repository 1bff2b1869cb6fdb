/** Gathers, from the XML of a feed, the fields of the feed and of each item, as they are written; what they mean is `parseFeed`'s business. */
import { type FieldName, findField, findVocabulary, isChannel, isFeedRoot, isItem } from './feed-vocabulary';
import type { XmlListener, XmlName } from './scan-xml';

/** `isPlain` where the text is no HTML. `base` is the nearest `xml:base`, unresolved ones joined by the caller; `null` when there is none. */
export type Field = { readonly text: string; readonly isPlain: boolean; readonly base: string | null };

/** The first of each field that has text. */
export type Fields = ReadonlyMap<FieldName, Field>;

export type CollectedFeed = {
	/** `null` until the root was met; false when it is not that of a feed. */
	readonly isFeed: boolean | null;
	readonly channel: Fields;
	readonly items: readonly Fields[];
};

/** Characters of one field; the rest is left out. */
const longestField = 20_000;

type Holder = { readonly depth: number; readonly fields: Map<FieldName, Field> };
type Open = { readonly name: FieldName; readonly depth: number; readonly isPlain: boolean; readonly base: string | null; text: string };

/** A listener for `scanXml` that stops after `mostItems` items, and at once where there is no feed. */
export function collectFields(mostItems: number): { readonly listener: XmlListener; readonly collected: () => CollectedFeed } {
	const channel = new Map<FieldName, Field>();
	const items: Fields[] = [];
	const bases: (string | null)[] = [];
	const holders: Holder[] = [];
	let isFeed: boolean | null = null;
	let open: Open | null = null;

	const begin = (name: XmlName, attributes: ReadonlyMap<string, string>) => {
		isFeed ??= isFeedRoot(name);
		const outer = bases.at(-1) ?? null;
		bases.push(joinBases(outer, attributes.get('xml:base')));
		const holder = holders.at(-1);
		const isWithinItem = holder !== undefined && holder.fields !== channel;
		if (isItem(name) && !isWithinItem) return void holders.push({ depth: bases.length, fields: startItem(attributes) });
		if (isChannel(name) && !isWithinItem) return void holders.push({ depth: bases.length, fields: channel });
		const field = holder && bases.length === holder.depth + 1 && !open ? findField(name) : null;
		if (field) open = openField(name, field, attributes, bases);
		else if (open) append(open, ' ');
	};
	const end = (name: XmlName) => {
		const holder = holders.at(-1);
		if (open && holder && open.depth === bases.length) {
			setOnce(holder.fields, open.name, open);
			open = null;
		}
		if (holder && holder.depth === bases.length) {
			holders.pop();
			if (isItem(name)) items.push(holder.fields);
		}
		bases.pop();
	};
	return {
		listener: {
			open: begin,
			close: end,
			text: (text) => {
				if (open) append(open, text);
			},
			isDone: () => isFeed === false || items.length >= mostItems,
		},
		collected: () => ({ isFeed, channel, items }),
	};
}

function startItem(attributes: ReadonlyMap<string, string>): Map<FieldName, Field> {
	const about = attributes.get('rdf:about');
	return about ? new Map([['id', { text: about, isPlain: true, base: null }]]) : new Map();
}

function openField(name: XmlName, field: FieldName, attributes: ReadonlyMap<string, string>, bases: readonly (string | null)[]): Open {
	const isAtom = findVocabulary(name) === 'atom';
	const type = attributes.get('type') ?? 'text';
	const isPlain = isAtom && (type === 'xhtml' || !type.includes('html'));
	const base = bases.at(-1) ?? null;
	const opened: Open = { name: keepApart(field, attributes), depth: bases.length, isPlain, base, text: '' };
	if (isAtom && field === 'link') append(opened, isArticleLink(attributes) ? (attributes.get('href') ?? '') : '');
	return opened;
}

/** A `guid` that is no address names the item all the same, but is not taken for its page. */
function keepApart(field: FieldName, attributes: ReadonlyMap<string, string>): FieldName {
	return field === 'id' && attributes.get('isPermaLink') === 'false' ? 'opaqueId' : field;
}

/** https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7: without `rel` it is the alternate; pictures and audio have a type of their own. */
function isArticleLink(attributes: ReadonlyMap<string, string>): boolean {
	const type = attributes.get('type') ?? 'text/html';
	return (attributes.get('rel') ?? 'alternate') === 'alternate' && /html|^text\//.test(type);
}

function append(open: Open, text: string): void {
	if (open.text.length < longestField) open.text += text.slice(0, longestField - open.text.length);
}

function setOnce(fields: Map<FieldName, Field>, name: FieldName, { text, isPlain, base }: Open): void {
	if (!fields.has(name) && text.trim() !== '') fields.set(name, { text: text.trim(), isPlain, base });
}

function joinBases(outer: string | null, own: string | undefined): string | null {
	if (own === undefined) return outer;
	return outer !== null && URL.canParse(own, outer) ? new URL(own, outer).href : own;
}
