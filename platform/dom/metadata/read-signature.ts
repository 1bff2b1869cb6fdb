/** Who wrote an article, and when, as the page shows it: lines under the headline, or else after the text. */
import { isDateLine } from '../blocks/line-kinds';
import { MAX_DEPTH } from '../blocks/note-page';
import type { PageBlock } from '../page-block';
import { visibleText } from '../plain-text';
import { parseDate } from './parse-date';
import { announcesNames, isLabelled, parseNames } from './parse-names';

export type Signature = { readonly authors: readonly string[]; readonly published: string | null };

const NAMED =
	'[rel~="author"], [itemprop~="author"], address, [class*="author" i], [class*="autor" i], [class*="byline" i], [aria-label*="autor" i], a[href*="/autor" i], a[href*="/author" i]';
const MAX_LINE = 150;
const MAX_NAMES = 8;
/** Characters of a card; a whole column may look like one. */
const MAX_CARD = 600;
/** Further down, a line is about something else. */
const HEAD_PARAGRAPHS = 3;

/**
 * @param scope holds headline and body.
 * @param body the blocks of the article, in document order.
 * @param isCard whether an element leads to another article, whose author would be another.
 * @returns `[]` and `null` for what is not said.
 */
export function readSignature(scope: Element, body: readonly PageBlock[], isCard: (element: Element) => boolean): Signature {
	const outer = scope.closest('article, main, [role="main"]') ?? scope.closest('body') ?? scope;
	const paragraphs = body.filter(({ kind }) => kind !== 'headline');
	const head = paragraphs[Math.min(HEAD_PARAGRAPHS, paragraphs.length) - 1]?.segments[0]?.node;
	const end = paragraphs.at(-1)?.segments.at(-1)?.node;
	if (!head || !end) return { authors: [], published: null };
	const { above, below } = listLines(outer, head, end, isCard);
	const authors =
		[above, below.filter(isLabelled).slice(0, 1)].map((lines) => lines.flatMap(parseNames)).find((names) => names.length > 0) ?? [];
	return {
		authors: [...new Set(authors)].slice(0, MAX_NAMES),
		published: [...above, ...below].map(readDate).find((date) => date !== null) ?? null,
	};
}

/** Elements named after authors, and short lines that begin as a byline or hold a date; above the text and below it. */
function listLines(outer: Element, head: Text, end: Text, isCard: (element: Element) => boolean) {
	const named = new Set<Node>(outer.querySelectorAll(NAMED));
	const above: string[] = [];
	const below: string[] = [];
	let lines: string[] | null = above;
	const isSmallCard = (element: Element) => isCard(element) && (element.textContent ?? '').length <= MAX_CARD;
	const visit = (element: Element, depth: number) => {
		if (named.has(element)) lines?.push(visibleText(element));
		for (const child of element.childNodes) {
			if (child === head) lines = null;
			if (child.nodeType === 3) readLine(child as Text, element, lines);
			else if (
				child.nodeType === 1 &&
				!/^(?:script|style|nav|footer)$/.test((child as Element).localName) &&
				!isSmallCard(child as Element) &&
				depth < MAX_DEPTH
			)
				visit(child as Element, depth + 1);
			if (child === end) lines = below;
		}
	};
	visit(outer, 1);
	const isShort = (line: string) => line.length <= MAX_LINE;
	return { above: above.filter(isShort), below: below.filter(isShort) };
}

function readLine(node: Text, element: Element, lines: string[] | null): void {
	const { length } = node.data;
	if (!lines || length < 3 || length > MAX_LINE * 4) return;
	const text = node.data.trim();
	if (text.length < 3 || text.length > MAX_LINE) return;
	if (announcesNames(`${text} `)) lines.push(parseNames(text).length > 0 ? text : findLine(element));
	if (/\d{4}/.test(text) && isDateLine(text)) lines.push(text);
}

/** The names may stand in elements of their own beside the word that announces them. */
function findLine(element: Element): string {
	let line = element;
	for (let step = 0; step < 3 && line.parentElement && parseNames(visibleText(line)).length === 0; step++) line = line.parentElement;
	return visibleText(line);
}

function readDate(line: string): string | null {
	return isDateLine(line) ? parseDate(line) : null;
}
