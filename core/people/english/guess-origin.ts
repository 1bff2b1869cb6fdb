/**
 * From which language a German-spelled name comes: from the given name where it is telling, else from the form of its words, else from what the text
 * says of its bearer. In doubt from none: names of German, English, French … make keep their spelling, and so do those spelled in the English way already.
 */

import { foldName } from '../name-tokens';
import { isWesternSurname } from '../persons/surnames';
import { isWiderGivenName } from '../persons/wider-given-names';
import { findEastern } from './eastern-names';
import type { Origin } from './origin';
import { givenNamesAtHome, homegrown, originForms, originGivenNames, plainTelling, slavicLetters } from './origin-marks';

const byGivenName = new Map<string, Set<Origin>>();
for (const [origin, list] of Object.entries(originGivenNames) as [Origin, string][])
	for (const given of list.split(' ')) byGivenName.set(given, (byGivenName.get(given) ?? new Set()).add(origin));

/** Letters and sequences of English, Western or Latin-script spellings, which German transcriptions from other scripts do not have. */
const isLatin =
	/v|(?<!c)sh|zh|kh|q(?!a)|x(?!and|en|im|ej|ei)|ck|[äß]|th(?!i)|ph|[cs]z|rz(?!ow|ew|in)|wicz|[áàâãåæçèéêíîóôõøúûčćďěęłńňřśšťůýžź]/u;
const germanParticles = /^(?:von|vom|zu|zum|zur|van|de|du|le|la|di|da|del|der|ter|ten)$/u;
/** What German writes in another way than English does. */
const germanLetters = /sch|tsch|ch|w|j|z|(?<=[aeiou])s(?=[aeiou])/u;

/**
 * The origin of a name given as its words in German spelling, or `null` where none is certain or the name needs no transcription. `isGivenHere` says
 * whether a lower-case word is a given name of the West; `hint` is the language of the country that the text names beside it.
 */
export function guessOrigin(name: readonly string[], isGivenHere: (word: string) => boolean, hint: Origin | null = null): Origin | null {
	const words = name.map((word) => word.toLowerCase());
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (words.some((word) => germanParticles.test(word))) return null;
	if (words.length > 1 && arabicArticle.test(last)) return 'arabic';
	const fromForms = readForm(last);
	if (fromForms === 'georgian' || fromForms === 'armenian' || fromForms === 'turkic') return fromForms;
	const given = words.length > 1 ? readGiven(first) : undefined;
	if (given) {
		if (homegrown.has(last) && isGivenHere(first)) return null;
		const origin = chooseOrigin(given, words, fromForms);
		if (origin) return origin;
	} else if (words.length === 1) {
		const alone = readAlone(first, fromForms);
		if (alone) return alone;
	} else if (!isGivenHere(first)) {
		const loose = fromForms ?? readJapanese(words) ?? (isArabic(words) ? 'arabic' : null);
		if (loose) return loose;
	} else if (fromForms && isStrong(last)) return fromForms;
	return hint && !isLatin.test(last) && !isAtHome(last) && words.some((word) => germanLetters.test(word)) ? hint : null;
}

const arabicArticle = /^(?:al|el|a[drnstz]|asch)-/u;
const arabicParticle = /^(?:al|el|ad|as|asch|an|ar|at|az|bin|ibn|abu|abd)(?:-|$)/u;

/** An Arabic article; or a first name that German spells with sch and no Western language has. */
const isArabic = (words: readonly string[]): boolean =>
	words.some((word) => arabicParticle.test(word)) ||
	(/sch/u.test(words[0] ?? '') &&
		!isLatin.test(words.join(' ')) &&
		!isAtHome(words.at(-1) ?? '') &&
		!isWiderGivenName(foldName(words[0] ?? '')));

function readGiven(first: string): ReadonlySet<Origin> | undefined {
	const listed = byGivenName.get(first);
	const eastern = listed || givenNamesAtHome.has(first) ? undefined : findEastern(first);
	return listed ?? (eastern && new Set([eastern.origin]));
}

/** Ukrainian and Bulgarian names are told from Russian ones by what only they have. */
function chooseOrigin(given: ReadonlySet<Origin>, words: readonly string[], fromForms: Origin | null): Origin | null {
	const candidates = [...given].filter((origin) => isConfirmed(origin, words, fromForms));
	const isSlavic = (origin: Origin) => origin === 'russian' || origin === 'ukrainian' || origin === 'bulgarian';
	const telling = candidates.filter((origin) => isSlavic(origin) && (origin !== 'russian' || candidates.length === 1));
	return telling[0] ?? candidates[0] ?? null;
}

/** A given name shared with other languages (Boris, Anton, Olga, Ali) needs a surname that fits. */
function isConfirmed(origin: Origin, words: readonly string[], fromForms: Origin | null): boolean {
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (isLatin.test(last) || isAtHome(last)) return false;
	if (origin === 'arabic' || origin === 'persian' || origin === 'hebrew' || origin === 'eastAsian')
		return (!fromForms || fromForms === origin) && !/ow$|ew$|tz/u.test(last);
	if (origin === 'georgian' || origin === 'armenian' || origin === 'turkic') return fromForms !== null || /w|sch/u.test(words.join(' '));
	return fromForms !== null || isTelling(first) || slavicLetters.test(last);
}

/** Spelled as only German spells it, and not borne in Germany. */
const isTelling = (first: string): boolean =>
	plainTelling.has(first) ||
	(first.length > 4 && !givenNamesAtHome.has(first) && !polishToo.test(first) && /w|j(?!$)|sch|ij$|ych/u.test(first));

/** Polish has these given names too, in the same spelling. */
const polishToo = /^(?:jaro|stani|rado|miro|wladi|bole|broni|czes)slaw/u;

/** A surname of the West: listed, and in none of the lists from other scripts. */
const isAtHome = (last: string): boolean => isWesternSurname(foldName(last)) && !findEastern(last) && !byGivenName.has(last);

function readForm(word: string): Origin | null {
	const last = word.slice(word.lastIndexOf('-') + 1);
	if (last.length < 5 || isLatin.test(last) || homegrown.has(last) || isAtHome(last)) return null;
	const form = originForms.find(([pattern]) => pattern.test(last))?.[1];
	return form ?? findEastern(last)?.origin ?? null;
}

/** Of a name in Western company (Peter Ustinow) the form must be unmistakable. */
const isStrong = (word: string): boolean => /tsch|schtsch|[aeio]jew|jow|nikow|ssow|skaja|enko$|owitsch|schwili|[a-z]dse$/u.test(word);

const syllables = /^(?:(?:tsch|dsch|sch|[kgn]y|ts|[kgsztdnhbpmyrwjf])?[aeiou]{1,2}n?)+$/u;

/** Both words made of Japanese syllables, at least one of them spelled the German way: „Schigeru Ischiba“. */
function readJapanese(words: readonly string[]): Origin | null {
	return words.length === 2 && words.every((word) => syllables.test(word)) && words.some((word) => /sch/u.test(word)) ? 'eastAsian' : null;
}

function readAlone(word: string, fromForms: Origin | null): Origin | null {
	if (isLatin.test(word) || homegrown.has(word)) return null;
	const given = byGivenName.get(word);
	if (given) return [...given].find((origin) => origin === 'ukrainian') && !given.has('russian') ? 'ukrainian' : ([...given][0] ?? null);
	if (fromForms) return fromForms;
	if (isAtHome(word)) return null;
	if (/^al-|dsch/u.test(word)) return 'arabic';
	return slavicLetters.test(word) ? 'russian' : null;
}
