/** Whether a noun phrase can be the subject of a verb: its determiner with the gender and number of its noun, as far as they are known. */
import type { NounPhrase } from './noun-phrase';
import { readNounGender } from './person-nouns';
import type { Word } from './words';

const neverNominative = /^(den|dem|des|ein(em|en|es)|ihm|ihn|ihnen|(ihr|sein|dies|kein)(em|en|es)|mir|uns)$/;
/** Forms in -er: nominative of the masculine, dative and genitive of the feminine, genitive of the plural. */
const inEr = /^(der|einer|(ihr|sein|dies|jen|kein)er|beider|vieler|einiger|mehrerer)$/;

/** Nouns in -e declined like adjectives: after „der“ men, not the genitive of women. */
const likeAdjectives =
	/(ierende|itzende|ordnete|stellte|klagte|tragte|beamte|legierte|letzte|traute|dächtige|schuldigte|wortliche|gesandte|gelehrte|wandte|bekannte|gendliche|hörige|ständige|geistliche|gefangene|wachsene|leitende|mächtigte)$/;

/** `sure` for a masculine nominative, which no other case is spelled like; `no` for other cases; else `maybe`. */
export function readNominative(words: readonly Word[], { first, headFirst, headLast }: NounPhrase): 'sure' | 'maybe' | 'no' {
	const opener = words[first];
	if (!opener || neverNominative.test(opener.folded)) return 'no';
	if (first === headFirst || !inEr.test(opener.folded)) return opener.folded === 'er' ? 'sure' : 'maybe';
	if (hasWeakAdjective(words, first + 1, headFirst)) return 'no';
	const head = words[headFirst]?.reading ?? words[headLast]?.reading;
	const noun = words[headFirst]?.folded ?? '';
	if (likeAdjectives.test(noun) || (opener.folded === 'der' && readNounGender(noun) === 'male')) return 'sure';
	if (head?.gender === 'der' && head.number !== 'plural') return 'sure';
	return head?.gender && head.partOfSpeech === 'noun' ? 'no' : 'maybe';
}

/** „der Süddeutschen Zeitung“; „der neue Leiter“ has -e. */
const hasWeakAdjective = (words: readonly Word[], from: number, to: number) =>
	words.slice(from, to).some(({ folded, kind }) => kind === 'word' && folded.endsWith('en'));

/** Whether the phrase and the verb differ in number for certain. */
export function disagrees(words: readonly Word[], phrase: NounPhrase, verb: Word | undefined): boolean {
	const number = verb?.reading?.number;
	if (number !== 'singular' && number !== 'plural') return false;
	const isJoined = words.slice(phrase.first, phrase.last + 1).some(({ folded }) => /^(und|sowie|noch)$/.test(folded));
	const head = words[phrase.headFirst]?.reading;
	if (isJoined) return number === 'singular' && head?.partOfSpeech === 'name';
	if (likeAdjectives.test(words[phrase.headFirst]?.folded ?? '')) return false;
	if (head?.partOfSpeech !== 'noun' || (head.number !== 'singular' && head.number !== 'plural')) return false;
	return head.number !== number && phrase.first < phrase.headFirst;
}
