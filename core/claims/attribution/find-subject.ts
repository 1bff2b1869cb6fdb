/**
 * The subject of a verb of saying, by German word order: in a main clause the verb stands second, so the subject is what stands
 * before it, or, when an adverbial, an object or the speech itself does, the first nominative after it.
 */
import { functionWords } from '../../german/function-words';
import { type NounPhrase, pronouns, readNounPhrase, times } from './noun-phrase';
import { clauseEnd, clauseStart, isCapitalised, type Word } from './words';

export type Reader = { readonly words: readonly Word[]; readonly isPersonEnd: (word: Word) => boolean };

const prepositions =
	/^(in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|bis|durch|für|gegen|mit|nach|ohne|seit|trotz|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|gegenüber|hinter|neben|innerhalb|ausserhalb|angesichts|anlässlich|aufgrund|infolge|laut|gemäss|dank|per|ab|samt|statt)$/;
const oblique = /^(dem|den|einem|einen|ihm|ihn|ihnen|ihrem|ihren|seinem|seinen|diesem|diesen|mir|uns|keinen|keinem|des|eines)$/;
const subordinators =
	/^(dass|weil|ob|obwohl|nachdem|während|wenn|als|da|bevor|indem|wobei|sobald|falls|wie|wo|was|worauf|woraufhin|wozu|worüber)$/;
const relatives = /^(der|die|das|den|dem|deren|dessen|denen)$/;

const farthest = 16;

/** The phrase that begins at `at`, when it may be a subject: no oblique case, no time. */
export function readSubjectAt({ words, isPersonEnd }: Reader, at: number): NounPhrase | null {
	const word = words[at];
	if (!word || oblique.test(word.folded)) return null;
	const phrase = readNounPhrase(words, at, isPersonEnd);
	const head = phrase && words[phrase.headFirst];
	return head && (head.inMarks || !times.test(head.folded)) ? phrase : null;
}

/** The first nominative from `from` on, in the same clause; adverbials and other cases are stepped over. `null` when none is near. */
export function findSubjectAfter(reader: Reader, from: number): NounPhrase | null {
	const { words, isPersonEnd } = reader;
	const end = from < words.length ? Math.min(clauseEnd(words, from), from + farthest) : 0;
	for (let at = from; at < end; at++) {
		const word = words[at];
		if (!word || word.quoted) return null;
		if (prepositions.test(word.folded)) at = readNounPhrase(words, at + 1, isPersonEnd)?.last ?? at;
		else {
			const subject = readSubjectAt(reader, at);
			if (subject) return subject;
			if (oblique.test(word.folded) || isCapitalised(word)) at = readNounPhrase(words, at, isPersonEnd)?.last ?? at;
		}
	}
	return null;
}

/** The subject of the finite verb at `verb`. */
export function findSubject(reader: Reader, verb: number): NounPhrase | null {
	const { words } = reader;
	const start = clauseStart(words, verb);
	const opener = words[start];
	if (!opener) return null;
	if (start === verb) return isAfterClause(words, verb) ? findSubjectAfterVerb(reader, verb) : findSubjectAfter(reader, verb + 1);
	if (subordinators.test(opener.folded) && !isV2Opener(words, start, verb)) return findSubjectAfter(reader, start + 1);
	if (isRelative(words, start, verb)) return isPreposition(opener) ? findSubjectAfter(reader, start + 2) : null;
	const joined = /^(und|aber|doch|denn|sondern|oder|auch)$/.test(opener.folded) ? start + 1 : start;
	const before = readSubjectAt(reader, joined);
	if (before && before.last < verb && !prepositions.test(opener.folded)) return before;
	return findSubjectAfter(reader, verb + 1);
}

/** After „…“ or a comma the subject follows; where none does, it stands before the parenthesis: „Rutte, der Generalsekretär, sagte“. */
function findSubjectAfterVerb(reader: Reader, verb: number): NounPhrase | null {
	const { words } = reader;
	const after = findSubjectAfter(reader, verb + 1);
	if (after || words[verb - 1]?.quoted) return after;
	const parenthesis = clauseStart(words, verb - 1);
	const before = parenthesis > 0 ? readSubjectAt(reader, clauseStart(words, parenthesis - 1)) : null;
	return before ?? readSubjectAt(reader, 0);
}

const isAfterClause = (words: readonly Word[], verb: number) => verb > 0 && words[verb - 1]?.clause !== words[verb]?.clause;

/** „Als Beispiele nannte er“: verb in the midst, so no subordinate clause. */
const isV2Opener = (words: readonly Word[], start: number, verb: number) =>
	/^(als|wie|während|da)$/.test(words[start]?.folded ?? '') &&
	verb - start <= 3 &&
	clauseEnd(words, verb) > verb + 1 &&
	isCapitalised(words[start + 1] as Word) &&
	words[start]?.folded === 'als';

/** „…, die ein Kriegsende fordern“: what is said there is said of the noun before. */
export function isRelative(words: readonly Word[], start: number, verb: number): boolean {
	if (start === 0 || !/,\s*$/.test(words[start]?.gap ?? '') || clauseEnd(words, verb) > verb + 2) return false;
	const at = prepositions.test(words[start]?.folded ?? '') ? start + 1 : start;
	return relatives.test(words[at]?.folded ?? '') && !(words[at + 1] && isCapitalised(words[at + 1] as Word) && at + 2 >= verb);
}

/** The longest noun phrase that ends with the word at `last`, or `null`. */
export function findPhraseEnding({ words, isPersonEnd }: Reader, last: number): NounPhrase | null {
	const start = Math.max(clauseStart(words, last), last - 10);
	for (let first = start; first <= last; first++) {
		if (functionWords.has(words[first]?.folded ?? '') && prepositions.test(words[first]?.folded ?? '')) continue;
		const phrase = readNounPhrase(words, first, isPersonEnd);
		if (phrase?.last === last) return phrase;
	}
	return null;
}

export const isPronoun = (words: readonly Word[], phrase: NounPhrase) =>
	phrase.first === phrase.last && pronouns.test(words[phrase.first]?.folded ?? '');
export const isPreposition = (word: Word | undefined) =>
	word !== undefined && (word.reading ? word.reading.partOfSpeech === 'preposition' : prepositions.test(word.folded));
export const isSubordinate = (word: Word | undefined) => word !== undefined && subordinators.test(word.folded);
