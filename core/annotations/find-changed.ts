/** Finds the place of a note whose page has changed: as it was, wherever it stands now; else by its words, when what speaks for a place makes it sure enough. */
import type { Selectors } from '../annotation';
import type { Span } from '../article';
import { findTogether, listPlacesByWord } from './find-exactly';
import { type Found, findPlaces } from './find-place';
import { findSigns } from './find-signs';
import { judgePlace, readFeatures, threshold, toOdds } from './judge-place';
import type { Pattern } from './note-pattern';
import type { TextIndex } from './text-index';

/** `nearest` is of a note without a place. */
export type Outcome = { readonly place: Span | null; readonly nearest: Span | null };

/** `likely` is the best place that is not sure by itself, with its log odds. */
export type Finding = { readonly outcome: Outcome; readonly likely: { readonly span: Span; readonly odds: number } | null };

/** What a note's words find; the pattern is that of the selectors. */
export function findChanged(index: TextIndex, selectors: Selectors, pattern: Pattern): Finding {
	const together = findTogether(selectors, (before, after) => listPlacesByWord(index, pattern, selectors, before, after));
	if (together) return settle(together);
	if (pattern.quoteFrom === pattern.quoteTo) return settle(findSigns(index.text, selectors));
	const [best, ...others] = findPlaces(index, pattern);
	if (!best) return settle(null);
	if (!best.span) return { outcome: { place: null, nearest: findNearest([...others, best]) }, likely: null };
	const features = readFeatures(pattern, best, others);
	const probability = judgePlace(features);
	if (probability >= threshold) return settle(best.span);
	const isLikely = probability >= leastLikely;
	const nearest = isLikely ? best.span : (findNearest(others) ?? (features.share >= leastOfQuote ? best.span : null));
	return { outcome: { place: null, nearest }, likely: { span: best.span, odds: toOdds(probability) } };
}

const settle = (place: Span | null): Finding => ({ outcome: { place, nearest: null }, likely: null });

/** Below this the place where only the context stands is nearer. */
const leastLikely = 0.1;
/** With less of the quote than this a place without its context is not near at all. */
const leastOfQuote = 0.5;

/** What stands where the quote stood, by the place with the most of its context. */
function findNearest(found: readonly Found[]): Span | null {
	const [best] = found.filter(({ gap }) => gap !== null).toSorted((a, b) => b.context - a.context);
	return best?.gap ?? null;
}
