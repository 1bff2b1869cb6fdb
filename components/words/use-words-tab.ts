/**
 * What the Words tab shows, worked out once for an article and kept while the reader is in other tabs: its items, which of them the level and
 * the reader's own list leave, and where the reader was.
 */
import { type StateUpdater, useEffect, useMemo, useState } from 'preact/hooks';
import { findGlossary } from '../../core/lexicon/find-glossary';
import { isSameWord, type SavedWord, type WordState } from '../../core/saved-word';
import type { GlossaryEntry } from '../../core/seeds';
import type { Word } from '../../core/word';
import { findBand, isWithinLevel, type WordBand, wordBands } from '../../core/words/bands';
import { gatherVocabulary, takeWord, type VocabularyItem } from '../../core/words/gather-vocabulary';
import type { WordsSource } from './words-source';

/** An item, and its state on the reader's list; `null` when it is not there. */
export type ListedItem = VocabularyItem & { readonly state: WordState | null };

/** Where the reader is in the tab: a view, a sentence by its number from 0 on, and how many cards are drawn. */
export type WordsPlace = { readonly view: 'list' | 'sentences' | 'saved'; readonly sentence: number; readonly drawn: number };

export type WordsModel = {
	/** Whether it is known which words are on the reader's list; until then there are none. */
	readonly isMatched: boolean;
	/** Of every level, known or not. */
	readonly all: readonly ListedItem[];
	/** Within the level and not known, rarest first. */
	readonly listed: readonly ListedItem[];
	/** Within the level, and known. */
	readonly known: readonly ListedItem[];
	/** How many words each level would list. */
	readonly counts: Readonly<Record<WordBand, number>>;
	/** How many there are for the tab's badge; `null` while they are being read. */
	readonly count: number | null;
	readonly place: WordsPlace;
	readonly setPlace: (change: StateUpdater<WordsPlace>) => void;
	/** English of sentences that were translated, by their German. */
	readonly translations: Map<string, string>;
};

/** How many cards are drawn at first, and more each time. */
export const CARDS_AT_A_TIME = 15;

const none: readonly Word[] = [];

export function useWordsTab(text: string, glossary: readonly GlossaryEntry[], { state, level, followSaved }: WordsSource): WordsModel {
	const [place, setPlace] = useState<WordsPlace>({ view: 'list', sentence: 0, drawn: CARDS_AT_A_TIME });
	const [translations] = useState(() => new Map<string, string>());
	const words = state.status === 'ready' ? state.words : none;
	const finds = useMemo(() => findGlossary(text, glossary), [text, glossary]);
	const items = useMemo(() => gatherVocabulary(text, words, finds), [text, words, finds]);
	const listedBefore = useMemo(() => new Map<VocabularyItem, ListedItem>(), [items]);
	const saved = useSaved(items, followSaved);
	const withStates = useMemo(() => (saved ? addStates(items, saved, listedBefore) : []), [items, saved]);
	const lists = useMemo(() => divide(withStates, level), [withStates, level]);
	const count = state.status === 'loading' || !saved ? null : lists.listed.length;
	return { ...lists, isMatched: saved !== null, count, place, setPlace, translations };
}

/** The words of the reader's list that may be among the items; `null` while they are looked for. */
function useSaved(items: readonly VocabularyItem[], followSaved: WordsSource['followSaved']): readonly SavedWord[] | null {
	const [found, setFound] = useState<{ readonly items: unknown; readonly words: readonly SavedWord[] } | null>(null);
	useEffect(() => {
		const lemmas = items.flatMap((item) => (item.places[0] && takeWord(item, item.places[0])?.lemma) ?? []);
		return followSaved(lemmas, (words) => setFound({ items, words }));
	}, [items, followSaved]);
	return found?.items === items ? found.words : null;
}

function divide(all: readonly ListedItem[], level: WordBand): Pick<WordsModel, 'all' | 'listed' | 'known' | 'counts'> {
	const within = all.filter((item) => isListedAt(item, level));
	const listed = within.filter((item) => item.state !== 'known');
	const known = within.filter((item) => item.state === 'known');
	return { all, listed, known, counts: countLevels(all) };
}

/** What only the editors know is listed at every level. */
function isListedAt({ zipf }: VocabularyItem, level: WordBand): boolean {
	return zipf === null || isWithinLevel(findBand(zipf), level);
}

function countLevels(items: readonly ListedItem[]): Record<WordBand, number> {
	const unknown = items.filter(({ state }) => state !== 'known');
	const count = (level: WordBand) => unknown.filter((item) => isListedAt(item, level)).length;
	return Object.fromEntries(wordBands.map((level) => [level, count(level)])) as Record<WordBand, number>;
}

/** An item stays the same object for as long as its state does, so that its card need not be drawn anew. */
function addStates(
	items: readonly VocabularyItem[],
	savedWords: readonly SavedWord[],
	before: Map<VocabularyItem, ListedItem>,
): ListedItem[] {
	const byLemma = new Map<string, SavedWord[]>();
	for (const saved of savedWords) byLemma.set(saved.lemma, [...(byLemma.get(saved.lemma) ?? []), saved]);
	return items.map((item) => {
		const state = findState(item, byLemma);
		const known = before.get(item);
		if (known?.state === state) return known;
		const listed = { ...item, state };
		before.set(item, listed);
		return listed;
	});
}

function findState(item: VocabularyItem, byLemma: ReadonlyMap<string, readonly SavedWord[]>): WordState | null {
	const own = item.places[0] ? takeWord(item, item.places[0]) : null;
	const saved = own && byLemma.get(own.lemma)?.find((one) => isSameWord(one, own));
	return saved?.state ?? null;
}
