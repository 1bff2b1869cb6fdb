/** Whether what was read is a layer that asks for consent: sometimes it is all that a page shows until the reader has answered. */
import type { ReadArticle } from './extract-article';
import { findOuter, findParent } from './flat-tree';

const WORDS = /cookies?|einwillig|zustimm|datenschutz|werbung|partner(?!schaft)|personalisier|tracking/gi;
const NAMED = ['cmp', 'consent', 'cookie', 'gdpr', 'dsgvo', 'privacy'].map((name) => `[class*="${name}" i], [id*="${name}" i]`).join();
/** Characters of text for each of the words, at most. */
const PER_WORD = 200;

export function isConsentLayer({ map, scope }: ReadArticle): boolean {
	const words = map.text.match(WORDS)?.length ?? 0;
	return words * PER_WORD >= map.text.length && (findOuter(scope, NAMED) !== null || scope.querySelector(NAMED) !== null || isFixed(scope));
}

function isFixed(element: Element): boolean {
	for (let outer: Element | null = element; outer; outer = findParent(outer)) if (getComputedStyle(outer).position === 'fixed') return true;
	return false;
}
