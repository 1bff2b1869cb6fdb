/**
 * Finds the places of notes in a page's text as it is today: by position, verified; else where quote and context stand together; else by their words, aligned with
 * the text's wherever they may be, when what speaks for a place makes it sure enough. A note whose place is not sure is an orphan; it never lands on other words.
 */
import { type AnchoredNote, type AnchoredNotes, type Annotation, isOnPassage, type OrphanNote, type Selectors } from '../annotation';
import type { Span } from '../article';
import { findTogether, listPlaces, listPlacesByWord, verifyPosition, verifyShifted } from './find-exactly';
import { type Found, findPlaces } from './find-place';
import { findSigns } from './find-signs';
import { joinNotes } from './join-notes';
import { judgePlace, readFeatures, threshold } from './judge-place';
import { lengthenContext } from './make-selectors';
import { makePattern, type Pattern, readText } from './note-pattern';
import { isSameWording } from './same-wording';
import { indexText, type TextIndex } from './text-index';
import { askNeighbours, type Settled } from './trust-neighbours';

/**
 * Every note on a passage is in one of the two lists, each in the order given; those on the whole article have no place. `earlier` are texts that the page had
 * before, where they are known: a note's context is longer there. A page of 10,000 words and 1,000 notes takes a few milliseconds when nothing
 * has changed, and less than a tenth of a second when much has.
 */
export function anchorNotes(text: string, annotations: readonly Annotation[], earlier: readonly string[] = []): AnchoredNotes {
	const notes = annotations.filter(isOnPassage).map(({ id, target }) => ({ id, selectors: target.selector }));
	const places = findAll(
		text,
		notes.map(({ selectors }) => selectors),
		earlier,
	);
	const anchored: AnchoredNote[] = [];
	const orphans: OrphanNote[] = [];
	for (const [at, { id, selectors }] of notes.entries()) {
		const { place, nearest } = places[at] ?? nothing;
		if (!place) orphans.push({ id, nearest });
		else anchored.push({ id, ...place, isChanged: !isSameWording(text.slice(place.start, place.end), selectors[0].exact) });
	}
	return { anchored, orphans };
}

/** Where the selectors point in this text, or `null` when no place is sure enough. */
export function findPlace(text: string, selectors: Selectors): Span | null {
	return findAll(text, [selectors], [])[0]?.place ?? null;
}

/** `nearest` is of a note without a place. */
type Outcome = { readonly place: Span | null; readonly nearest: Span | null };
/** A place that is not sure by itself, with its log odds. */
type Likely = { readonly at: number; readonly was: number; readonly span: Span; readonly odds: number };

const nothing: Outcome = { place: null, nearest: null };
const toOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** So many notes are searched for as they were before the text is indexed for all. */
const mostSearches = 20;

function findAll(text: string, all: readonly Selectors[], earlier: readonly string[]): Outcome[] {
	const outcomes = findUnchanged(text, all);
	if (outcomes.every(({ place }) => place)) return outcomes;
	const index = indexText(text);
	const likely: Likely[] = [];
	const settled = outcomes.flatMap(({ place }, at): Settled[] => (place ? [{ was: wasAt(all[at]), place }] : []));
	for (const { at, selectors, pattern } of makePatterns(index, pickUnsettled(all, outcomes), earlier)) {
		const { outcome, span, odds } = findChanged(index, selectors, pattern);
		const was = wasAt(selectors);
		outcomes[at] = outcome;
		if (outcome.place) settled.push({ was, place: outcome.place });
		else if (span) likely.push({ at, was, span, odds });
	}
	settled.sort((a, b) => a.was - b.was);
	for (const { at, was, span, odds } of likely) {
		if (odds + askNeighbours(settled, was, span) >= toOdds(threshold)) outcomes[at] = { place: span, nearest: null };
	}
	return outcomes;
}

type Unsettled = { readonly at: number; readonly selectors: Selectors };

const pickUnsettled = (all: readonly Selectors[], outcomes: readonly Outcome[]): Unsettled[] =>
	all.flatMap((selectors, at) => (outcomes[at]?.place ? [] : [{ at, selectors }]));

/** What the notes know of their places, as the words of the page. */
function makePatterns(
	index: TextIndex,
	notes: readonly Unsettled[],
	earlier: readonly string[],
): (Unsettled & { readonly pattern: Pattern })[] {
	const known = notes.map(({ at, selectors }) => ({ at, selectors: earlier.length > 0 ? lengthenContext(selectors, earlier) : selectors }));
	const { stretches, joined } = joinNotes(known.map(({ selectors }) => selectors));
	const read = stretches.map((text) => readText(text, index));
	return known.flatMap(({ at, selectors }, number) => {
		const { stretch = 0, from = 0 } = joined[number] ?? {};
		const text = read[stretch];
		return text ? [{ at, selectors, pattern: makePattern(text, from, selectors[0]) }] : [];
	});
}

/** Those that stand where they were or where they moved with the notes before them, and of the rest some that are searched for. */
function findUnchanged(text: string, all: readonly Selectors[]): Outcome[] {
	const outcomes = all.map((selectors): Outcome => ({ ...nothing, place: verifyPosition(text, selectors) }));
	const inOrder = all.map((_, at) => at).toSorted((a, b) => wasAt(all[a]) - wasAt(all[b]));
	let shift = 0;
	let searches = 0;
	for (const at of inOrder) {
		const selectors = all[at];
		if (!selectors) continue;
		const known = outcomes[at]?.place ?? verifyShifted(text, selectors, shift);
		const mayBeSearched = known === null && searches++ < mostSearches;
		const place = mayBeSearched ? findTogether(selectors, (whole) => listPlaces(text, whole)) : known;
		if (!place) continue;
		outcomes[at] = { ...nothing, place };
		shift = place.start - wasAt(selectors);
	}
	return outcomes;
}

const wasAt = (selectors: Selectors | undefined): number => selectors?.[1].start ?? 0;

/** What a note's words find; `odds` are those of `span`, the best place. */
function findChanged(
	index: TextIndex,
	selectors: Selectors,
	pattern: Pattern,
): { readonly outcome: Outcome; readonly span: Span | null; readonly odds: number } {
	const settle = (place: Span | null) => ({ outcome: { place, nearest: null }, span: null, odds: 0 });
	const together = findTogether(selectors, (whole, from) => listPlacesByWord(index, pattern, whole, from));
	if (together) return settle(together);
	if (pattern.quoteFrom === pattern.quoteTo) return settle(findSigns(index.text, selectors));
	const [best, ...others] = findPlaces(index, pattern);
	if (!best?.span) return { outcome: { place: null, nearest: findNearest([...others, ...(best ? [best] : [])]) }, span: null, odds: 0 };
	const features = readFeatures(pattern, best, others);
	const probability = judgePlace(features);
	if (probability >= threshold) return settle(best.span);
	const isLikely = probability >= leastLikely;
	const nearest = isLikely ? best.span : (findNearest(others) ?? (features.share >= leastOfQuote ? best.span : null));
	return { outcome: { place: null, nearest }, span: best.span, odds: toOdds(probability) };
}

/** Below this the place where only the context stands is nearer. */
const leastLikely = 0.1;
/** With less of the quote than this a place without its context is not near at all. */
const leastOfQuote = 0.5;

/** What stands where the quote stood, by the place with the most of its context. */
function findNearest(found: readonly Found[]): Span | null {
	const [best] = found.filter(({ gap }) => gap !== null).toSorted((a, b) => b.context - a.context);
	return best?.gap ?? null;
}
