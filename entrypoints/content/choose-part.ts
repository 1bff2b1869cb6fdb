/**
 * Which of several articles in a page is read: the one in view, at the height where readers read; where the page has no layout, the longest. Each
 * is known by an address of its own: the one its headline links to, the one the page had when it came into view, or the page's with its headline added.
 */
import { makePageKey } from '../../core/page-key';
import { findPartHeading } from '../../platform/dom/list-parts';
import { plainWords, visibleText } from '../../platform/dom/plain-text';

/** Share of the window's height. */
const READING_HEIGHT = 0.4;

/** @param parts of which there is at least one. */
export function choosePart(parts: readonly Element[]): Element | null {
	const line = window.innerHeight * READING_HEIGHT;
	const placed = parts.map((part) => ({ part, box: part.getBoundingClientRect(), length: part.textContent?.length ?? 0 }));
	const seen = placed.filter(({ box }) => box.height > 0);
	const distance = ({ box }: (typeof placed)[number]) => Math.max(box.top - line, line - box.bottom, 0);
	const nearest = seen.toSorted((left, right) => distance(left) - distance(right))[0];
	return (nearest ?? placed.toSorted((left, right) => right.length - left.length)[0])?.part ?? null;
}

export type PartAddress = { readonly address: string; readonly isHeadStale: boolean };

export type PartAddresses = {
	/** The address of a part among all; `titles` are those the page's head names. */
	find(part: Element, parts: readonly Element[], titles: readonly string[]): PartAddress;
	/** The article read from `scope` is known by this key while the page has its present address. */
	remember(scope: Element, key: string): void;
};

export function createPartAddresses(): PartAddresses {
	/** By the page's address: what was read under it, and the key that has. */
	const known = new Map<string, { readonly owner: WeakRef<Element>; readonly key: string }>();
	const remember = (owner: Element, key: string) => {
		for (const [address, entry] of known) if (entry.owner.deref() === owner) known.delete(address);
		known.set(makePageKey(location.href), { owner: new WeakRef(owner), key });
	};
	const isIn = (part: Element, owner: WeakRef<Element>) => {
		const element = owner.deref();
		return element !== undefined && part.contains(element);
	};
	return {
		remember,
		find: (part, parts, titles) => {
			const isTitled = (each: Element) => titles.some((title) => plainWords(title) === plainWords(visibleText(findPartHeading(each))));
			const isHeadStale = !isTitled(part) && (part !== parts[0] || parts.some(isTitled));
			const own = [...known.values()].find(({ owner }) => isIn(part, owner))?.key;
			const linked = findLink(findPartHeading(part));
			if (own || linked) return { address: own ?? linked ?? '', isHeadStale };
			const here = makePageKey(location.href);
			const holder = known.get(here);
			const isTaken = holder && parts.some((other) => isIn(other, holder.owner));
			if (!isTaken) remember(part, here);
			return {
				address: isTaken ? nameByHeading(here, part) : here,
				isHeadStale,
			};
		},
	};
}

/** Sites leave parameters alone that they do not know, so this too leads to the page. */
function nameByHeading(address: string, part: Element): string {
	const named = new URL(address);
	named.searchParams.set(
		'part',
		plainWords(visibleText(findPartHeading(part)))
			.slice(0, 120)
			.replaceAll(' ', '-'),
	);
	return named.href;
}

function findLink(heading: Element | null): string | null {
	const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
	const address = link?.getAttribute('href');
	if (!address || !URL.canParse(address, location.href)) return null;
	const { origin, pathname, href } = new URL(address, location.href);
	return origin === location.origin && pathname !== '/' && makePageKey(href) !== makePageKey(location.href) ? makePageKey(href) : null;
}
