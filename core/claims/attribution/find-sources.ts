/** Cues that name a source without a verb of saying: laut X, nach Angaben von X, X zufolge, so X, wie X mitteilte, heißt es bei X. */
import type { Cue } from './cue';
import { findPhraseEnding, isPreposition, isPronoun, type Reader } from './find-subject';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import { clauseEnd, clauseStart, isCapitalised, type Word } from './words';

/** Nouns for what somebody says; with „nach“ or „laut“ they make a source, alone or at the end of a compound (US-Angaben). */
const sayings =
	/(^|-|medien|presse|geheimdienst|agentur|behörden|regierungs|polizei)(angaben|angabe|worten|darstellung|aussagen?|erkenntnissen?|einschätzung(en)?|informationen|ansicht|auffassung|meinung|überzeugung|berichten?|schätzung(en)?|bekunden|mitteilung|meldung(en)?|lesart|urteil|sicht)$/;
const own = /^(eigene[nmr]?|jüngsten|neuesten|ersten|bisherigen|übereinstimmenden|den|offiziellen|dessen|deren|seinen|ihren|seiner|ihrer)$/;

/** The cues of the sentence, in order; [] when there is none. */
export function findSources(reader: Reader): Cue[] {
	return reader.words.flatMap((word, at) => {
		if (word.quoted) return [];
		return readLaut(reader, at) ?? readNach(reader, at) ?? readZufolge(reader, at) ?? readSo(reader, at) ?? readHeisstEs(reader, at) ?? [];
	});
}

const source = (first: number, last: number, speaker: NounPhrase | null): Cue[] => [{ first, last, speaker, kind: 'source' }];

/** laut NP; gemäß NP; unter Berufung auf NP. */
function readLaut({ words, isPersonEnd }: Reader, at: number): Cue[] | null {
	const word = words[at]?.folded ?? '';
	const isReference = /^(berufung|verweis)$/.test(word) && words[at + 1]?.folded === 'auf';
	if (!isReference && word !== 'laut' && word !== 'gemäss') return null;
	const last = isReference ? at + 1 : at;
	const saying = readSaying(words, last + 1);
	const phrase = saying === null ? readNounPhrase(words, last + 1, isPersonEnd) : null;
	if (saying !== null) return source(at, saying, readWhose({ words, isPersonEnd }, last + 1, saying));
	if (word === 'gemäss' && !(phrase && sayings.test(words[phrase.headLast]?.folded ?? ''))) return null;
	return phrase ? source(at, last, phrase) : null;
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
		if (phrase) return phrase;
	}
	let first = from;
	while (first < saying && own.test(words[first]?.folded ?? '')) first++;
	if (first < saying) {
		const isOwner = isCapitalised(words[saying - 1] as Word);
		const last = isOwner ? saying - 1 : saying;
		return { first, last, headFirst: first, headLast: last };
	}
	const isCompound =
		!/^[^-]*$/.test(words[saying]?.surface ?? '') || !/^(angabe|wort|aussage|bericht|information)/.test(words[saying]?.folded ?? '');
	return isCompound && /-|medien|presse|agentur|behörden|regierung|polizei/.test(words[saying]?.folded ?? '')
		? { first: saying, last: saying, headFirst: saying, headLast: saying }
		: null;
}

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
	return endsHere || /^(weiter|am|in|im|gegenüber|vor|zu|bei|auf|über|nach|laut)$/.test(after?.folded ?? '')
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
		if (phrase) return source(at, at, phrase);
	}
	return [{ first: at, last: at, speaker: null, kind: 'hearsay' }];
}
