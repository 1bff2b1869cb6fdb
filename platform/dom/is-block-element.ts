/** Whether an element begins a block of its own or runs on in its line, as the page sets it. */
const INLINE = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);
const INLINE_DISPLAY = /^(inline|contents|ruby|none)/;

/** Whether an element is one that HTML sets in a running line. */
export function isPhrasing(element: Element): boolean {
	return isPhrasingName(element.localName);
}

export function isPhrasingName(name: string): boolean {
	return INLINE.has(name);
}

/** Asks the layout where there is one: sites set spans as blocks and their own elements as either. */
export function isBlockElement(element: Element): boolean {
	const isKnownInline = isPhrasing(element);
	const isOwnElement = element.localName.includes('-');
	if (!isKnownInline && !isOwnElement) return true;
	const display = readDisplay(element);
	if (display) return !INLINE_DISPLAY.test(display) && !isInitial(element);
	return !isKnownInline && element.querySelector('p, div, section, h2, h3, ul, ol') !== null;
}

/** Whether an element holds the first letter of a paragraph for the eye alone, where screen readers are given the word in another way. */
export function isInitialForEye(element: Element): boolean {
	const letter = element.textContent?.trim() ?? '';
	const words = element.parentElement?.textContent?.trim() ?? '';
	return /^\p{Lu}$/u.test(letter) && words.startsWith(letter) && /^\p{Lu}{1,2}\p{Ll}/u.test(words);
}

/** A first letter set large beside its lines is a block to the layout only. */
function isInitial(element: Element): boolean {
	return element.nextSibling !== null && /^\s*[„“"»›‚]?\p{L}\s*$/u.test(element.textContent ?? '');
}

function readDisplay(element: Element): string | null {
	const view = element.ownerDocument.defaultView;
	if (!view || typeof element.checkVisibility !== 'function') return null;
	return view.getComputedStyle(element).display;
}
