/** Makes one gloss of those that differ by spelling only: British and American, with a hyphen, a space or neither. */
import type { CollectedGloss } from './collect-entries';
import type { WordCounts } from './word-counts';

/** British → American, applied to the letters of a whole gloss without spaces and hyphens. */
const american: readonly [RegExp, string][] = [
	[/isation/gu, 'ization'],
	[/is(e|ed|es|er|ers|ing)$/u, 'iz$1'],
	[/lys(e|ed|es|er|ing)$/u, 'lyz$1'],
	[/our(?!$|s$|ed|ing|ney|age$|ce|th|se)/u, 'or'],
	[/(?<=[bdlmnv])our(?=s?$|ed$|ing$|able$|ful$)/u, 'or'],
	[/(?<=[bt])re(?=s?$|d$)/u, 'er'],
	[/ogue(?=s?$)/u, 'og'],
	[/(?<=def|lic|off|pret)ence/u, 'ense'],
	[/ll(?=ed$|ing$|er$|ers$)/u, 'l'],
	[/(?<=\p{L})(?:ae|oe)/u, 'e'],
	[/grey/u, 'gray'],
	[/artefact/u, 'artifact'],
	[/programme/u, 'program'],
	[/judgement/u, 'judgment'],
	[/cheque/u, 'check'],
	[/tyre/u, 'tire'],
	[/ageing/u, 'aging'],
];

/** What spellings of one gloss share. */
export function readSpellingKey(text: string): string {
	let key = text.toLowerCase().replace(/[\s-]/gu, '');
	for (const [british, other] of american) key = key.replace(british, other);
	return key;
}

const notAlone = /^(?:ex|co|non|anti|pre|post|pro|self|semi|sub|re|un|e|x|by|in|up|on|off|out|over|to|down|of|and|a)$/u;

/** Nouns written with a hyphen that nobody else writes so: `living-room`. */
function openHyphens(text: string, english: WordCounts): string {
	if (!/^\p{Ll}+-\p{Ll}+$/u.test(text) || english.of(text) > 0) return text;
	const parts = text.split('-');
	return parts.some((part) => notAlone.test(part) || english.of(part) === 0) ? text : parts.join(' ');
}

/** How usual a gloss's rarest word is; spellings with capitals or points inside are no words to count. */
function readCommonness(text: string, english: WordCounts): number {
	return Math.min(...text.split(' ').map((word) => english.zipf(word)));
}

/** The same glosses with variants of spelling joined under the most usual one, in the order of the first of each. */
export function mergeSpellings(glosses: Iterable<CollectedGloss>, english: WordCounts, isNoun: boolean): CollectedGloss[] {
	const merged = new Map<string, CollectedGloss>();
	for (const { text: written, sources } of glosses) {
		const text = isNoun ? openHyphens(written, english) : written;
		const key = readSpellingKey(text);
		const same = merged.get(key);
		const isBetter = same && readCommonness(text, english) > readCommonness(same.text, english);
		merged.set(key, { text: same && !isBetter ? same.text : text, sources: [...(same?.sources ?? []), ...sources] });
	}
	return [...merged.values()];
}
