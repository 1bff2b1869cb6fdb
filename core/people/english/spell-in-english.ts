/**
 * The English spelling of a name that German papers spell in their own way: what usage has settled first, then transcription by the language of
 * origin. A name from a language of the Latin alphabet stays as it is, but for titles of rank and letters that English does not print.
 */
import { isGivenName } from '../given-names';
import { findEastern } from './eastern-names';
import { guessOrigin } from './guess-origin';
import type { Origin } from './origin';
import { spellRank } from './ranks';
import { regnalNames, settledNames, settledWords } from './settled-spellings';
import { transcriptionRules } from './transcription-rules';
import { markVoicing } from './voiced-stems';

/**
 * The name (one or several words, nominative) as English papers print it; unchanged where nothing tells that they spell it otherwise. `hint`: the language
 * of the country that the text names beside it, for names that tell nothing themselves.
 */
export function spellInEnglish(given: string, hint: Origin | null = null): string {
	const name = given.normalize('NFC').replace(/[āīūḥṣṭḍ]/gu, (letter) => letter.normalize('NFD').charAt(0));
	const settled = settledNames.get(name);
	if (settled) return settled;
	const words = spellRank(name.split(/\s+/u));
	if (/^[IVX]+\.?$/u.test(words.at(-1) ?? ''))
		return words.map((word) => regnalNames.get(word) ?? word.replace(/(?<=^[IVX]+)\.$/u, '')).join(' ');
	const origin = guessOrigin(words, (word) => isGivenName(word), hint);
	return words.map((word, at) => spellWord(word, at, words, origin)).join(' ');
}

/** Settled given names that German and English share with other languages are only changed beside a name of their origin. */
function spellWord(word: string, at: number, words: readonly string[], origin: Origin | null): string {
	const settled = settledWords.get(word);
	const isForeign = origin !== null || words.length === 1 || at === words.length - 1;
	if (settled && isForeign) return settled;
	if (origin && !isParticle(word)) return spellParts(word, origin);
	return word.replaceAll('ß', 'ss').replaceAll('ı', 'i');
}

/** A double name by its halves, unless it begins with an article: „asch-Schaibani“. */
function spellParts(word: string, origin: Origin): string {
	if (/^(?:a[lnrtdz]|as|asch)-/u.test(word))
		return word.slice(0, word.indexOf('-')).replace(/^a.*/u, 'al') + spellPart(word.slice(word.indexOf('-')), origin);
	return word
		.split('-')
		.map((part) => settledWords.get(part) ?? spellPart(part, origin))
		.join('-');
}

function spellPart(part: string, origin: Origin): string {
	const listed = findEastern(part);
	return listed?.origin === origin ? listed.english : transcribe(part, origin);
}

const isParticle = (word: string): boolean => /^(?:\p{Ll}+|\p{Lu}\.?)$/u.test(word);
const unvoiced: ReadonlySet<Origin> = new Set(['arabic', 'persian', 'hebrew', 'eastAsian']);

/** One word by the rules of its origin; at every place the first rule that fits. O(length · rules). */
export function transcribe(word: string, origin: Origin): string {
	const rules = transcriptionRules[origin];
	const lower = word.toLowerCase();
	const marked = unvoiced.has(origin) ? lower : markVoicing(lower);
	let english = '';
	for (let at = 0; at < marked.length; ) {
		const rule = rules.find(([pattern]) => {
			pattern.lastIndex = at;
			return pattern.test(marked);
		});
		english += rule ? rule[1] : marked.charAt(at);
		at = rule ? rule[0].lastIndex : at + 1;
	}
	return english.replace(/\p{Ll}/u, (letter) => (/^-?\p{Lu}/u.test(word) ? letter.toUpperCase() : letter));
}
