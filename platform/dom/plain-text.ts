/** Texts of a page made comparable. */

/** Letters and digits, lower case, one space between words. */
export function plainWords(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('\u00ad', '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** As the eye sees it: no soft hyphens, white space collapsed. */
export function visibleText(element: Element | null): string {
	return (element?.textContent ?? '')
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
