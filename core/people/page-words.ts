/** What the page itself tells of its capitalised words: seen beside an article or a preposition, a word is a noun or a place, not a name. */
import { functionWords, reportingWords } from '../german/function-words';
import { isGivenName } from './given-names';
import { foldName, type NameToken } from './name-tokens';
import { isBloodRelation, isMatter, isTitle } from './titles';

export type PageWords = {
	/** Explained as something other than a part of a person's name. */
	isNoun(token: NameToken): boolean;
	/** Ends a name after a title or a given name other than `except` somewhere on the page. */
	isSurname(base: string, except?: string): boolean;
	/** Occurs on the page at all. */
	isWord(base: string): boolean;
	/** Occurs as a capitalised word that no other one precedes: how a person once named in full is named again. */
	standsAlone(base: string): boolean;
	/** Opens a sentence with a capital but is no noun or name: „Auch“. */
	isSentenceWord(token: NameToken): boolean;
	/** Opens a sentence and ends as verbs do: „Trifft“, but also „Ghost“. */
	opensAsVerb(token: NameToken): boolean;
};

const beforeNouns = new Set(
	'der die das den dem des ein eine einen einem einer eines im ins zum zur vom am beim durch ohne gegen fur kein keine keinen ihre ihren seine seinen diese dieser dieses mehr viele alle'.split(
		' ',
	),
);
const beforePlaces = new Set(['in', 'aus', 'nach']);
const nounEnding =
	/(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ion|ionen|ismus|tat|land|lands|treffen|en|ern|reich|staat|staaten|nis|tum)$/u;
const folded = new Set([...functionWords, ...reportingWords].map(foldName));

/** Reads the page once; O(words). */
export function readPageWords(tokens: readonly NameToken[]): PageWords {
	const lower = new Set<string>();
	const nouns = new Set<string>();
	const surnames = new Map<string, Set<string>>();
	const alone = new Set<string>();
	const words = new Set(tokens.map((token) => token.base));
	tokens.forEach((token, index) => {
		if (!token.capital) {
			lower.add(token.base);
			return;
		}
		const previous = tokens[index - 1];
		if (!token.adjacent || !previous?.capital) alone.add(token.base);
		if (!previous || !token.adjacent) return;
		const isLast = !(tokens[index + 1]?.adjacent && tokens[index + 1]?.capital);
		if (beforeNouns.has(previous.base) || (isLast && beforePlaces.has(previous.base))) nouns.add(token.base);
		if (isLast && previous.capital && (isGivenName(previous.base) || isTitle(previous.base)))
			noteBearer(surnames, token.base, previous.base);
	});
	const isNoun = ({ base }: NameToken) =>
		nouns.has(base) ||
		nouns.has(base.replace(/s$/u, '')) ||
		nounEnding.test(base) ||
		isTitle(base) ||
		isBloodRelation(base) ||
		isMatter(base);
	return {
		isNoun,
		isWord: (base) => words.has(base),
		standsAlone: (base) => alone.has(base) && !nouns.has(base),
		isSurname: (base, except) => [...(surnames.get(base) ?? [])].some((bearer) => bearer !== except),
		isSentenceWord: (token) => token.opens && (lower.has(token.base) || folded.has(token.base)),
		opensAsVerb: (token) => token.opens && /(?:[^aeiou]t|te)$/u.test(token.base),
	};
}

function noteBearer(surnames: Map<string, Set<string>>, surname: string, bearer: string): void {
	const bearers = surnames.get(surname);
	if (bearers) bearers.add(bearer);
	else surnames.set(surname, new Set([bearer]));
}
