/** Whether a page shows only the beginning of its article: a paywall stands under the text, whatever the page's data says. */
import { findParent } from '../flat-tree';
import { isHidden } from '../is-hidden';
import type { PageBlock } from '../page-block';
import { visibleText } from '../plain-text';

const WALL = ['paywall', 'paygate', 'piano', 'restricted', 'abo-wall'].map((name) => `[class*="${name}" i], [id*="${name}" i]`).join();
const ASKS =
	/weiterlesen mit|(?:artikel|text|beitrag) (?:freischalten|weiterlesen)|(?:nur|exklusiv) für abonnent|kostenpflichtig|haben (?:bereits|schon) ein \S*abo|mit \S+\+ (?:weiter)?lesen|(?:jetzt|um) weiter(?:zu)?lesen/i;
/** Characters: a longer text is all there. */
const MAX_TEASER = 2500;
const MAX_ASKED = 1500;
const MIN_WALL = 30;
const MIN_HIDDEN = 200;

/** @param blocks the article's, in document order. */
export function isCutOff(scope: Element, blocks: readonly PageBlock[]): boolean {
	const last = blocks.at(-1)?.note.element;
	const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
	if (!last || length > MAX_TEASER) return false;
	const outer = scope.closest('article, main, [role="main"]') ?? scope;
	return listBehind(last, outer).some(isWall) || (length <= MAX_ASKED && ASKS.test(visibleText(outer)));
}

function isWall(element: Element): boolean {
	const words = visibleText(element).length;
	return isHidden(element) ? words > MIN_HIDDEN : words > MIN_WALL || element.querySelector('iframe') !== null;
}

/** What is named after walls behind an element; only there, since to look through a whole page by parts of names takes long. */
function listBehind(last: Element, outer: Element): Element[] {
	const found: Element[] = [];
	for (let element: Element | null = last; element && element !== outer; element = findParent(element)) {
		for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
			if (next.matches(WALL)) found.push(next);
			found.push(...next.querySelectorAll(WALL));
		}
	}
	return found;
}
