/**
 * The subject of a finite verb where the forms of all words are known. In a main clause the verb stands second: the subject is before it unless a
 * phrase after it can only be the nominative. A verb that opens its clause follows the speech, or a parenthesis in the midst of its subject.
 */
import { isPreposition, isPronoun, isSubordinate, type Reader, readSubjectAt } from './find-subject';
import { disagrees, readNominative } from './nominative';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import { clauseEnd, clauseStart, isFiniteVerb, type Word } from './words';

const joiners = /^(und|aber|doch|denn|sondern|oder|auch|sowohl|selbst|sogar|nur)$/;
const relatives = /^(der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)$/;

export function findTaggedSubject(reader: Reader, verb: number): NounPhrase | null {
	const { words } = reader;
	const start = clauseStart(words, verb);
	const end = clauseEnd(words, verb);
	if (words.slice(start, end).some(({ folded }) => folded === 'man' || folded === 'ich')) return null;
	const shared = isCoordinated(words, verb) ? findShared(reader, verb) : null;
	if (shared) return shared;
	if (start === verb) return (start > 0 ? findAround(reader, verb) : null) ?? chooseSubject(reader, verb + 1, end, verb);
	if (isSubordinate(words[start]) && !isSecond(reader, start, verb))
		return chooseSubject(reader, start + 1, end, verb) ?? findAround(reader, verb);
	if (isRelativeClause(words, start, verb)) return readRelative(reader, start, verb);
	const before = readPreverbal(reader, start, verb);
	if (before && readNominative(words, before) === 'sure') return before;
	const after = chooseSubject(reader, verb + 1, end, verb);
	if (!before) return after ?? (start > 0 ? findAround(reader, start) : null);
	const isBetter = after !== null && readNominative(words, after) === 'sure' && !isPersonal(reader, before);
	return isBetter ? after : before;
}

/** „X sprach von einem Dammbruch und forderte“, „…, bestritt jedoch“: a verb right after a conjunction shares the subject before it. */
const isCoordinated = (words: readonly Word[], verb: number) =>
	/^(und|oder|aber|sondern|sowie)$/.test(words[verb - 1]?.folded ?? '') || /^(jedoch|aber)$/.test(words[verb + 1]?.folded ?? '');

function findShared(reader: Reader, verb: number): NounPhrase | null {
	const { words } = reader;
	if (listNominatives(reader, verb + 1, clauseEnd(words, verb)).some((phrase) => readNominative(words, phrase) === 'sure')) return null;
	const isSubordinated = (at: number) =>
		isSubordinate(words[clauseStart(words, at)]) || isRelativeClause(words, clauseStart(words, at), at);
	const first = words.findIndex((word, at) => at < verb && isFiniteVerb(word) && !word.quoted && !isSubordinated(at));
	return first < 0 ? null : findTaggedSubject(reader, first);
}

/** „Als Ziel nannte er Berlin“: a finite verb close after the opener, and none at the end. */
const isSecond = ({ words }: Reader, start: number, verb: number) =>
	verb - start <= 4 && clauseEnd(words, verb) > verb + 1 && !isFiniteVerb(words[clauseEnd(words, verb) - 1]);

const isPersonal = ({ words }: Reader, phrase: NounPhrase) =>
	words[phrase.headLast]?.reading?.partOfSpeech === 'name' || isPronoun(words, phrase);

/** The phrase in front of the verb, when nothing but it stands there and it can be the subject. */
function readPreverbal(reader: Reader, start: number, verb: number): NounPhrase | null {
	const { words } = reader;
	let from = start;
	while (from < verb && joiners.test(words[from]?.folded ?? '')) from++;
	if (isPreposition(words[from]) && words[from]?.folded !== 'von') return null;
	const phrase = readSubjectAt(reader, from);
	if (!phrase || phrase.last >= verb || readNominative(words, phrase) === 'no' || disagrees(words, phrase, words[verb])) return null;
	return phrase;
}

/** The surest nominative between two words, the first of equals; prepositional phrases and other cases are stepped over. */
function chooseSubject(reader: Reader, from: number, to: number, verb: number): NounPhrase | null {
	const found = listNominatives(reader, from, to);
	const agreeing = found.filter((phrase) => !disagrees(reader.words, phrase, reader.words[verb]));
	return agreeing.find((phrase) => readNominative(reader.words, phrase) === 'sure') ?? agreeing[0] ?? findMisread(reader, from, verb);
}

const listNominatives = (reader: Reader, from: number, to: number): NounPhrase[] =>
	listPhrases(reader, from, to).filter(({ first }) => {
		const phrase = readSubjectAt(reader, first);
		return phrase !== null && readNominative(reader.words, phrase) !== 'no';
	});

/** The noun phrases between two words that hang on no preposition, up to the first quoted word. */
export function listPhrases({ words, isPersonEnd }: Reader, from: number, to: number): NounPhrase[] {
	const found: NounPhrase[] = [];
	for (let at = from; at < to; at++) {
		const word = words[at] as Word;
		if (word.quoted) break;
		const isAfterPreposition = isPreposition(word);
		const phrase = readNounPhrase(words, isAfterPreposition ? at + 1 : at, isPersonEnd);
		if (!phrase) continue;
		if (!isAfterPreposition) found.push(phrase);
		at = phrase.last;
	}
	return found;
}

/** „sagte der Leiter“: right behind the verb stands its subject, also where the noun has been taken for another of its genders. */
function findMisread({ words, isPersonEnd }: Reader, from: number, verb: number): NounPhrase | null {
	const phrase = from === verb + 1 && words[from]?.folded === 'der' && words[from]?.clause === words[verb]?.clause;
	return phrase ? readNounPhrase(words, from, isPersonEnd) : null;
}

/** „X, der Leiter der Behörde, sagte“; „Wie Y, die Sprecherin, mitteilte“: the clauses before have no verb, or are relative to the subject. */
function findAround(reader: Reader, verb: number): NounPhrase | null {
	const { words } = reader;
	let candidate: number | null = null;
	let clauses = 0;
	let end = verb;
	while (end > 0) {
		const start = clauseStart(words, end - 1);
		const clause = words.slice(start, end);
		if (clause.some(({ quoted }) => quoted)) return null;
		if (!clause.some(isFiniteVerb)) candidate = start;
		else if (!isRelativeClause(words, start, end - 1)) break;
		clauses++;
		end = start;
	}
	const isParenthesis = clauses > 1 || isSubordinate(words[end]);
	if (candidate === null || !isParenthesis || (end > 0 && !/[:;]/.test(words[end]?.gap ?? ''))) return null;
	let from = candidate;
	while (joiners.test(words[from]?.folded ?? '') || isSubordinate(words[from])) from++;
	const phrase = readSubjectAt(reader, from);
	return phrase && readNominative(words, phrase) !== 'no' && !disagrees(words, phrase, words[verb]) ? phrase : null;
}

function isRelativeClause(words: readonly Word[], start: number, verb: number): boolean {
	if (start === 0) return false;
	const opener = isPreposition(words[start]) ? start + 1 : start;
	return relatives.test(words[opener]?.folded ?? '') && verb > opener && clauseEnd(words, verb) <= verb + 2;
}

/** „der Minister, der betonte“: of whom the clause speaks, where the relative pronoun is its subject; else the subject inside. */
function readRelative(reader: Reader, start: number, verb: number): NounPhrase | null {
	const { words } = reader;
	const opener = words[start] as Word;
	const inside = listNominatives(reader, start + 1, verb).at(0) ?? null;
	if (isPreposition(opener) || !/^(der|die|welche[rs]?)$/.test(opener.folded)) return inside;
	if (inside && readNominative(words, inside) === 'sure') return inside;
	const before = clauseStart(words, start - 1);
	return listNominatives(reader, before, start).at(-1) ?? null;
}
