/**
 * What is said: the clause that a verb or noun of saying governs. After it stand „dass“ and interrogative clauses, main clauses, infinitives with
 * „zu“, or a colon; before it, with the verb then first in its clause, the speech itself („Die Lage sei ernst, sagte X“).
 */
import type { Span } from '../../article';
import { clauseEnd, clauseStart, isCapitalised, isFiniteVerb, type Word } from './words';

const conjunctions = /^(dass|ob)$/;
const interrogatives = /^(wer|wen|wem|warum|weshalb|wieso|wann|woher|wohin|inwieweit)$/;
/** Interrogative or relative: „sagte, wo er sei“, „der Ort, wo er ist“. */
const ambiguous = /^(was|wie|wo|welche[rsmn]?|wodurch|womit|wofür|wogegen|wozu)$/;
const otherOpeners =
	/^(um|ohne|statt|anstatt|weil|da|nachdem|während|wenn|als|obwohl|bevor|indem|wobei|sobald|falls|damit|sodass|und|aber|denn|doch|sondern|oder|sowie|zumal|wonach)$/;
const relatives = /^(der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)$/;
const joiners = /^(und|oder|sowie|auch|zwar|vor|allem|nur|nicht)$/;
const mostClausesBetween = 3;

export type Complement = Span & {
	/** A main clause in the indicative is speech after verbs of speech only: „sagte, das ist falsch“. */
	readonly isCertain: boolean;
};

/** The complement that follows the clause of the word at `at`, up to the end of the sentence; `null` when none does. */
export function findComplementAfter(words: readonly Word[], at: number): Complement | null {
	const end = words.at(-1)?.end ?? 0;
	let first = clauseEnd(words, at);
	for (let step = 0; step < mostClausesBetween && first < words.length; step++) {
		const opener = words[first] as Word;
		if (/[;.!?]/u.test(opener.gap)) return null;
		const isCertain = readClause(words, first);
		if (isCertain !== null) return { start: opener.start, end: opener.quoted ? opener.end : end, isCertain };
		if (!isBetween(words, first)) return null;
		first = clauseEnd(words, first);
	}
	return null;
}

/** Whether the clause at `first` is surely a complement, perhaps one (`false`), or none (`null`). */
function readClause(words: readonly Word[], first: number): boolean | null {
	const opener = words[first] as Word;
	if (opener.gap.includes(':') || opener.quoted) return true;
	const word = words[joiners.test(opener.folded) ? first + 1 : first]?.folded ?? '';
	if (conjunctions.test(word) || (interrogatives.test(word) && opener.folded === word)) return true;
	if (ambiguous.test(word) && opener.folded === word) return false;
	if (otherOpeners.test(opener.folded)) return null;
	const end = clauseEnd(words, first);
	const clause = words.slice(first, end);
	if (isRelative(words, first)) return null;
	if (hasZu(clause)) return true;
	const second = clause.findIndex(isFiniteVerb);
	if (second === 0) return null;
	if (clause.some((w) => w.isReport)) return true;
	return second > 0 && second < clause.length - 1 ? false : null;
}

/** An apposition, a parenthesis or a relative clause, behind which the complement may stand. */
function isBetween(words: readonly Word[], first: number): boolean {
	const clause = words.slice(first, clauseEnd(words, first));
	return isRelative(words, first) || !clause.some(isFiniteVerb);
}

function isRelative(words: readonly Word[], first: number): boolean {
	const end = clauseEnd(words, first);
	const opener = words[first]?.reading?.partOfSpeech === 'preposition' ? first + 1 : first;
	if (!relatives.test(words[opener]?.folded ?? '') || end - first <= 2 || !isFiniteVerb(words[end - 1])) return false;
	return !isReportOfThree(words, first, end);
}

/** „sagte, das Geld fehle“ */
const isReportOfThree = (words: readonly Word[], first: number, end: number) =>
	end - first === 3 && words[end - 1]?.isReport === true && isCapitalised(words[first + 1] as Word);

const hasZu = (clause: readonly Word[]) =>
	clause.some(
		({ reading, folded }, at) =>
			reading?.verbForm === 'zuInfinitive' || (folded === 'zu' && clause[at + 1]?.reading?.verbForm === 'infinitive'),
	);

/** The speech before a verb that opens its clause; `null` when the verb does not. */
export function findComplementBefore(words: readonly Word[], verb: number): Complement | null {
	const start = clauseStart(words, verb);
	const [first, last] = [words[0], words[start - 1]];
	if (start !== verb || !first || !last || !words.slice(0, start).some((word) => word.quoted || isFiniteVerb(word))) return null;
	return { start: first.start, end: last.end, isCertain: true };
}
