/** Whom „der Minister“ or „die Sprecherin der Polizei“ means: the one person whom the article introduced so before; nobody where it introduced two. */
import { listIntroductions } from './introductions';
import type { Named } from './named';
import type { NounPhrase } from './noun-phrase';
import type { Passage, ReadSentence } from './passage';
import { isPersonNoun, readNounGender, stemNoun } from './person-nouns';
import { isCapitalised, type Word } from './words';

const definite = /^(der|die|den|dem|des|dieser|diese|diesem|diesen)$/;
const fewestLetters = 4;

/** The person whom the phrase describes, or `null`. */
export function resolveDescription(phrase: NounPhrase, { words }: ReadSentence, passage: Passage): Named | null {
	const opener = words[phrase.first];
	if (!opener || !definite.test(opener.folded) || phrase.headFirst === phrase.first) return null;
	const head = words[phrase.headFirst];
	if (!head || phrase.headLast !== phrase.headFirst || !isPersonNoun(head.folded) || isPlural(opener, head)) return null;
	const noun = stemNoun(head.folded);
	const modifiers = words
		.slice(phrase.first + 1, phrase.last + 1)
		.filter((word) => word !== head && (isCapitalised(word) || word.kind === 'number' || word.reading?.partOfSpeech === 'adjective'))
		.map(({ folded }) => stemNoun(folded));
	const fitting = listIntroductions(passage).filter(
		(one) => one.start < opener.start && isSameNoun(one.noun, noun) && modifiers.every((modifier) => one.modifiers.has(modifier)),
	);
	const people = new Set(fitting.map(({ person }) => person?.name ?? null));
	return people.size === 1 ? (fitting[0]?.person ?? null) : null;
}

/** „die Forscher“; „die Forscherin“ and „die Vorsitzende“ are not. */
const isPlural = (opener: Word, { folded, reading }: Word) =>
	(opener.folded === 'die' && readNounGender(folded) === 'male') || (reading?.number === 'plural' && !/^(der|dem)$/.test(opener.folded));

/** „der Minister“ for the Verteidigungsminister, never the other way round. */
const isSameNoun = (introduced: string, described: string) =>
	introduced === described || (described.length >= fewestLetters && introduced.endsWith(described));
