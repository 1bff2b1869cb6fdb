/** Whether two stretches of text are the same words, however they are set. */

/** Quotation marks, dashes and spaces of every kind are one; soft hyphens and marks of direction are none. */
export function isSameWording(one: string, other: string): boolean {
	return one === other || fold(one) === fold(other);
}

function fold(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
		.replace(/["„“”«»‹›‘’‚']/gu, '"')
		.replace(/[‐‑‒–—―]/gu, '-')
		.replaceAll('…', '...')
		.replace(/\s+/gu, ' ')
		.trim();
}
