/**
 * The English spelling of a name that German papers spell in their own way: what usage has settled first, then transcription by the language of
 * origin. A name from a language of the Latin alphabet stays as it is.
 */
import { isGivenName } from '../given-names';
import { guessOrigin } from './guess-origin';
import type { Origin } from './origin';
import { regnalNames, settledNames, settledWords } from './settled-spellings';
import { transcriptionRules } from './transcription-rules';
import { markVoicing } from './voiced-stems';

/** The name (one or several words, nominative, without title) as English papers print it; unchanged where nothing tells that they spell it otherwise. */
export function spellInEnglish(given: string): string {
	const name = given.normalize('NFC').replace(/[āīūḥṣṭḍ]/gu, (letter) => letter.normalize('NFD').charAt(0));
	const settled = settledNames.get(name);
	if (settled) return settled;
	const words = name.split(/\s+/u);
	if (/^[IVX]+\.?$/u.test(words.at(-1) ?? ''))
		return words.map((word) => regnalNames.get(word) ?? word.replace(/(?<=^[IVX]+)\.$/u, '')).join(' ');
	const origin = guessOrigin(words, (word) => isGivenName(word));
	return words.map((word, at) => spellWord(word, at, words, origin)).join(' ');
}

/** Settled given names that German and English share with other languages are only changed beside a name of their origin. */
function spellWord(word: string, at: number, words: readonly string[], origin: Origin | null): string {
	const settled = settledWords.get(word);
	const isForeign = origin !== null || words.length === 1 || at === words.length - 1;
	if (settled && isForeign) return settled;
	if (origin && !isParticle(word))
		return word
			.split('-')
			.map((part) => settledWords.get(part) ?? transcribe(part, origin))
			.join('-');
	return word.replaceAll('ß', 'ss');
}

const isParticle = (word: string): boolean => /^(?:\p{Ll}+|\p{Lu}\.?)$/u.test(word);

/** One word by the rules of its origin; at every place the first rule that fits. O(length · rules). */
export function transcribe(word: string, origin: Origin): string {
	const rules = transcriptionRules[origin];
	const marked = markVoicing(word.toLowerCase());
	let english = '';
	for (let at = 0; at < marked.length; ) {
		const rule = rules.find(([pattern]) => {
			pattern.lastIndex = at;
			return pattern.test(marked);
		});
		english += rule ? rule[1] : marked.charAt(at);
		at = rule ? rule[0].lastIndex : at + 1;
	}
	return /^\p{Lu}/u.test(word) ? english.charAt(0).toUpperCase() + english.slice(1) : english;
}
