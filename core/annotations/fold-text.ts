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
	return foldText(query).split(' ').filter(Boolean).map(spellWord);
}

const spellWord = (word: string): string[] => [...new Set([word, word.replace(/([aou])e/g, '$1')])];

/** What finds words in folded text that follow each other, each as a whole and in any of its spellings, whatever signs but line breaks are between them. */
export function foldPhrase(phrase: string): RegExp {
	const words = foldText(phrase).match(/[\p{L}\p{N}]+/gu) ?? [];
	const spelled = words.map((word) => `(?:${spellWord(word).join('|')})`);
	return new RegExp(`(?<![\\p{L}\\p{N}])${spelled.join('[^\\p{L}\\p{N}\\n]+')}(?![\\p{L}\\p{N}])`, 'u');
}
