/** Gathers what the list says of each word: one entry for a spelling and part of speech, with every gloss and where it was given. */

import { cleanGloss } from '../../core/lexicon/clean-gloss';
import { classifyLabel, type PartOfSpeech as DingPartOfSpeech, type Gender, readGrammar } from '../../core/lexicon/ding-tags';
import type { DingPart, DingVariant } from '../../core/lexicon/parse-ding';
import { readHeadwords } from '../../core/lexicon/read-headwords';
import { mergeSpellings } from './merge-spellings';
import type { ListLine } from './read-list';
import type { WordCounts } from './word-counts';

/** The list's parts of speech, and abbreviations, which it gives beside what they stand for. */
export type PartOfSpeech = DingPartOfSpeech | 'abbreviation';

/** Where the list gives a gloss for a word. */
export type Source = {
	readonly line: number;
	/** Place among the English variants. */
	readonly place: number;
	/** Words around the headword (`jdm. etw. …`, `sich …`); null when it stands alone. */
	readonly pattern: string | null;
	readonly genders: readonly Gender[];
	readonly germanLabels: readonly string[];
	readonly englishLabels: readonly string[];
	/** The English as the list writes it. */
	readonly written: string;
};

export type CollectedGloss = { readonly text: string; readonly sources: Source[] };
export type CollectedEntry = {
	readonly headword: string;
	readonly partOfSpeech: PartOfSpeech | null;
	readonly glosses: Map<string, CollectedGloss>;
};

/** Part of speech of a variant: its own marks, those of the next that has some, or what spelling and English tell. */
function readPartOfSpeech(part: DingPart, own: number, headword: string): PartOfSpeech | null {
	for (const { grammar } of part.german.slice(own)) {
		const { partOfSpeech } = readGrammar(grammar);
		if (partOfSpeech) return partOfSpeech;
	}
	if (/^\p{Lu}/u.test(headword)) return 'noun';
	return part.english.some(({ text }) => text.startsWith('to ')) && headword.endsWith('n') ? 'verb' : null;
}

export const entryKey = (headword: string, partOfSpeech: PartOfSpeech | null) => `${headword}\t${partOfSpeech ?? ''}`;

const isSentence = (text: string) => /[.!?]$/u.test(text) && text.includes(' ');

type OwnWord = { readonly headword: string; readonly partOfSpeech: PartOfSpeech | null; readonly opener: RegExp | null };

/** The single words a variant is about. Of two: a verb and its particle may be written as one, and a word with *sein* is what one is; `opener` is then not its English. */
function listOwnWords(part: DingPart, place: number): OwnWord[] {
	const variant = part.german[place];
	if (!variant) return [];
	const words = new Map<string, OwnWord>();
	for (const headword of variant.abbreviations) words.set(headword, { headword, partOfSpeech: 'abbreviation', opener: null });
	for (const written of readHeadwords(variant.text)) {
		const partOfSpeech = readPartOfSpeech(part, place, written);
		const [first = '', second, ...more] = written.split(' ');
		if (second === undefined) words.set(written, words.get(written) ?? { headword: written, partOfSpeech, opener: null });
		else if (more.length > 0 || partOfSpeech !== 'verb' || !/^\p{Ll}+$/u.test(first)) continue;
		else if (second === 'sein') words.set(first, { headword: first, partOfSpeech: 'adjective', opener: /^(?:to )?be / });
		else if (second.endsWith('n') && first !== 'sich') words.set(first + second, { headword: first + second, partOfSpeech, opener: null });
	}
	return [...words.values()];
}

function addPart(entries: Map<string, CollectedEntry>, part: DingPart, line: number): void {
	for (const [place, variant] of part.german.entries()) {
		if (isSentence(variant.text)) continue;
		for (const { headword, partOfSpeech, opener } of listOwnWords(part, place)) {
			const key = entryKey(headword, partOfSpeech);
			const entry: CollectedEntry = entries.get(key) ?? { headword, partOfSpeech, glosses: new Map() };
			entries.set(key, entry);
			addGlosses(entry, part, variant, line, opener);
		}
	}
}

function addGlosses(entry: CollectedEntry, { german, english }: DingPart, variant: DingVariant, line: number, opener: RegExp | null): void {
	const last = german.at(-1)?.labels ?? [];
	const germanLabels = [...new Set([...variant.labels, ...last.filter((label) => classifyLabel(label) === 'domain')])];
	const { genders } = readGrammar(variant.grammar);
	for (const [place, { text, labels }] of english.entries()) {
		const pattern = variant.text === entry.headword ? null : variant.text;
		for (const clean of cleanGloss(opener === null ? text : text.replace(opener, ''))) {
			const gloss = entry.glosses.get(clean) ?? { text: clean, sources: [] };
			entry.glosses.set(clean, gloss);
			gloss.sources.push({ line, place, pattern, genders, germanLabels, englishLabels: labels, written: text });
		}
	}
}

/** Entries by `entryKey`, from the lines whose number `keeps` lets through; glosses that differ by spelling only are one. */
export function collectEntries(
	lines: readonly ListLine[],
	english: WordCounts,
	keeps: (line: number) => boolean,
): Map<string, CollectedEntry> {
	const entries = new Map<string, CollectedEntry>();
	for (const [line, { items }] of lines.entries()) {
		if (!keeps(line)) continue;
		for (const { part } of items) addPart(entries, part, line);
	}
	for (const [key, entry] of entries) {
		const merged = mergeSpellings(entry.glosses.values(), english, entry.partOfSpeech === 'noun');
		entries.set(key, { ...entry, glosses: new Map(merged.map((gloss) => [gloss.text, gloss])) });
	}
	return entries;
}
