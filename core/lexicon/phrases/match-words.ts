/** Matches a phrase's fixed words against neighbouring tokens. */
import type { TaggedToken } from '../../german/reading';
import { stem } from '../../german/stem';
import { foldSpelling } from '../../german/tokens';

const articles = /^(d(er|ie|as|en|em|es)|k?ein(e|en|em|er|es)?)$/;
const possessives = /^(mein|dein|sein|ihr|unser|euer|eur)(e|en|em|er|es)?$/;
/** Words this short are function words or change their meaning with their ending. */
const SHORTEST_INFLECTED = 4;
/** Adjectives that may stand before a phrase's noun: „eine wichtige Rolle spielen“. */
const MOST_INSERTED = 2;

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** One word of a phrase: the same form, or another ending; nouns are capitals in both. */
export function isSameWord(word: string, token: TaggedToken | undefined, at: number): boolean {
	if (!token) return false;
	const folded = foldSpelling(word);
	if (at > 0 && isCapital(word) !== isCapital(token.surface)) return false;
	if (token.folded === folded) return true;
	if (possessives.test(folded)) return possessives.test(token.folded);
	return folded.length >= SHORTEST_INFLECTED && !articles.test(folded) && stem(folded) === stem(token.folded);
}

const areNeighbours = (one: TaggedToken | undefined, other: TaggedToken | undefined) =>
	one !== undefined && other !== undefined && other.start - one.end === 1;

/**
 * The tokens that are a phrase's words, given that its `place`-th word stands at `at`; `null` when they do not stand there. With `isLoose` adjectives may be
 * put in before nouns, and the article of an object may change or be missing (spielt keine Rolle).
 */
export function matchWords(
	words: readonly string[],
	place: number,
	tokens: readonly TaggedToken[],
	at: number,
	isLoose: boolean,
): number[] | null {
	if (!isSameWord(words[place] ?? '', tokens[at], at)) return null;
	const before = walk(words, place, tokens, at, -1, isLoose);
	const after = before && walk(words, place, tokens, at, 1, isLoose);
	return before && after ? [...before.reverse(), at, ...after] : null;
}

function walk(
	words: readonly string[],
	place: number,
	tokens: readonly TaggedToken[],
	from: number,
	step: 1 | -1,
	isLoose: boolean,
): number[] | null {
	const found: number[] = [];
	let at = from;
	for (let index = place + step; index >= 0 && index < words.length; index += step) {
		const word = words[index] ?? '';
		const next = findNext(word, tokens, at, step, isLoose ? MOST_INSERTED : 0);
		if (next !== null) {
			found.push(next);
			at = next;
		} else if (!isLoose || !isFreeArticle(words, index)) return null;
	}
	return found;
}

function findNext(word: string, tokens: readonly TaggedToken[], from: number, step: 1 | -1, mostInserted: number): number | null {
	for (let distance = 1; distance <= mostInserted + 1; distance++) {
		const at = from + step * distance;
		const [left, right] = step > 0 ? [at - 1, at] : [at, at + 1];
		if (!areNeighbours(tokens[left], tokens[right])) return null;
		if (isSameWord(word, tokens[at], at)) return at;
		if (tokens[at]?.reading.partOfSpeech !== 'adjective') return null;
	}
	return null;
}

/** An article that no preposition governs. */
function isFreeArticle(words: readonly string[], index: number): boolean {
	return articles.test(foldSpelling(words[index] ?? '')) && (index === 0 || isCapital(words[index - 1] ?? ''));
}
