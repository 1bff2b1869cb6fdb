/**
 * Glosses chosen by hand for common words (seeds/lexicon/first-glosses.tsv): they stand first, in their order, before what the list and its counts say.
 * A line is `word, part of speech, glosses`, parted by tabs, the glosses by `; `.
 */
import { readFileSync } from 'node:fs';
import { entryKey, type PartOfSpeech } from './collect-entries';
import { readSpellingKey } from './merge-spellings';
import type { ScoredEntry } from './score-glosses';

export type FirstGlosses = readonly { readonly headword: string; readonly partOfSpeech: PartOfSpeech; readonly texts: readonly string[] }[];

/** How far chosen glosses stand from each other and before all others, in the scores' logarithm of odds. */
const STEP = 0.6;

/** Throws an Error that names a line not in the format. */
export function readFirstGlosses(file: string): FirstGlosses {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => {
			const [headword, partOfSpeech, glosses, more] = line.split('\t');
			if (!headword || !partOfSpeech || !glosses || more !== undefined) throw new Error(`Not a line of first glosses: ${line}`);
			return { headword, partOfSpeech: partOfSpeech as PartOfSpeech, texts: glosses.split('; ') };
		});
}

/** The entries with the chosen glosses put first; words the list lacks get an entry of their own. */
export function putFirst(entries: ReadonlyMap<string, ScoredEntry>, chosen: FirstGlosses): Map<string, ScoredEntry> {
	const changed = new Map(entries);
	for (const { headword, partOfSpeech, texts } of chosen) {
		const key = entryKey(headword, partOfSpeech);
		const entry = entries.get(key) ?? { headword, partOfSpeech, glosses: [] };
		const top = (entry.glosses[0]?.score ?? 0) + STEP * texts.length;
		const spellings = texts.map(readSpellingKey);
		const listed = new Map(entry.glosses.map((gloss) => [readSpellingKey(gloss.text), gloss]));
		const first = texts.map((text, place) => ({
			text,
			sources: listed.get(spellings[place] ?? '')?.sources ?? [],
			score: top - STEP * place,
		}));
		const rest = entry.glosses.filter(({ text }) => !spellings.includes(readSpellingKey(text)));
		changed.set(key, { ...entry, glosses: [...first, ...rest] });
	}
	return changed;
}
