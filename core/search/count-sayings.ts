/** How many articles of a library have a sentence with certain words: what many have is said every day. */
import { listCountryWords } from './country-words';
import type { Segment } from './library/segment';

/** Postings read for one word in one segment; what more sentences have is common. */
const mostPostings = 20_000;

/** The articles with a sentence that has all of `keys` (folded lemmas; a country's words stand for one another). `Infinity` for words of too many sentences. */
export function countSayings(keys: readonly string[], segments: readonly Segment[]): number {
	let articles = 0;
	for (const segment of segments) {
		const sets = keys.map((key) => listSentences(listCountryWords(key), segment));
		if (sets.every((set) => set === null)) return Number.POSITIVE_INFINITY;
		const [first, ...others] = sets.filter((set) => set !== null).toSorted((a, b) => a.size - b.size);
		const shared = [...(first ?? [])].filter((sentence) => others.every((set) => set.has(sentence)));
		articles += new Set(shared.map((sentence) => segment.articleOf(sentence))).size;
	}
	return articles;
}

/** `null` when there are too many. */
function listSentences(keys: readonly string[], segment: Segment): Set<number> | null {
	const words = keys.map((key) => segment.findWord(key)).filter((word) => word >= 0);
	const total = words.reduce((sum, word) => sum + segment.countSentencesWith(word), 0);
	return total > mostPostings ? null : new Set(words.flatMap((word) => [...segment.sentencesWith(word)]));
}
