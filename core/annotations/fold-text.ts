/** How a search in notes sees text: letters' case and accents make no difference, and an umlaut may be typed as two letters. */

/** Lower case, ß as ss, no marks over letters, no soft hyphens, white space as one space. */
export function foldText(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\p{M}\u00ad]/gu, '')
		.replace(/\s+/g, ' ')
		.toLowerCase()
		.replaceAll('ß', 'ss');
}

/** What of folded text answers to each typed word: the word itself, and what it is when its ae, oe and ue are umlauts. Every word has at least one. */
export function foldQuery(query: string): string[][] {
	const words = foldText(query).split(' ').filter(Boolean);
	return words.map((word) => [...new Set([word, word.replace(/([aou])e/g, '$1')])]);
}
