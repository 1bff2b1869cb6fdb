/**
 * How like two content words are, both at hand: the same lemma, a shared part, shared English. The same measure by which a library finds what is like a word,
 * but for two words of other articles, of which the page knows nothing.
 */
import type { ContentWord } from '../search/meaning/content-words';
import { englishShare, multiplyEnglish, partShare, sharePart } from '../search/meaning/share-words';

/** 0–1; numbers are like nothing but themselves. */
export function likenWords(a: ContentWord, b: ContentWord): number {
	if (a.key === b.key) return 1;
	if (a.isNumber || b.isNumber) return 0;
	return Math.max(sharePart(a, b) ? partShare : 0, englishShare * Math.sqrt(Math.min(1, multiplyEnglish(a.english, b.english))));
}
