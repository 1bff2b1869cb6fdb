/** A word as compounds are read: one spelling for all, with the way back to the offsets in the word. */

export type FoldedWord = {
	readonly text: string;
	/** For each folded character, and for the end, the offset in the word (UTF-16). */
	readonly offsets: readonly number[];
};

const needsCare = /[ßẞ\u00ad\u2010\u2011]|\p{M}/u;

/** Lower case, ß as ss, composed letters, plain hyphens, no soft hyphens. */
export function foldWord(word: string): FoldedWord {
	if (!needsCare.test(word)) return { text: word.toLowerCase(), offsets: Array.from({ length: word.length + 1 }, (_, at) => at) };
	let text = '';
	const offsets: number[] = [];
	for (const { 0: letter, index } of word.matchAll(/\P{M}\p{M}*/gu)) {
		const folded = foldLetter(letter);
		text += folded;
		for (let at = 0; at < folded.length; at++) offsets.push(index + (at > 0 && letter.length > 1 ? at : 0));
	}
	return { text, offsets: [...offsets, word.length] };
}

function foldLetter(letter: string): string {
	if (letter === '\u00ad') return '';
	if (letter === '\u2010' || letter === '\u2011') return '-';
	return letter.normalize('NFC').toLowerCase().replace('ß', 'ss');
}
