/** Translations that the list's phrases use for a word though no entry gives them: *people* for *Mensch*. */
import type { Alignment } from './align-words';
import { type CollectedEntry, type CollectedGloss, entryKey, type PartOfSpeech } from './collect-entries';
import type { Bitext } from './read-bitext';

/** Of the word's translations, in share and in number. */
const LEAST_SHARE = 0.02;
const LEAST_COUNT = 1.2;
const MOST = 6;
/** English words of which the list has fewer than this share in the part of speech are not such words. */
const LEAST_USE = 0.12;

const closedClass = new Set(
	`the a an be is are was were been being am have has had having do does did done doing will would shall should can could may might must it its he him his she her they
	them their we us our you your i me my this that these those there here of to in on at by for with from as into onto upon and or but nor not no if than
	then so such what which who whom whose when where why how all any some each every one two own self yourself himself themselves oneself myself itself
	etc sb sth get make take go come put give let keep set bring up down out off over about very too also just only more most much many`.split(
		/\s+/u,
	),
);

/** How the list uses its English: the share of a gloss's places that belong to a part of speech; 0 for what is never a gloss of its own. */
export function readUse(entries: Iterable<CollectedEntry>): (english: string, partOfSpeech: PartOfSpeech | null) => number {
	const uses = new Map<string, number>();
	for (const { partOfSpeech, glosses } of entries) {
		for (const { text } of glosses.values()) {
			for (const key of [text, entryKey(text, partOfSpeech)]) uses.set(key, (uses.get(key) ?? 0) + 1);
		}
	}
	return (english, partOfSpeech) => (uses.get(entryKey(english, partOfSpeech)) ?? 0) / (uses.get(english) ?? 1);
}

/** Single words beyond the listed glosses, likeliest first; words of closed classes only where the German word is of one. */
export function findUnlisted(
	entry: CollectedEntry,
	bitext: Bitext,
	alignment: Alignment,
	isUsedAs: (english: string, partOfSpeech: PartOfSpeech | null) => number,
): CollectedGloss[] {
	const german = bitext.german.find(entry.headword);
	if (german === null) return [];
	const listed = new Set([...entry.glosses.keys()].flatMap((text) => [text, ...text.split(/[ -]/u)]));
	return alignment
		.translations(german)
		.filter(({ share, count }) => share >= LEAST_SHARE && count >= LEAST_COUNT)
		.toSorted((a, b) => b.share - a.share)
		.map(({ english }) => bitext.english.words[english] ?? '')
		.filter((text) => text.length > 2 && !listed.has(text) && !closedClass.has(text) && isUsedAs(text, entry.partOfSpeech) >= LEAST_USE)
		.slice(0, MOST)
		.map((text) => ({ text, sources: [] }));
}
