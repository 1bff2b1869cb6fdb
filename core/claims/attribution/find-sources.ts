/** Cues that name a source without a verb of saying: laut X, nach Angaben von X, X zufolge, so X, wie X mitteilte, heißt es bei X. */
import type { Cue } from './cue';
import { findPhraseEnding, isPreposition, isPronoun, type Reader } from './find-subject';
import { type NounPhrase, readNounPhrase, times } from './noun-phrase';
import { clauseEnd, clauseStart, isCapitalised, type Word } from './words';

/** Nouns for what somebody says; with „nach“ or „laut“ they make a source, alone or at the end of a compound (US-Angaben). */
const sayings =
	/(^|-|medien|presse|geheimdienst|agentur|behörden|regierungs|polizei|unternehmens|zeugen|zeitungs|hersteller|vereins)(angaben|angabe|worten|darstellung|aussagen?|erkenntnissen?|einschätzung(en)?|informationen|ansicht|auffassung|meinung|überzeugung|bericht(en?)?|schätzung(en)?|bekunden|mitteilung|meldung(en)?|lesart|urteil|sicht|studien?|umfragen?|untersuchungen|berechnungen|erhebungen|vorstellungen|plänen)$/;
/** These may stand before „nach“. */
const viewpoints =
	/^(ansicht|auffassung|meinung|überzeugung|einschätzung|angaben|aussagen?|darstellung|berichten|schätzungen|informationen)$/;
/** Not what somebody says but what is written: the source with its maker. */
const documents = /(bericht|studie|umfrage|untersuchung)(en)?$/;
const own = /^eigene[nmr]?$/;

const sourceWords =
	/^(laut|gemäss|berufung|verweis|bezug|zufolge|demnach|so|heisst|hiess|verlautete?|hervorgeht|hervorging|vernehmen|.*kreisen)$/;

/** Whether a sentence without such a word names no source; folded spelling. */
export const mayNameSource = (folded: string): boolean => sourceWords.test(folded) || sayings.test(folded);

/** The cues of the sentence, in order; [] when there is none. */
export function findSources(reader: Reader): Cue[] {
	return reader.words.flatMap((word, at) => {
		if (word.quoted) return [];
		return (
			readLaut(reader, at) ??
			readNach(reader, at) ??
			readCircles(reader, at) ??
			readVernehmen(reader, at) ??
			readZufolge(reader, at) ??
			readNachgestellt(reader, at) ??
			readDemnach(reader, at) ??
			readSo(reader, at) ??
			readHeisstEs(reader, at) ??
			[]
		);
	});
}

const source = (first: number, last: number, speaker: NounPhrase | null): Cue[] => [{ first, last, speaker, kind: 'source' }];

/** laut NP; gemäß NP; unter Berufung auf NP. */
function readLaut({ words, isPersonEnd }: Reader, at: number): Cue[] | null {
	const word = words[at]?.folded ?? '';
	const isReference =
		(/^(berufung|verweis)$/.test(word) || (word === 'bezug' && words[at - 1]?.folded === 'unter')) && words[at + 1]?.folded === 'auf';
	if (!isReference && word !== 'laut' && word !== 'gemäss') return null;
	const last = isReference ? at + 1 : at;
	const saying = readSaying(words, last + 1);
	const phrase = saying === null ? readNounPhrase(words, last + 1, isPersonEnd) : null;
	if (saying !== null) return source(at, saying, readWhose({ words, isPersonEnd }, last + 1, saying));
	if (word === 'gemäss' && !(phrase && sayings.test(words[phrase.headLast]?.folded ?? ''))) return null;
	const named = phrase ?? readQuotedName(words, last + 1);
	return named ? source(at, last, named) : null;
}

/** „laut „taz.de““: a name in quote marks need have no capital. */
function readQuotedName(words: readonly Word[], first: number): NounPhrase | null {
	if (!/[„"»«“]$/u.test(words[first]?.gap ?? '')) return null;
	let last = first;
	while (/^[.\-/]$/.test(words[last + 1]?.gap ?? '')) last++;
	return { first, last, headFirst: first, headLast: last };
}

/** nach Angaben von X, nach Ruttes Worten, nach US-Angaben, aus Sicht des Forschers; „zufolge“ after them says the same. */
function readNach(reader: Reader, at: number): Cue[] | null {
	const { words } = reader;
	const word = words[at]?.folded ?? '';
	const saying = /^(nach|aus|zu)$/.test(word) ? readSaying(words, at + 1) : null;
	if (saying === null) return null;
	if (word !== 'nach' && !words[saying]?.folded.endsWith('sicht')) return null;
	return source(at, saying, readWhose(reader, at + 1, saying));
}

/** Index of the noun of saying that a phrase from `from` ends in, at most four words on; `null` when it ends in none. */
function readSaying(words: readonly Word[], from: number): number | null {
	for (let at = from; at < from + 5; at++) {
		const word = words[at];
		if (!word || word.clause !== words[from]?.clause) return null;
		if (isCapitalised(word) && sayings.test(word.folded)) return at;
		if (isPreposition(word)) return null;
	}
	return null;
}

/** Whose sayings: what follows („von X“, a genitive), else what stands before („Ruttes“, „ukrainischen“), else the compound's own. */
function readWhose({ words, isPersonEnd }: Reader, from: number, saying: number): NounPhrase | null {
	const next = words[saying + 1];
	const isLinked =
		next !== undefined && next.clause === words[saying]?.clause && /^(von|vom|aus|der|des|eine[rs]|seine[rs]|ihre[rs])$/.test(next.folded);
	if (isLinked) {
		const isOf = /^(von|vom|aus)$/.test(next.folded);
		const phrase = readNounPhrase(words, saying + (isOf ? 2 : 1), isPersonEnd);
		if (phrase && documents.test(words[saying]?.folded ?? '')) return { ...phrase, first: from };
		if (phrase) return phrase;
	}
	if (words.slice(from, saying).some(({ folded }) => own.test(folded))) return null;
	const isOwner = saying > from && isCapitalised(words[saying - 1] as Word) && !isAttribute(words[saying - 1]);
	const last = isOwner ? saying - 1 : saying;
	return { first: from, last, headFirst: from, headLast: last };
}

/** „Ersten Angaben zufolge“ begins with a capital and owns nothing. */
const isAttribute = (word: Word | undefined) => /^(adjective|determiner|number)$/.test(word?.reading?.partOfSpeech ?? '');

/** „Wie die Agentur aus Regierungskreisen erfuhr“, „war aus Kreisen der Partei zu hören“. */
function readCircles({ words, isPersonEnd }: Reader, at: number): Cue[] | null {
	if (words[at]?.folded !== 'aus') return null;
	const phrase = readNounPhrase(words, at + 1, isPersonEnd);
	const head = phrase && words[phrase.headLast];
	if (!head?.folded.endsWith('kreisen') || /^(land|wahl|strom|stadt|freundes|um)kreisen$/.test(head.folded)) return null;
	const clause = words.slice(clauseStart(words, at), clauseEnd(words, at));
	return clause.some(({ folded }) => hearing.test(folded)) ? source(at, at, phrase) : null;
}
const hearing = /^(erfuhr(en)?|erfährt|erfahren|hört|hörte|hören|verlautet|verlauten|vernehmen|bekannt|bestätigt|berichtet|gemeldet)$/;

/** „dem Vernehmen nach“: nobody says who says it. */
const readVernehmen = ({ words }: Reader, at: number): Cue[] | null =>
	words[at]?.folded === 'vernehmen' && words[at + 1]?.folded === 'nach' ? source(at, at + 1, null) : null;

/** „ihrer Meinung nach“, „Ansicht von Fachleuten nach“. */
function readNachgestellt(reader: Reader, at: number): Cue[] | null {
	const { words } = reader;
	if (at === 0 || words[at]?.folded !== 'nach' || words[at - 1]?.clause !== words[at]?.clause) return null;
	const saying = viewpoints.test(words[at - 1]?.folded ?? '') ? at - 1 : null;
	const phrase = saying === null ? null : findPhraseEnding(reader, saying);
	return phrase && source(at, at, phrase);
}

/** „demnach“: as the source named before says. */
const readDemnach = ({ words }: Reader, at: number): Cue[] | null =>
	words[at]?.folded === 'demnach' ? [{ first: at, last: at, speaker: null, kind: 'source', goesOn: true }] : null;

/** X zufolge; Angaben der Nato zufolge. */
function readZufolge(reader: Reader, at: number): Cue[] | null {
	if (reader.words[at]?.folded !== 'zufolge' || at === 0) return null;
	const phrase = findPhraseEnding(reader, at - 1);
	if (!phrase) return null;
	const saying = readSaying(reader.words, phrase.first);
	const whose = saying !== null && saying <= phrase.last ? readWhose(reader, phrase.first, saying) : phrase;
	return source(at, at, whose ?? phrase);
}

/** „…, so X.“: the phrase fills the clause but for „weiter“ and where and when. */
function readSo(reader: Reader, at: number): Cue[] | null {
	const { words, isPersonEnd } = reader;
	if (words[at]?.folded !== 'so' || at === 0 || clauseStart(words, at) !== at) return null;
	const phrase = readNounPhrase(words, at + 1, isPersonEnd);
	if (!phrase) return null;
	const after = words[phrase.last + 1];
	const endsHere = clauseEnd(words, at) === phrase.last + 1 || isPronoun(words, phrase);
	return endsHere || isPreposition(after) || after?.reading?.partOfSpeech === 'adverb' || /^(weiter|wörtlich)$/.test(after?.folded ?? '')
		? source(at, at, phrase)
		: null;
}

/** heißt es in NP; hieß es aus Kiew; wie es bei NP heißt; verlautete aus NP. */
function readHeisstEs({ words, isPersonEnd }: Reader, at: number): Cue[] | null {
	const word = words[at]?.folded ?? '';
	const isIt =
		/^(heisst|hiess)$/.test(word) &&
		(words[at + 1]?.folded === 'es' || words.slice(Math.max(0, at - 8), at).some((w) => w.folded === 'es'));
	if (!isIt && !/^(verlautete?|hervorgeht|hervorging)$/.test(word)) return null;
	const end = clauseEnd(words, at);
	for (let from = clauseStart(words, at); from < end; from++) {
		if (!/^(in|im|bei|beim|aus|von|vom)$/.test(words[from]?.folded ?? '')) continue;
		const phrase = readNounPhrase(words, from + 1, isPersonEnd);
		if (phrase && !times.test(words[phrase.headFirst]?.folded ?? '')) return source(at, at, phrase);
	}
	return source(at, at, null);
}
