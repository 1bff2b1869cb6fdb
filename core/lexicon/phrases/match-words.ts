/** Matches a phrase's fixed words against neighbouring tokens. */
import type { TaggedToken } from '../../german/reading';
import { stem } from '../../german/stem';
import { opensPhrase, type Pattern } from './read-pattern';

const articles = /^(d(er|ie|as|en|em|es)|k?ein(e|en|em|er|es)?)$/;
const possessives = /^(mein|dein|sein|ihr|unser|euer|eur)(e|en|em|er|es)?$/;
/** Words this short are function words or change their meaning with their ending. */
const SHORTEST_INFLECTED = 4;
/** Adjectives that may stand before a phrase's noun: „eine wichtige Rolle spielen“. */
const MOST_INSERTED = 2;

const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** At the start of a sentence a capital says nothing, the tagger does: „Laut“ is seldom a sound. */
const isNominal = ({ reading }: TaggedToken) => /^(noun|name|adjective|number)$/.test(reading.partOfSpeech);

/** The `index`-th word of a phrase: the same form, or another ending; nouns are capitals in both. */
function isSameWord({ words, folded, stems, freedom }: Pattern, index: number, token: TaggedToken | undefined, at: number): boolean {
	if (!token) return false;
	const own = folded[index] ?? '';
	const isNoun = isCapital(words[index] ?? '');
	if (token.folded === own) return at === 0 ? !isNoun || isNominal(token) : isNoun === isCapital(token.surface);
	if (freedom === 'fixed' || own.charAt(0) !== token.folded.charAt(0)) return possessives.test(own) && possessives.test(token.folded);
	if (at > 0 && isNoun !== isCapital(token.surface)) return false;
	if (possessives.test(own)) return possessives.test(token.folded);
	if (freedom === 'verbal' && isNoun) return false;
	return own.length >= SHORTEST_INFLECTED && stems[index] === stem(token.folded) && !articles.test(own);
}

const areNeighbours = (one: TaggedToken | undefined, other: TaggedToken | undefined) =>
	one !== undefined && other !== undefined && other.start - one.end === 1;

/**
 * The tokens that are a phrase's words, given that its `place`-th word stands at `at`; `null` when they do not stand there. In a verb's phrase
 * adjectives may be put in before nouns, and the article of an object may change or be missing (spielt keine Rolle).
 */
export function matchWords(pattern: Pattern, place: number, tokens: readonly TaggedToken[], at: number): number[] | null {
	if (!isSameWord(pattern, place, tokens[at], at)) return null;
	const before = walk(pattern, place, tokens, at, -1);
	const after = before && walk(pattern, place, tokens, at, 1);
	if (!before || !after) return null;
	const found = [...before.toReversed(), at, ...after];
	const isObject = pattern.freedom === 'verbal' && !opensPhrase(pattern.words[0] ?? '');
	return isObject && isOtherwiseUsed(pattern, tokens, found[0] ?? at) ? null : found;
}

function walk(pattern: Pattern, place: number, tokens: readonly TaggedToken[], from: number, step: 1 | -1): number[] | null {
	const found: number[] = [];
	let at = from;
	for (let index = place + step; index >= 0 && index < pattern.words.length; index += step) {
		const next = findNext(pattern, index, tokens, at, step);
		if (next !== null) {
			found.push(next);
			at = next;
		} else if (pattern.freedom !== 'verbal' || !isFreeArticle(pattern, index)) return null;
	}
	return found;
}

function findNext(pattern: Pattern, index: number, tokens: readonly TaggedToken[], from: number, step: 1 | -1): number | null {
	const farthest = pattern.freedom === 'verbal' ? MOST_INSERTED + 1 : 1;
	for (let distance = 1; distance <= farthest; distance++) {
		const at = from + step * distance;
		const [left, right] = step > 0 ? [at - 1, at] : [at, at + 1];
		if (!areNeighbours(tokens[left], tokens[right])) return null;
		if (isSameWord(pattern, index, tokens[at], at)) return at;
		if (tokens[at]?.reading.partOfSpeech !== 'adjective' && !possessives.test(tokens[at]?.folded ?? '')) return null;
	}
	return null;
}

/** An article that no preposition governs. */
function isFreeArticle({ words, folded }: Pattern, index: number): boolean {
	return articles.test(folded[index] ?? '') && (index === 0 || isCapital(words[index - 1] ?? ''));
}

const quantities = /^(k?ein(e|en|em|er|es)?|viel|mehr|wenig|genug|etwas|gro(ss|ß)e[nrms]?)$/;

/** A preposition governs what begins at `at`, or an article tells it from the phrase's noun without one: „Angst machen“, not „die Angst macht“. */
function isOtherwiseUsed({ words }: Pattern, tokens: readonly TaggedToken[], at: number): boolean {
	const isBare = isCapital(words[0] ?? '');
	let before = at - 1;
	while (before >= 0 && /^(determiner|adjective)$/.test(tokens[before]?.reading.partOfSpeech ?? '')) {
		if (isBare && tokens[before]?.reading.partOfSpeech === 'determiner' && !quantities.test(tokens[before]?.folded ?? '')) return true;
		before--;
	}
	return tokens[before]?.reading.partOfSpeech === 'preposition';
}
