/**
 * From which language a German-spelled name comes: from the given name where it is telling, else from the form of its words. In doubt from none: names
 * of German, English, French … make keep their spelling, and so do those that are already spelled in the English way (Vladimir).
 */
import type { Origin } from './origin';
import { homegrown, originForms, originGivenNames, slavicLetters } from './origin-marks';

const byGivenName = new Map<string, Set<Origin>>();
for (const [origin, list] of Object.entries(originGivenNames) as [Origin, string][])
	for (const given of list.split(' ')) byGivenName.set(given, (byGivenName.get(given) ?? new Set()).add(origin));

/** Letters and sequences of English, Western or Latin-script spellings, which German transcriptions from other scripts do not have. */
const isLatin = /v|(?<!c)sh|zh|kh|q(?!a)|x(?!and|en|im|ej|ei)|ck|[äß]|th(?!i)|ph|[crs]z|wicz|[áàâãåæçèéêíîóôõøúûčćďěęłńňřśšťůýžź]/u;
const germanParticles = /^(?:von|vom|zu|zum|zur|van|de|du|le|la|di|da|del|der|ter|ten)$/u;

/**
 * The origin of a name given as its words in German spelling, or `null` where none is certain or the name needs no transcription. `isGivenHere` says
 * whether a lower-case word is a given name of the West.
 */
export function guessOrigin(name: readonly string[], isGivenHere: (word: string) => boolean): Origin | null {
	const words = name.map((word) => word.toLowerCase());
	if (words.some((word) => germanParticles.test(word))) return null;
	const isSlavic = (origin: Origin) => origin === 'russian' || origin === 'ukrainian' || origin === 'bulgarian';
	const fromForms = readForm(words.at(-1) ?? '');
	const given = words.length > 1 ? byGivenName.get(words[0] ?? '') : undefined;
	if (fromForms === 'georgian' || fromForms === 'armenian' || fromForms === 'turkic') return fromForms;
	if (given) {
		const isAtHome = homegrown.has(words.at(-1) ?? '');
		if (isAtHome && isGivenHere(words[0] ?? '')) return null;
		const candidates = [...given].filter((origin) => isConfirmed(origin, words, fromForms));
		const telling = candidates.filter((origin) => isSlavic(origin) && (origin !== 'russian' || candidates.length === 1));
		return telling[0] ?? candidates[0] ?? null;
	}
	if (words.length > 1 && isGivenHere(words[0] ?? '')) return fromForms && isStrong(words.at(-1) ?? '') ? fromForms : null;
	if (words.length === 1) return readAlone(words[0] ?? '', fromForms);
	return fromForms ?? (words.some((word) => /^(?:al|el|ad|as|bin|ibn|abu|abd)(?:-|$)/u.test(word)) ? 'arabic' : null);
}

/** A given name shared with other languages (Boris, Anton, Olga, Ali) needs a surname that fits. */
function isConfirmed(origin: Origin, words: readonly string[], fromForms: Origin | null): boolean {
	const first = words[0] ?? '';
	const last = words.at(-1) ?? '';
	if (isLatin.test(last)) return false;
	if (origin === 'arabic' || origin === 'persian' || origin === 'hebrew' || origin === 'eastAsian')
		return !fromForms && !/ow$|ew$|tz/u.test(last);
	if (origin === 'georgian' || origin === 'armenian' || origin === 'turkic') return fromForms !== null || /w|sch/u.test(last);
	if (fromForms) return true;
	const isTelling = first.length > 4 && !polishToo.test(first) && /w|j(?!$)|sch|ij$/u.test(first);
	return isTelling || slavicLetters.test(last);
}

/** Polish has these given names too, in the same spelling. */
const polishToo = /^(?:jaro|stani|rado|miro|wladi|bole|broni|czes)slaw/u;

function readForm(word: string): Origin | null {
	const last = word.slice(word.lastIndexOf('-') + 1);
	if (last.length < 5 || isLatin.test(last) || homegrown.has(last)) return null;
	return originForms.find(([form]) => form.test(last))?.[1] ?? null;
}

/** Of a name in Western company (Peter Ustinow) the form must be unmistakable. */
const isStrong = (word: string): boolean => /tsch|schtsch|[aeio]jew|jow|nikow|ssow|skaja|enko$|owitsch|schwili|[a-z]dse$/u.test(word);

function readAlone(word: string, fromForms: Origin | null): Origin | null {
	if (isLatin.test(word) || homegrown.has(word)) return null;
	const given = byGivenName.get(word);
	if (given) return [...given].find((origin) => origin === 'ukrainian') && !given.has('russian') ? 'ukrainian' : ([...given][0] ?? null);
	if (fromForms) return fromForms;
	if (/^al-|dsch/u.test(word)) return 'arabic';
	return slavicLetters.test(word) ? 'russian' : null;
}
