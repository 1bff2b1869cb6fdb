/**
 * Cues with a verb of saying or thinking, where the forms of all words are known: finite („sagte“, „räumte … ein“), with an auxiliary („hat erklärt“,
 * „wurde von X bestritten“), under a modal („musste zugeben“).
 */
import type { Cue } from './cue';
import { findComplementAfter, findComplementBefore } from './find-complement';
import { isPreposition, isSubordinate, type Reader } from './find-subject';
import { readColon, readNoun } from './find-tagged-nouns';
import { findTaggedSubject, listPhrases } from './find-tagged-subject';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import { readSayingLemma } from './saying-lemmas';
import { clauseEnd, clauseStart, isFiniteVerb, type Word } from './words';

const farthestFromMainClause = 4;

/** The cues of the sentence, in order; [] when nobody is said to speak. */
export function findTaggedVerbs(reader: Reader): Cue[] {
	return reader.words.flatMap((word, at) => (word.quoted ? readColon(reader, at) : [...readVerb(reader, at), ...readNoun(reader, at)]));
}

function readVerb(reader: Reader, at: number): Cue[] {
	const { words } = reader;
	const word = words[at] as Word;
	const kind = word.verb && word.reading?.partOfSpeech !== 'adjective' ? readKind(words, at, word.verb) : null;
	const finite = kind ? findFinite(words, at) : null;
	if (finite === null || isUnspoken(words, at)) return [];
	const after = readComplement(words, at);
	const isQuoting = words.some(({ quoted, inMarks }) => quoted || (inMarks === 'aside' && isCalling(word.verb)));
	if (kind === 'thought' && !after?.isCertain && !isQuoting) return [];
	const isPassive = isInPassive(words, at, finite);
	const speaker = isPassive && word.verb !== 'zitieren' ? readAgent(reader, at) : readSpeaker(reader, finite, word.verb, isPassive);
	if (isPassive && !speaker && word.verb === 'erwarten') return [];
	const standsBefore = speaker !== null && speaker.first < at && clauseStart(words, at) === at;
	const said = after ?? (standsBefore ? null : findComplementBefore(words, at));
	const isBare = !said && !isQuoting && !isParenthesis(words, at);
	const isState = finite !== at && words[finite]?.reading?.lemma === 'sein' && !isPassive;
	if (isBare && (kind === 'saying' || isState || (isPassive && !speaker) || isVerbLast(words, finite))) return [];
	return [{ first: at, last: at, speaker, kind: 'verb', said }];
}

/** „wertete es als „Rückschritt““: a word or two in quote marks are whoever's who calls it so. */
const isCalling = (verb: string | undefined) =>
	/^(werten|bewerten|bezeichnen|nennen|einstufen|titulieren|charakterisieren|beschreiben|ansehen|betrachten|sprechen|sagen)$/.test(
		verb ?? '',
	);

const isInPassive = (words: readonly Word[], at: number, finite: number) =>
	words[at]?.reading?.verbForm === 'participle' && (words[finite]?.reading?.lemma === 'werden' || words[at + 1]?.folded === 'worden');

/** „sprach von einem Dammbruch“, „spricht davon, dass“: a verb that names what is said only with „von“. */
const readKind = (words: readonly Word[], at: number, verb: string) =>
	/^(sprechen|berichten)$/.test(verb) &&
	words.slice(clauseStart(words, at), clauseEnd(words, at)).some(({ folded }) => /^(von|vom|davon)$/.test(folded))
		? 'speech'
		: readSayingLemma(verb);

/** After a clause that goes on past its verb for long, a main clause or a doubtful opener is rather no complement: „erklärte die Sitzung für beendet, er ging“. */
function readComplement(words: readonly Word[], at: number) {
	const after = findComplementAfter(words, at);
	return after?.isCertain === false && clauseEnd(words, at) - at > farthestFromMainClause ? null : after;
}

/** The subject; of „zitiert“ the one who is quoted. */
function readSpeaker(reader: Reader, finite: number, verb: string | undefined, isPassive: boolean): NounPhrase | null {
	const subject = findTaggedSubject(reader, finite);
	if (verb !== 'zitieren' || isPassive) return subject;
	return listPhrases(reader, finite + 1, clauseEnd(reader.words, finite)).find(({ first }) => first !== subject?.first) ?? subject;
}

/** „weil er warnte“, not „Als Beispiele nannte er Berlin“. */
const isVerbLast = (words: readonly Word[], finite: number) =>
	isSubordinate(words[clauseStart(words, finite)]) && clauseEnd(words, finite) === finite + 1;

/** „wie X mitteilte“: the rest of the sentence is what is said. */
const isParenthesis = (words: readonly Word[], at: number) => words[clauseStart(words, at)]?.folded === 'wie';

/** „Wie, erklärte er nicht“. */
const isUnspoken = (words: readonly Word[], at: number) =>
	words[clauseEnd(words, at) - 1]?.folded === 'nicht' && clauseStart(words, at) === at;

/** The finite verb that the form at `at` belongs to: itself, its auxiliary or its modal. */
function findFinite(words: readonly Word[], at: number): number | null {
	const form = words[at]?.reading?.verbForm;
	if (form === 'finite') return at;
	if (form === 'zuInfinitive' || words[at - 1]?.folded === 'zu') return findGoverning(words, at);
	if (form !== 'participle' && form !== 'infinitive') return null;
	const isGoverning = (index: number) =>
		isFiniteVerb(words[index]) &&
		!words[index]?.quoted &&
		/^(auxiliary|verb)$/.test(words[index]?.reading?.partOfSpeech ?? '') &&
		isHelping(words[index] as Word);
	const [start, end] = [clauseStart(words, at), clauseEnd(words, at)];
	for (let next = at + 1; next < end; next++) if (isGoverning(next)) return next;
	for (let before = at - 1; before >= start; before--) if (isGoverning(before)) return before;
	if (end !== at + 1 || /^(dass|weil|ob|um|ohne)$/.test(words[start]?.folded ?? '')) return null;
	for (let before = start - 1; before >= 0; before--) if (isGoverning(before)) return before;
	return null;
}

/** „beeilte sich, … zu erklären, dass“: the finite verb that an infinitive with „zu“ hangs on. */
function findGoverning(words: readonly Word[], at: number): number | null {
	const start = clauseStart(words, at);
	if (/^(um|ohne|statt|anstatt)$/.test(words[start]?.folded ?? '') || !findComplementAfter(words, at)?.isCertain) return null;
	for (let before = at - 1; before >= 0; before--) if (isFiniteVerb(words[before]) && !words[before]?.quoted) return before;
	return null;
}

const isHelping = ({ reading }: Word) => /^(haben|sein|werden|müssen|wollen|sollen|können|mögen|dürfen|lassen)$/.test(reading?.lemma ?? '');

/** „von nordkoreanischer Seite … bestritten“: who does it, in the passive. */
function readAgent({ words, isPersonEnd }: Reader, verb: number): NounPhrase | null {
	for (let at = clauseStart(words, verb); at < verb; at++) {
		if (/^(von|vom|durch|seitens)$/.test(words[at]?.folded ?? '') && isPreposition(words[at]))
			return readNounPhrase(words, at + 1, isPersonEnd);
	}
	return null;
}
