/** Cues without a verb of saying, where the forms of all words are known: a noun of saying with what is said, and a colon before a quotation. */
import type { Cue } from './cue';
import { findComplementAfter } from './find-complement';
import type { Reader } from './find-subject';
import { findTaggedSubject } from './find-tagged-subject';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import { isSayingNoun, readSayingLemma } from './saying-lemmas';
import { clauseEnd, clauseStart, isFiniteVerb, type Word } from './words';

/** „reagierte gelassen: „…““: the subject of what stands before the colon speaks. */
export function readColon(reader: Reader, at: number): Cue[] {
	const { words } = reader;
	const [word, before] = [words[at], words[at - 1]];
	if (!word?.quoted || !before || before.quoted || !word.gap.includes(':')) return [];
	const verb = words.findLastIndex((candidate, index) => index < at && isFiniteVerb(candidate) && !candidate.quoted);
	if (verb < 0 || readSayingLemma(words[verb]?.verb ?? '')) return [];
	const speaker = findTaggedSubject(reader, verb);
	return speaker ? [{ first: verb, last: verb, speaker, kind: 'noun' }] : [];
}

/** „vertrat die Auffassung, dass“, „das Eingeständnis der Ministerin, sie habe“: a noun of saying with its complement. */
export function readNoun(reader: Reader, at: number): Cue[] {
	const { words, isPersonEnd } = reader;
	const word = words[at] as Word;
	if (word.reading?.partOfSpeech !== 'noun' || !isSayingNoun(word.folded)) return [];
	if (words[at - 1]?.folded.startsWith('kein')) return [];
	const owner = readOwner(reader, at);
	const end = clauseEnd(words, at);
	if (end - (owner ? owner.last : at) > 4) return [];
	const said = findComplementAfter(words, at);
	if (!said?.isCertain) return [];
	if (owner) return [{ first: at, last: at, speaker: owner, kind: 'noun', said }];
	const verb = findMainVerb(words, at);
	if (word.folded === 'worten' && readSayingLemma(words[verb]?.verb ?? '')) return [];
	const subject = verb < 0 ? null : findTaggedSubject(reader, verb);
	const itself = readNounPhrase(words, at, isPersonEnd);
	return [{ first: at, last: at, speaker: subject ?? (word.folded === 'worten' ? null : itself), kind: 'noun', said }];
}

/** The finite verb of the noun's clause, else one that opens a clause behind it („Mit den Worten „…“ ging er“), else the last before it; -1 for none. */
function findMainVerb(words: readonly Word[], noun: number): number {
	const [start, end] = [clauseStart(words, noun), clauseEnd(words, noun)];
	const own = words.findIndex((word, at) => at >= start && at < end && isFiniteVerb(word));
	if (own >= 0) return own;
	const after = words.findIndex((word, at) => at >= end && isFiniteVerb(word) && !word.quoted);
	if (after >= 0 && clauseStart(words, after) === after) return after;
	const before = words.findLastIndex((word, at) => at < start && isFiniteVerb(word) && clauseEnd(words, at) > at + 1);
	return before >= 0 ? before : after;
}

/** „der Ministerin“, „von Rutte“ right after the noun. */
function readOwner({ words, isPersonEnd }: Reader, at: number): NounPhrase | null {
	const next = words[at + 1];
	if (!next || next.clause !== words[at]?.clause) return null;
	if (/^(von|vom)$/.test(next.folded)) return readNounPhrase(words, at + 2, isPersonEnd);
	return /^(der|des|eine[rs]|seine[rs]|ihre[rs])$/.test(next.folded) ? readNounPhrase(words, at + 1, isPersonEnd) : null;
}
