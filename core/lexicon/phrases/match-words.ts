/** Matches a phrase's fixed words against neighbouring tokens. */
import type { TaggedToken } from '../../german/reading';
import { stem } from '../../german/stem';
import { foldSpelling } from '../../german/tokens';
import { isPreposition } from './read-pattern';

const articles = /^(d(er|ie|as|en|em|es)|k?ein(e|en|em|er|es)?)$/;
const possessives = /^(mein|dein|sein|ihr|unser|euer|eur)(e|en|em|er|es)?$/;
/** Words this short are function words or change their meaning with their ending. */
const SHORTEST_INFLECTED = 4;
/** Adjectives that may stand before a phrase's noun: „eine wichtige Rolle spielen“. */
const MOST_INSERTED = 2;

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** Which of a phrase's words may be inflected: of a verb's phrase all but its nouns, of a noun's phrase all, of others none. */
export type Freedom = 'verbal' | 'nominal' | 'fixed';

export function readFreedom(words: readonly string[], hasVerb: boolean): Freedom {
	if (hasVerb) return 'verbal';
	return isCapital(words.at(-1) ?? '') && !isPreposition(foldSpelling(words[0] ?? '')) && !contraction.test(words[0] ?? '')
		? 'nominal'
		: 'fixed';
}

const contraction = /^(am|ans|aufs|beim|im|ins|vom|zum|zur|als|wie|so|ohne|außer|während|trotz|laut)$/;

/** One word of a phrase: the same form, or another ending; nouns are capitals in both. */
function isSameWord(word: string, token: TaggedToken | undefined, at: number, freedom: Freedom): boolean {
	if (!token) return false;
	const folded = foldSpelling(word);
	if (at > 0 && isCapital(word) !== isCapital(token.surface)) return false;
	if (token.folded === folded) return true;
	if (freedom === 'fixed') return false;
	if (possessives.test(folded)) return possessives.test(token.folded);
	if (freedom === 'verbal' && isCapital(word)) return false;
	return folded.length >= SHORTEST_INFLECTED && !articles.test(folded) && stem(folded) === stem(token.folded);
}

const areNeighbours = (one: TaggedToken | undefined, other: TaggedToken | undefined) =>
	one !== undefined && other !== undefined && other.start - one.end === 1;

/**
 * The tokens that are a phrase's words, given that its `place`-th word stands at `at`; `null` when they do not stand there. In a verb's phrase
 * adjectives may be put in before nouns, and the article of an object may change or be missing (spielt keine Rolle).
 */
export function matchWords(
	words: readonly string[],
	place: number,
	tokens: readonly TaggedToken[],
	at: number,
	freedom: Freedom,
): number[] | null {
	if (!isSameWord(words[place] ?? '', tokens[at], at, freedom)) return null;
	const before = walk(words, place, tokens, at, -1, freedom);
	const after = before && walk(words, place, tokens, at, 1, freedom);
	if (!before || !after) return null;
	const found = [...before.toReversed(), at, ...after];
	const isObject = freedom === 'verbal' && !isPreposition(foldSpelling(words[0] ?? '')) && !contraction.test(words[0] ?? '');
	return isObject && isGoverned(tokens, found[0] ?? at) ? null : found;
}

function walk(
	words: readonly string[],
	place: number,
	tokens: readonly TaggedToken[],
	from: number,
	step: 1 | -1,
	freedom: Freedom,
): number[] | null {
	const found: number[] = [];
	let at = from;
	for (let index = place + step; index >= 0 && index < words.length; index += step) {
		const word = words[index] ?? '';
		const next = findNext(word, tokens, at, step, freedom);
		if (next !== null) {
			found.push(next);
			at = next;
		} else if (freedom !== 'verbal' || !isFreeArticle(words, index)) return null;
	}
	return found;
}

function findNext(word: string, tokens: readonly TaggedToken[], from: number, step: 1 | -1, freedom: Freedom): number | null {
	const farthest = freedom === 'verbal' ? MOST_INSERTED + 1 : 1;
	for (let distance = 1; distance <= farthest; distance++) {
		const at = from + step * distance;
		const [left, right] = step > 0 ? [at - 1, at] : [at, at + 1];
		if (!areNeighbours(tokens[left], tokens[right])) return null;
		if (isSameWord(word, tokens[at], at, freedom)) return at;
		if (tokens[at]?.reading.partOfSpeech !== 'adjective' && !possessives.test(tokens[at]?.folded ?? '')) return null;
	}
	return null;
}

/** An article that no preposition governs. */
function isFreeArticle(words: readonly string[], index: number): boolean {
	return articles.test(foldSpelling(words[index] ?? '')) && (index === 0 || isCapital(words[index - 1] ?? ''));
}

/** Whether a preposition governs what begins at `at`, with its article and adjectives before it. */
function isGoverned(tokens: readonly TaggedToken[], at: number): boolean {
	let before = at - 1;
	while (before >= 0 && /^(determiner|adjective)$/.test(tokens[before]?.reading.partOfSpeech ?? '')) before--;
	return tokens[before]?.reading.partOfSpeech === 'preposition';
}
