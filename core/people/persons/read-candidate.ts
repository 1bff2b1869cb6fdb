/** The longest name that begins at a word: given names, initials, particles, nobility, surnames, generation or numeral. Says nothing yet of whether it is a person's. */

import { isGivenName } from '../given-names';
import type { NameWord } from './name-word';
import { foreignWords, generations, isThing, isTitleWord, nobility, numeral, openingParticles, particles } from './naming-words';

/** What a candidate consists of; indices into the words of its sentence, both inclusive. */
export type Candidate = {
	readonly from: number;
	readonly to: number;
	/** Where its surname begins; `null` for a given name alone. */
	readonly surnameAt: number | null;
	/** `full`: given name known and surname; `pair`: two unknown words; `given`, `lone`: one word. */
	readonly kind: 'full' | 'pair' | 'given' | 'lone';
	readonly numeral: boolean;
};

/** The candidate beginning at `at`, or `null` where no name can begin. */
export function readCandidate(words: readonly NameWord[], at: number): Candidate | null {
	const first = words[at];
	if (!first || !mayName(first)) {
		if (!first || !(openingParticles.has(first.base) || isDutch.test(first.surface)) || first.opens) return null;
		const next = words[at + 1];
		if (!next?.adjacent || !next.capital || !isUnknown(next) || next.place) return null;
		return { from: at, to: at + 1, surnameAt: at, kind: 'lone', numeral: false };
	}
	let to = at;
	let surnameAt: number | null = null;
	const isGiven = (first.given && !isTitleWord(first.base)) || first.initial;
	if (first.initial && !isBeforeSurname(words, at)) return null;
	const mayBePair =
		isGiven ||
		(isUnknown(first) && !isTitleWord(first.base)) ||
		(words[at + 1] !== undefined && numeral.test(words[at + 1]?.surface ?? ''));
	const farthest = mayBePair ? Math.min(words.length, at + 8) : at;
	for (let next = at + 1; next < farthest; next++) {
		const step = extend(words, next, { isGiven, surnameAt, at });
		if (step === null) break;
		if (step.surnameAt !== null) surnameAt ??= step.surnameAt;
		to = step.to;
		next = step.to;
	}
	const hasNumeral = to > at && numeral.test(words[to]?.surface ?? '');
	if (to === at) return { from: at, to, surnameAt: first.given ? null : at, kind: first.given ? 'given' : 'lone', numeral: false };
	if (isGiven) return { from: at, to, surnameAt, kind: surnameAt === null ? 'given' : 'full', numeral: hasNumeral };
	return { from: at, to, surnameAt: surnameAt ?? at, kind: hasNumeral ? 'given' : 'pair', numeral: hasNumeral };
}

/** „De Gucht“, „Van Rompuy“: with a capital the article is a part of the surname, even alone. */
const isDutch = /^(?:De|Di|Van|Von|Della|Del|Le|La)$/u;

type Step = { readonly to: number; readonly surnameAt: number | null };
type Begun = { readonly isGiven: boolean; readonly surnameAt: number | null; readonly at: number };

function extend(words: readonly NameWord[], next: number, begun: Begun): Step | null {
	const word = words[next];
	const previous = words[next - 1];
	if (!word?.adjacent || !previous || beginsAnother(words, next, begun)) return null;
	if (numeral.test(word.surface) && (word.surface.length > 1 || word.after.startsWith('.')) && !isCapitalNext(words, next + 1))
		return { to: next, surnameAt: null };
	if (endsName(previous) && !word.initial) return null;
	if (generations.has(word.base) && begun.surnameAt !== null) return { to: next, surnameAt: null };
	if (particles.has(word.base) && !word.capital)
		return begun.surnameAt === null || /^(?:von|zu|de|van)$/u.test(word.base) ? extendParticle(words, next, begun) : null;
	if (nobility.has(word.base) && begun.isGiven && words[next + 1]?.adjacent) return { to: next, surnameAt: null };
	if (word.initial && isBeforeSurname(words, next)) return { to: next, surnameAt: null };
	if (!word.capital || word.initial) return null;
	if (begun.surnameAt !== null) return maySecondSurname(word) ? { to: next, surnameAt: null } : null;
	if (
		word.given &&
		begun.isGiven &&
		isCapitalNext(words, next + 1) &&
		!isThing(word.base) &&
		(nobility.has(words[next + 1]?.base ?? '') || !isBlocked(words[next + 1], begun))
	)
		return { to: next, surnameAt: null };
	if (word.given && begun.isGiven && words[next + 1]?.adjacent && particles.has(words[next + 1]?.base ?? ''))
		return { to: next, surnameAt: null };
	return isBlocked(word, begun) ? null : { to: next, surnameAt: next };
}

/** „von der Leyen“, „bin Salman“: particles and the capital behind them. */
function extendParticle(words: readonly NameWord[], next: number, begun: Begun): Step | null {
	let end = next;
	while (words[end + 1]?.adjacent && particles.has(words[end + 1]?.base ?? '') && end < next + 2) end++;
	const surname = words[end + 1];
	if (!surname?.adjacent || !surname.capital || surname.initial) return null;
	const isPreposition = /^(?:von|vom|zu|zum|zur)$/u.test(words[next]?.base ?? '');
	if (end === next && /^(?:den|der|das|do|dem)$/u.test(words[next]?.base ?? '')) return null;
	const isFurther = begun.surnameAt !== null;
	if (isFurther && (surname.word || (end > next && words[end]?.base !== 'der') || (end > next && !isUnknown(surname)))) return null;
	if (isPreposition && (!begun.isGiven || (surname.word && !surname.surname && !surname.place && surname.zipf > 4.2))) return null;
	return { to: end + 1, surnameAt: next };
}

const isCapitalNext = (words: readonly NameWord[], at: number): boolean =>
	words[at]?.adjacent === true && words[at]?.capital === true && !numeral.test(words[at]?.surface ?? '');

/** An initial is one where a name goes on behind it, after `most` initials at the most. */
function isBeforeSurname(words: readonly NameWord[], at: number, most = 4): boolean {
	const next = words[at + 1];
	if (!next?.adjacent) return false;
	return next.initial
		? most > 1 && isBeforeSurname(words, at + 1, most - 1)
		: next.capital && words[at]?.after.startsWith('.') === true && (!next.word || next.surname || next.zipf < 5);
}

/** „Ädil Marcus Rufus“: behind a word nobody knows a common given name with its surname begins the name. */
function beginsAnother(words: readonly NameWord[], next: number, { isGiven, at }: Begun): boolean {
	if (isGiven || next !== at + 1 || !isGivenName(words[next]?.base ?? '') || words[at]?.surname) return false;
	return isCapitalNext(words, next + 1) && !isBlocked(words[next + 1], { isGiven: true, surnameAt: null, at: next });
}

/** A genitive ends a name: „Peters Auto“. */
const endsName = (word: NameWord): boolean => word.bare?.given === true && !word.given && !word.surname;

const isUnknown = (word: NameWord): boolean => !word.word && !word.place;

/** A capital that may begin a name. */
function mayName(word: NameWord): boolean {
	if (!word.capital || /\d/u.test(word.surface)) return false;
	if (word.initial) return true;
	return !isFunctionWord(word);
}

function isFunctionWord({ reading: { partOfSpeech }, given, surname, word, opens }: NameWord): boolean {
	if (/^(?:noun|name|abbreviation)$/u.test(partOfSpeech)) return false;
	return !(given || surname) || (opens && word) || !/^(?:adjective|verb|adverb)$/u.test(partOfSpeech);
}

/** A capital behind a given name that is no surname: a thing, a time, a title, a word far too common. */
function isBlocked(word: NameWord | undefined, { isGiven }: Begun): boolean {
	if (!word) return true;
	if (/\d/u.test(word.surface) || (/^\p{Lu}{2,}$/u.test(word.surface) && word.surface.length < 5)) return true;
	if (!isGiven) return !isUnknown(word) && !word.surname && !word.given;
	if (word.surname || word.given) return false;
	if (isTime.test(word.base)) return true;
	if (word.word && word.zipf > 3.3 && (isThing(word.base) || isTitleWord(word.base) || foreignWords.has(word.base))) return true;
	return (
		word.word && (word.zipf > 5.2 || (word.base.length > 9 && word.zipf > 3.3) || /(?:ung|heit|keit|schaft|tion)e?n?s?$/u.test(word.base))
	);
}

const isTime =
	/^(?:(?:mon|diens|donners|frei|sams|sonn)tag\p{L}*|mittwoch\p{L}*|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|mitte|ende|uhr|jahre?n?|mal|prozent|euro|dollar|millionen)$/u;

/** „Guimarães Júnior“, „Burdon Sanderson Haldane“: a further surname is no word, place or thing. */
function maySecondSurname(word: NameWord): boolean {
	if (!isUnknown(word) && !(word.surname && word.zipf < 4.6)) return false;
	if (isGivenName(word.base) && !word.surname) return false;
	return !foreignWords.has(word.base) && !nobility.has(word.base) && !isThing(word.base) && !/^\p{Lu}{2,}$/u.test(word.surface);
}
