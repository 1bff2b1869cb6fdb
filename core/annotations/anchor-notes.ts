/**
 * Finds the places of notes in a page's text as it is today: by position, verified; else where quote and context stand together; else by their words, aligned with
 * the text's wherever they may be, when what speaks for a place makes it sure enough. A note whose place is not sure is an orphan; it never lands on other words.
 */
import { type AnchoredNote, type AnchoredNotes, type Annotation, isOnPassage, type OrphanNote, type Selectors } from '../annotation';
import type { Span } from '../article';
import { findChanged, type Outcome } from './find-changed';
import { findTogether, listPlaces, verifyPosition, verifyShifted } from './find-exactly';
import { joinNotes } from './join-notes';
import { threshold, toOdds } from './judge-place';
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

/** A place that is not sure by itself, with its log odds. */
type Likely = { readonly at: number; readonly was: number; readonly span: Span; readonly odds: number };

const nothing: Outcome = { place: null, nearest: null };

/** So many notes are searched for as they were before the text is indexed for all. */
const mostSearches = 20;

function findAll(text: string, all: readonly Selectors[], earlier: readonly string[]): Outcome[] {
	const outcomes = findUnchanged(text, all);
	if (outcomes.every(({ place }) => place)) return outcomes;
	const index = indexText(text);
	const likely: Likely[] = [];
	const settled = outcomes.flatMap(({ place }, at): Settled[] => (place ? [{ was: wasAt(all[at]), place }] : []));
	for (const { at, selectors, pattern } of makePatterns(index, pickUnsettled(all, outcomes), earlier)) {
		const found = findChanged(index, selectors, pattern);
		const was = wasAt(selectors);
		outcomes[at] = found.outcome;
		if (found.outcome.place) settled.push({ was, place: found.outcome.place });
		else if (found.likely) likely.push({ at, was, ...found.likely });
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
		const place = mayBeSearched ? findTogether(selectors, (before, after) => listPlaces(text, selectors[0], before, after)) : known;
		if (!place) continue;
		outcomes[at] = { ...nothing, place };
		shift = place.start - wasAt(selectors);
	}
	return outcomes;
}

const wasAt = (selectors: Selectors | undefined): number => selectors?.[1].start ?? 0;
