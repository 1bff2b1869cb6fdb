/** How look-ups see a word: letters' case, ß or ss (Swiss spelling) and the shape of apostrophes make no difference; umlauts do. */
export function foldKey(word: string): string {
	return word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss').replaceAll('’', "'");
}
