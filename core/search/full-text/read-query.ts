/**
 * What the reader typed into the search, as words of the index: each by its lemma, the last one also by its beginning, since it may not be finished; and as
 * phrases: words in quotation marks, which are looked for as they stand.
 */
import { functionWords } from '../../german/function-words';
import { foldSpelling, type Token, tokenise } from '../../german/tokens';
import { isIndexable } from '../library/key-list';
import { type ContentReader, type ContentWord, stemEnglish } from '../meaning/content-words';
import { splitQuery } from '../split-query';

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

/** Words that are looked for next to each other, in this order and these forms. */
export type Phrase = {
	/** All of them, folded. */
	readonly words: readonly string[];
	/** Of those that are indexed, in order: what each may be a form of. [] where none is. */
	readonly keys: readonly ReadonlySet<string>[];
	/** Of all words together. */
	readonly rarity: number;
};

export type SearchQuery = { readonly terms: readonly SearchTerm[]; readonly phrases: readonly Phrase[] };

/** Words and phrases beyond these are not looked for: nobody searches for as many, and each has its bit. */
const mostSought = 16;
const mostPhrases = 4;
/** Shorter beginnings are of too many words. */
const shortestPrefix = 3;

/** Without terms and phrases where the query has no word that can be looked for. */
export function readQuery(query: string, readContent: ContentReader): SearchQuery {
	const { phrases: quoted, rest } = splitQuery(query);
	const phrases = quoted.slice(0, mostPhrases).map((words) => readPhrase(words, readContent));
	return { terms: readTerms(rest, readContent).slice(0, mostSought - phrases.length), phrases };
}

const isContent = ({ folded }: Token): boolean => !functionWords.has(folded);

function readTerms(query: string, readContent: ContentReader): SearchTerm[] {
	const tokens = tokenise(query).filter(isContent);
	const isOpenEnded = /[\p{L}\p{N}]$/u.test(query);
	const terms = tokens.map((token, at): SearchTerm => {
		const { folded, kind } = token;
		const isLast = isOpenEnded && at === tokens.length - 1;
		return {
			...readWord(token, readContent),
			prefix: isLast && kind === 'word' && folded.length >= shortestPrefix ? folded : null,
			english: stemEnglish(folded),
		};
	});
	const isNew = (term: SearchTerm, at: number) => terms.findIndex(({ keys }) => sameSets(keys, term.keys)) === at;
	return terms.filter(isNew);
}

function readPhrase(quoted: string, readContent: ContentReader): Phrase {
	const tokens = tokenise(quoted);
	const words = tokens.filter(isContent).map((token) => readWord(token, readContent));
	const indexed = words.filter(({ keys }) => [...keys].some(isIndexable));
	return {
		words: tokens.map(({ folded }) => folded),
		keys: indexed.map(({ keys }) => keys),
		rarity: Math.max(
			1,
			indexed.reduce((sum, { rarity }) => sum + rarity, 0),
		),
	};
}

function readWord({ surface, folded }: Token, readContent: ContentReader): Pick<SearchTerm, 'keys' | 'rarity'> {
	const words = readForms(surface, readContent);
	return { keys: new Set([folded, ...words.map(({ key }) => key)]), rarity: Math.max(...words.map(({ rarity }) => rarity), 1) };
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
