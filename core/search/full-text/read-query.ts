/** What the reader typed into the search, as words of the index: each by its lemma, its last one also by its beginning, since it may not be finished. */
import { functionWords } from '../../german/function-words';
import { foldSpelling, tokenise } from '../../german/tokens';
import { type ContentReader, type ContentWord, stemEnglish } from '../meaning/content-words';

/** A word that is looked for. */
export type SearchTerm = {
	/** What it may be a form of, folded: as it stands, and as a noun. */
	readonly keys: ReadonlySet<string>;
	/** What words must begin with that also fit; `null` where the word is finished. */
	readonly prefix: string | null;
	/** The stem of the English word it would be. */
	readonly english: string;
	/** As of `ContentWord`. */
	readonly rarity: number;
};

/** Words beyond these are not looked for: nobody searches for as many, and each has its bit. */
const mostTerms = 16;
/** Shorter beginnings are of too many words. */
const shortestPrefix = 3;

/** [] where the query has no word that is indexed. Words in quotation marks are finished. */
export function readQuery(query: string, readContent: ContentReader): SearchTerm[] {
	const tokens = tokenise(query).filter(({ folded }) => !functionWords.has(folded));
	const isOpenEnded = /[\p{L}\p{N}]$/u.test(query);
	const terms = tokens.map(({ surface, folded, kind }, at): SearchTerm => {
		const words = readForms(surface, readContent);
		const isLast = isOpenEnded && at === tokens.length - 1;
		return {
			keys: new Set([folded, ...words.map(({ key }) => key)]),
			prefix: isLast && kind === 'word' && folded.length >= shortestPrefix ? folded : null,
			english: stemEnglish(folded),
			rarity: Math.max(...words.map(({ rarity }) => rarity), 1),
		};
	});
	const isNew = (term: SearchTerm, at: number) => terms.findIndex(({ keys }) => sameSets(keys, term.keys)) === at;
	return terms.filter(isNew).slice(0, mostTerms);
}

/** Readers type nouns without their capital, and at the beginning of a query anything with one. */
function readForms(surface: string, readContent: ContentReader): ContentWord[] {
	const lower = surface.toLowerCase();
	const forms = new Set([surface, lower, lower.slice(0, 1).toUpperCase() + lower.slice(1)]);
	return [...forms].flatMap((form) => readContent(form, { start: 0, end: form.length }));
}

const sameSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((key) => b.has(key));

/** How well a word fits that has the term's lemma only as a part of a compound, begins like it, or stands for it in English. */
export const compoundFit = 0.7;
export const prefixFit = 0.6;
export const englishFit = 0.8;
/** Of a word's English what weighs less is a side meaning. */
export const leastEnglish = 0.3;

/** How well the word fits the term, 0–1. By its English only where `isEnglish`: where no German word fits. */
export function fitWord(word: ContentWord, term: SearchTerm, isEnglish: boolean): number {
	if (term.keys.has(word.key)) return 1;
	if (word.parts.some((part) => term.keys.has(foldSpelling(part)))) return compoundFit;
	if (term.prefix !== null && word.key.startsWith(term.prefix)) return prefixFit;
	const weight = isEnglish ? (word.english.get(term.english) ?? 0) : 0;
	return weight >= leastEnglish ? englishFit * weight : 0;
}
