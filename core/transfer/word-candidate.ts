/** A word as a file has it, brought to the shape of one of the list: what the formats share. */
import * as v from 'valibot';
import type { Result } from '../result';
import { succeed } from '../result';
import { type Example, SavedWord, WordState } from '../saved-word';
import { type PartOfSpeech, partsOfSpeech } from '../word';
import { describeIssue } from './backup-format';

export type WordCandidate = { readonly line: number | null; readonly word: SavedWord };

/** Fails with `importBadField`. */
export function checkWord(value: unknown, line: number | null): Result<WordCandidate> {
	const parsed = v.safeParse(SavedWord, value);
	return parsed.success ? succeed({ line, word: parsed.output }) : describeIssue(parsed.issues[0], line);
}

type Head = { readonly lemma: string; readonly gender: SavedWord['gender'] };

/** `die Sperrung` is a lemma with its gender. */
export function readHead(head: string): Head {
	const [, gender, lemma] = /^(der|die|das)\s+(\S.*)$/.exec(head.trim()) ?? [];
	return lemma === undefined ? { lemma: head.trim(), gender: undefined } : { lemma, gender: gender as SavedWord['gender'] };
}

/** What is named, or else what German spelling says: nouns are capitalised, verbs in the infinitive end in n. */
export function readPartOfSpeech(named: string, { lemma, gender }: Head): PartOfSpeech {
	const known = partsOfSpeech.find((name) => name === named.trim().toLowerCase());
	if (known) return known;
	if (gender || /^\p{Lu}/u.test(lemma)) return 'noun';
	return /(en|ern|eln)$/.test(lemma) ? 'verb' : 'adjective';
}

/** `new` where it is not one that Lesart has. */
export function readState(named: string): WordState {
	const state = v.safeParse(WordState, named.trim());
	return state.success ? state.output : 'new';
}

/** Sentences without an address of their own are from here. */
export const importedPage = 'urn:lesart:imported';

/** A sentence with the places of its word: those given, or where the lemma stands as it is. */
export function makeExample(sentence: string, lemma: string, source: Partial<Example> & Pick<Example, 'saved'>): Example {
	const at = sentence.indexOf(lemma);
	const pieces = source.pieces ?? (at < 0 || lemma === '' ? [] : [{ start: at, end: at + lemma.length }]);
	return { title: null, outlet: null, published: null, pageKey: importedPage, ...source, sentence, pieces };
}
