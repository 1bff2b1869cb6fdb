/** Makes scored entries into what the pack holds: a few glosses each, how far each is from the best, and what is said of it. */
import type { Gender as DingGender } from '../../core/lexicon/ding-tags';
import { foldKey } from '../../core/lexicon/fold-key';
import { LEVEL_STEP, WORST_LEVEL } from '../../core/lexicon/lexicon';
import type { PartOfSpeech } from '../../core/word';
import type { PartOfSpeech as ListedPartOfSpeech, Source } from './collect-entries';
import type { ScoredEntry, ScoredGloss } from './score-glosses';

export type PackedGloss = { readonly text: string; readonly level: number; readonly mark: string };
export type PackedEntry = { readonly partOfSpeech: PartOfSpeech | null; readonly glosses: readonly PackedGloss[] };

/** More glosses than this nobody reads. */
const MOST_GLOSSES = 20;
/** Longer ones are descriptions; they stay only where there is nothing shorter. */
const LONGEST_GLOSS = 40;
/** Patterns rarer than this in the list are phrases. */
const FEWEST_OF_PATTERN = 5;

const names: Record<ListedPartOfSpeech, PartOfSpeech> = {
	noun: 'noun',
	verb: 'verb',
	adjective: 'adjective',
	adverb: 'adverb',
	preposition: 'preposition',
	conjunction: 'conjunction',
	pronoun: 'pronoun',
	numeral: 'number',
	article: 'determiner',
	particle: 'particle',
	interjection: 'interjection',
	abbreviation: 'abbreviation',
};
const articles: Record<DingGender, string> = { m: 'der', f: 'die', n: 'das' };

/** A pattern with `~` for its word, without what may be left out. */
function readPattern({ pattern }: Source, headword: string): string | null {
	const bare = pattern?.replace(/\s*\([^)]*\)\s*/gu, ' ').trim();
	if (!bare || bare === headword) return null;
	const words = bare.split(' ').map((word) => (word === headword ? '~' : word));
	return words.length <= 4 && words.filter((word) => word === '~').length === 1 ? words.join(' ') : null;
}

/** What all the places that give a gloss have in common. */
function readShared(sources: readonly Source[], read: (source: Source) => readonly string[]): string[] {
	const [first, ...rest] = sources.map(read);
	return [...new Set(first ?? [])].filter((item) => rest.every((items) => items.includes(item)));
}

const labelsOf = ({ germanLabels, englishLabels }: Source) => [...germanLabels, ...englishLabels].filter((label) => !/[|\s]/u.test(label));

function readMark({ sources }: ScoredGloss, headword: string, hasGenders: boolean, isPattern: (pattern: string) => boolean): string {
	const patterns = sources.map((source) => readPattern(source, headword));
	const pattern = patterns.find((one) => one !== null && patterns.every((other) => other !== null) && isPattern(one)) ?? '';
	const genders = hasGenders ? [...new Set(sources.flatMap((source) => source.genders))].map((gender) => articles[gender]) : [];
	const mark = [readShared(sources, labelsOf).join(' '), pattern, genders.join(' ')].join('|');
	return mark === '||' ? '' : mark;
}

function shapeEntry(entry: ScoredEntry, isPattern: (pattern: string) => boolean): PackedEntry {
	const best = entry.glosses[0]?.score ?? 0;
	const hasGenders = new Set(entry.glosses.flatMap(({ sources }) => sources.flatMap(({ genders }) => genders))).size > 1;
	const short = entry.glosses.filter(({ text }) => text.length <= LONGEST_GLOSS);
	const kept = (short.length > 0 ? short : entry.glosses.slice(0, 2)).slice(0, MOST_GLOSSES);
	return {
		partOfSpeech: entry.partOfSpeech ? names[entry.partOfSpeech] : null,
		glosses: kept.map((gloss) => ({
			text: gloss.text,
			level: Math.min(WORST_LEVEL, Math.round((best - gloss.score) / LEVEL_STEP)),
			mark: readMark(gloss, entry.headword, hasGenders, isPattern),
		})),
	};
}

function listPatterns(entries: readonly ScoredEntry[]): (pattern: string) => boolean {
	const counts = new Map<string, number>();
	for (const { headword, glosses } of entries) {
		for (const source of glosses.flatMap(({ sources }) => sources)) {
			const pattern = readPattern(source, headword);
			if (pattern) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
		}
	}
	return (pattern) => (counts.get(pattern) ?? 0) >= FEWEST_OF_PATTERN;
}

/** Entries by folded word; spellings that fold together keep an entry each. */
export function shapeEntries(entries: readonly ScoredEntry[]): Map<string, PackedEntry[]> {
	const isPattern = listPatterns(entries);
	const shaped = new Map<string, PackedEntry[]>();
	for (const entry of entries) {
		const key = foldKey(entry.headword);
		shaped.set(key, [...(shaped.get(key) ?? []), shapeEntry(entry, isPattern)]);
	}
	return shaped;
}
