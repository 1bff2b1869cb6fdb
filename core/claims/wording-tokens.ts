/**
 * The words of a sentence as a comparison of wordings sees them: each with a key under which inflected forms, ss/ß and
 * different ways of writing a number are equal, and with the weight it has in a comparison.
 */
import type { Span } from '../article';
import { functionWords, reportingWords } from '../german/function-words';
import { readNumberAt } from '../german/numbers';
import { stem } from '../german/stem';
import { type Token, tokenise } from '../german/tokens';
import { namesOutcome } from './relation/find-opposites';
import { keyOfStem } from './wording-synonyms';

/**
 * `link` is the second word of a qualifier (mehr *als*, bis *zu*); `date` a month, a day of the week or a year; `name` a first and last name, or capitals only (USA);
 * `outcome` what is confirmed or denied, accepted or refused, risen or fallen.
 */
export type WordingKind = 'content' | 'function' | 'figure' | 'negation' | 'hedge' | 'qualifier' | 'link' | 'date' | 'name' | 'outcome';

export type WordingToken = Span & { readonly key: string; readonly kind: WordingKind };

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** All folded: lower case, ss for ß. */
const negations = words('nicht nichts nie niemals kein keine keiner keinem keinen keines weder ohne keinerlei niemand niemanden');
const hedgeStems = new Set(
	[
		'mutmasslich',
		'angeblich',
		'offenbar',
		'vermutlich',
		'möglich',
		'möglicherweise',
		'wahrscheinlich',
		'anscheinend',
		'womöglich',
		'vermeintlich',
	].map(stem),
);
const hedges = words('wohl vielleicht kaum soll sollen solle sollte sollten könnte könnten dürfte dürften');
const qualifiers = words(
	'mehr weniger rund etwa ungefähr circa ca zirka fast knapp beinahe nahezu mindestens wenigstens höchstens maximal bis über gut',
);
const dates =
	/^(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(s|morgen|abend|nachmittag|vormittag|mittag)?|(19|20)\d\d)$/;
const links: Readonly<Record<string, readonly string[]>> = { als: ['mehr', 'weniger'], zu: ['bis'] };

/** Words and numbers in order; punctuation and quote marks are left out, a number takes its scale word along (`8 Millionen`). */
export function tokenizeWording(text: string): WordingToken[] {
	const tokens = tokenise(text);
	const found: WordingToken[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token) break;
		const number = readNumberAt(tokens, i);
		const last = number ? (tokens[number.last] ?? token) : token;
		found.push(number ? { start: token.start, end: last.end, key: `#${number.value}`, kind: 'figure' } : readWord(tokens, i, token));
		if (number) i = number.last;
	}
	return found;
}

function readWord(tokens: readonly Token[], i: number, { start, end, folded }: Token): WordingToken {
	return { start, end, key: keyOfStem(stem(folded.replaceAll('-', ''))), kind: classify(tokens, i, folded) };
}

function classify(tokens: readonly Token[], i: number, folded: string): WordingKind {
	if (negations.has(folded)) return 'negation';
	if (hedges.has(folded) || hedgeStems.has(stem(folded))) return 'hedge';
	if (qualifiers.has(folded) && qualifies(tokens, i, folded)) return 'qualifier';
	if (links[folded]?.includes(tokens[i - 1]?.folded ?? '')) return 'link';
	if (functionWords.has(folded) || reportingWords.has(folded)) return 'function';
	if (dates.test(folded)) return 'date';
	if (namesOutcome(folded)) return 'outcome';
	return isName(tokens, i) ? 'name' : 'content';
}

/** Capitals only, or two capitalised words with but a space between them, neither of which opens the sentence. */
function isName(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (!token || /^\p{Lu}{2,5}$/u.test(token.surface)) return token !== undefined;
	return (i > 1 && areNames(tokens[i - 1], token)) || (i > 0 && areNames(token, tokens[i + 1]));
}

const areNames = (a: Token | undefined, b: Token | undefined) =>
	a !== undefined &&
	b !== undefined &&
	b.start - a.end === 1 &&
	[a, b].every(({ surface, folded }) => /^\p{Lu}\p{Ll}/u.test(surface) && !functionWords.has(folded));

/** `über die Grenze` qualifies nothing; `über 300` does. */
function qualifies(tokens: readonly Token[], i: number, folded: string): boolean {
	if (readNumberAt(tokens, i + 1) !== null) return true;
	const next = tokens[i + 1]?.folded ?? '';
	return (links[next]?.includes(folded) ?? false) && readNumberAt(tokens, i + 2) !== null;
}
