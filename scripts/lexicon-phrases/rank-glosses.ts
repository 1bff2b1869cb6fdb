/**
 * Orders a phrase's glosses by how likely its words are put so: the word list's own parts, examples and phrases included, are a small parallel text,
 * and p(English word | German word) is counted over them; common English words are likelier still.
 */
import { stem } from '../../core/german/stem';
import { foldSpelling } from '../../core/german/tokens';
import type { DingPart } from '../../core/lexicon/parse-ding';
import { listEnglish } from './word-translations';

/** The score of a gloss for a German word: a mean of logarithms, higher is likelier. */
export type GlossScorer = (german: string, gloss: string) => number;

/** Share that a word never seen beside the German one is given. */
const UNSEEN = 0.003;
/** Weight of an English word's Zipf value. */
const COMMON = 0.35;

/** Counts for the German words in `wanted` only; `zipf` is of English words. */
export function countTogether(
	lines: readonly (readonly DingPart[])[],
	wanted: ReadonlySet<string>,
	zipf: (english: string) => number,
): GlossScorer {
	const together = new Map<string, Map<string, number>>();
	const totals = new Map<string, number>();
	for (const word of wanted) together.set(keyOf(word), new Map());
	for (const line of lines) {
		for (const { german, english } of line) {
			const keys = new Set(german.flatMap(({ text }) => (text.match(/[\p{L}-]+/gu) ?? []).map(keyOf)).filter((key) => together.has(key)));
			if (keys.size === 0) continue;
			const ways = english.map(({ text }) => new Set(listEnglish(text)));
			for (const key of keys) {
				totals.set(key, (totals.get(key) ?? 0) + 1);
				const counts = together.get(key);
				for (const words of ways) for (const word of words) counts?.set(word, (counts.get(word) ?? 0) + 1 / ways.length);
			}
		}
	}
	return (german, gloss) => {
		const key = keyOf(german);
		const words = listEnglish(gloss);
		if (words.length === 0) return Math.log(UNSEEN);
		const total = totals.get(key) ?? 0;
		const logs = words.map((word) => Math.log((together.get(key)?.get(word) ?? 0) / (total + 2) + UNSEEN));
		const rarest = Math.min(...(gloss.match(/[a-z]{3,}/gu) ?? ['the']).map(zipf));
		return logs.reduce((sum, log) => sum + log, 0) / logs.length + COMMON * Math.min(rarest, 6) - 0.15 * words.length;
	};
}

const keyOf = (word: string) => stem(foldSpelling(word));
