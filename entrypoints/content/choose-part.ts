/**
 * Which of several articles in a page is read: the one in view, at the height where readers read; where the page has no layout, the longest. Each
 * is known by an address of its own: the one its headline links to, the one the page had when it came into view, or a fragment that leads to it.
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

/** @returns gives the address of a part among all; remembers which address of the page's was whose. */
export function createPartAddresses(): (part: Element, parts: readonly Element[], titles: readonly string[]) => PartAddress {
	const known = new Map<string, WeakRef<Element>>();
	return (part, parts, titles) => {
		const heading = findPartHeading(part);
		const words = plainWords(visibleText(heading));
		const isSaid = titles.some((title) => plainWords(title) === words);
		const isHeads = isSaid || (part === parts[0] && !parts.some((other) => other !== part && isTitled(other, titles)));
		const own = [...known].find(([, owner]) => owner.deref() === part)?.[0];
		if (own) return { address: own, isHeadStale: !isHeads };
		const linked = findLink(heading);
		const here = makePageKey(location.href);
		const owner = known.get(here)?.deref();
		const isFree = !owner || !parts.includes(owner);
		const address = linked ?? (isFree ? here : `${here}#:~:text=${encodeURIComponent(visibleText(heading).slice(0, 120))}`);
		if (linked || isFree) known.set(address, new WeakRef(part));
		return { address, isHeadStale: !isHeads };
	};
}

function isTitled(part: Element, titles: readonly string[]): boolean {
	const words = plainWords(visibleText(findPartHeading(part)));
	return titles.some((title) => plainWords(title) === words);
}

function findLink(heading: Element | null): string | null {
	const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
	const address = link?.getAttribute('href');
	if (!address || !URL.canParse(address, location.href)) return null;
	const { origin, pathname, href } = new URL(address, location.href);
	return origin === location.origin && pathname !== '/' && makePageKey(href) !== makePageKey(location.href) ? makePageKey(href) : null;
}
