/** The cheapest ways to read the beginning of a word as modifiers: dynamic programming over all places (Viterbi), O(n²) look-ups by a running hash. */
import type { CompoundSources } from './compound-part';
import { HASH_SEED, hashUnit } from './part-table';
import { type Scored, scoreLearnedModifier } from './score-parts';

/** A part with its place in the folded word, its linking element included. */
export type Piece = Scored & { readonly start: number; readonly end: number };
/** Modifiers that cover the letters up to a place. */
export type Way = { readonly pieces: readonly Piece[]; readonly cost: number };

export const shortestPart = 2;
/** A further modifier costs more than its own improbability: most compounds have two parts. */
const COST_OF_MORE = 1;
const COST_OF_REDUCING = 3;
/** ein- begins verbs and what is made of them; it counts only before another modifier (Ein-familien-haus). */
const COST_OF_ONE = 10;
const one: Piece = { lemma: 'ein', partOfSpeech: 'number', cost: COST_OF_ONE, link: 0, start: 0, end: 3 };

/** The cheapest ways by learned modifiers, by the place they lead to; places that cannot be reached stay empty. */
export function walkModifiers(word: string, sources: CompoundSources): (Way | undefined)[] {
	const ways: (Way | undefined)[] = [{ pieces: [], cost: 0 }];
	if (word.startsWith('ein')) ways[one.end] = { pieces: [one], cost: COST_OF_ONE };
	for (let from = 0; from <= word.length - 2 * shortestPart; from++) {
		const way = ways[from];
		if (way) walkOn(word, from, way, ways, sources);
	}
	return ways;
}

/** All modifiers that begin at a place, by one running hash. */
function walkOn(word: string, from: number, way: Way, ways: (Way | undefined)[], sources: CompoundSources): void {
	const base = way.cost + (from > 0 ? COST_OF_MORE : 0);
	let hash = HASH_SEED;
	for (let to = from + 1; to <= word.length - shortestPart; to++) {
		hash = hashUnit(hash, word.charCodeAt(to - 1));
		const entry = to - from < shortestPart ? null : sources.parts.findModifier(hash);
		const cost = base + (entry?.cost ?? 0);
		if (!entry || cost >= costOf(ways[to])) continue;
		const piece = { ...scoreLearnedModifier(word.slice(from, to), entry, sources), start: from, end: to };
		ways[to] = { pieces: [...way.pieces, piece], cost };
		if (!isReduced(word, to) || cost + COST_OF_REDUCING >= costOf(ways[to - 1])) continue;
		ways[to - 1] = { pieces: [...way.pieces, { ...piece, end: to - 1 }], cost: cost + COST_OF_REDUCING };
	}
}

export const costOf = (way: Way | undefined) => way?.cost ?? Number.POSITIVE_INFINITY;

/** Of three like consonants the spelling before 1996 dropped one before a vowel (Schiff-fahrt: Schiffahrt). */
const isReduced = (word: string, end: number) =>
	word[end - 1] === word[end - 2] && /^[^aeiouäöüy][aeiouäöüy]/u.test(word.slice(end - 1, end + 1));
