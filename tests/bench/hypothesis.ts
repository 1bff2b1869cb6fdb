/**
 * How Hypothesis anchors a note, written from what its client publishes (https://github.com/hypothesis/client, src/annotator/anchoring/match-quote.ts and
 * html.ts, BSD-2-Clause): the old position when exactly the quote stands there; else the best of all places by quote, prefix, suffix and position at weights
 * 50, 20, 20 and 2, where the quote may have errors in half of its letters, 256 at most. There is no threshold on what is best.
 */
import search from 'approx-string-match';
import type { Selectors } from '../../core/annotation';
import type { Span } from '../../core/article';

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const mostErrors = 256;
/** Of the context that its selectors keep. */
export const hypothesisContext = 32;

type Match = Span & { readonly errors: number };

/** `null` only when the quote is nowhere with so many errors. */
export function anchorLikeHypothesis(text: string, [{ exact, prefix, suffix }, position]: Selectors): Span | null {
	if (text.slice(position.start, position.end) === exact) return { start: position.start, end: position.end };
	const matches = findMatches(text, exact, Math.min(mostErrors, exact.length / 2));
	const score = ({ start, end, errors }: Match): number =>
		weights.quote * (1 - errors / exact.length) +
		weights.prefix * (prefix === '' ? 1 : likenTo(text.slice(Math.max(0, start - prefix.length), start), prefix)) +
		weights.suffix * (suffix === '' ? 1 : likenTo(text.slice(end, end + suffix.length), suffix)) +
		weights.position * (1 - Math.abs(start - position.start) / text.length);
	const [best] = matches.map((match) => ({ match, score: score(match) })).toSorted((a, b) => b.score - a.score);
	return best ? { start: best.match.start, end: best.match.end } : null;
}

function findMatches(text: string, quote: string, errors: number): Match[] {
	const exact: Match[] = [];
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
		exact.push({ start: at, end: at + quote.length, errors: 0 });
	return exact.length > 0 ? exact : search(text, quote, errors);
}

function likenTo(text: string, context: string): number {
	if (text === '') return 0;
	const [match] = findMatches(text, context, context.length);
	return 1 - (match?.errors ?? context.length) / context.length;
}
