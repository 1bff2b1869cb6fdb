/** Finds hedges: single words by lemma, phrases by their words. */
import type { TaggedToken } from '../reading';
import type { FoundNote } from './found-note';
import { hedgePhrases, hedgeWords, wellVerbs } from './hedges';

const matches = (pattern: string, folded: string) => (pattern.startsWith('*') ? folded.endsWith(pattern.slice(1)) : folded === pattern);

/** The hedges of a sentence, in order; [] when there are none. */
export function findHedges(tokens: readonly TaggedToken[]): FoundNote[] {
	const found: FoundNote[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const length = measurePhrase(tokens, at) || (isHedgeWord(tokens, at) ? 1 : 0);
		if (length === 0) continue;
		const cues = tokens.slice(at, at + length).map(({ start, end }) => ({ start, end }));
		found.push({ token: at, note: { kind: 'hedge', cues } });
		at += length - 1;
	}
	return found;
}

/** The phrases by their first word; those whose first may begin in any way all end in `zufolge`. */
const openings = new Map<string, readonly (readonly string[])[]>();
const endings = hedgePhrases.filter(([first]) => first?.startsWith('*'));
for (const words of hedgePhrases) openings.set(words[0] ?? '', [...(openings.get(words[0] ?? '') ?? []), words]);

/** How many words the longest phrase at `at` has; 0 when there is none. */
function measurePhrase(tokens: readonly TaggedToken[], at: number): number {
	const first = tokens[at]?.folded ?? '';
	const candidates = openings.get(first) ?? (tokens[at + 1]?.folded === 'zufolge' ? endings : []);
	let longest = 0;
	for (const words of candidates) {
		const fits = words.length > longest && words.every((word, step) => matches(word, tokens[at + step]?.folded ?? ''));
		if (fits) longest = words.length;
	}
	return longest;
}

function isHedgeWord(tokens: readonly TaggedToken[], at: number): boolean {
	const token = tokens[at];
	if (!token || (at > 0 && /^\p{Lu}/u.test(token.surface))) return false;
	if (!hedgeWords.has(token.reading.lemma) && !hedgeWords.has(token.folded)) return false;
	return token.folded !== 'wohl' || !(tokens.some(({ reading }) => wellVerbs.has(reading.lemma)) || tokens[at - 1]?.folded === 'sehr');
}
