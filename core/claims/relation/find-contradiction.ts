/**
 * Whether two sentences on the same thing exclude each other: what both share is denied in one and not in the other, or they name opposite outcomes of
 * it. A negation of something only one of them speaks of makes no contradiction.
 */
import { reportingWords } from '../../german/function-words';
import { alike, type Likeness } from '../word-likeness';
import { findOpposites, type Opposed } from './find-opposites';
import { confirmations, denials, implicitNegatives, matters, negators } from './negation-words';
import { isDenial, type Polarity, readPolarity } from './read-polarity';
import type { Said, SaidWord } from './said-words';

const accusations =
	/^(laut|soll|sollen|behaupte\w*|vorgeworfen|wirft|werfen|warf(en)?|beschuldig\w*|bezichtig\w*|vorwurf|vorwürfe\w*|hätten?|habe|seien?|beweis)$/;

/** Of the words of a denied clause, the share that the other sentence must have, and have undenied. */
const leastShared = 0.4;
/** Of all that both share, the part that must stand under the denial. */
const leastOfShared = 0.5;

/** `isCopy`: the two share most of their words; then a negation counts only where its words stand in both, since sentences run together where a stop is missing. */
export function excludeEachOther(here: Said, there: Said, likeness: Likeness, isCopy: boolean): boolean {
	const [a, b] = [readPolarity(here), readPolarity(there)];
	if (denialsDiffer(a, b) || confirmsWhatIsDenied(here, a, b) || confirmsWhatIsDenied(there, b, a)) return true;
	if (
		answers({ said: here, polarity: a }, { said: there, polarity: b }) ||
		answers({ said: there, polarity: b }, { said: here, polarity: a })
	)
		return true;
	if (turnsRound({ said: here, polarity: a }, { said: there, polarity: b }, likeness, isCopy)) return true;
	if (turnsRound({ said: there, polarity: b }, { said: here, polarity: a }, likeness, isCopy)) return true;
	return findOpposites(here, there).some((opposed) =>
		areOnOneThing(opposed, { said: here, polarity: a }, { said: there, polarity: b }, likeness),
	);
}

type Read = { readonly said: Said; readonly polarity: Polarity };

/** „bestritten“ against „nicht dementiert“: both speak of the denial itself. */
const denialsDiffer = (a: Polarity, b: Polarity) => a.denial !== 'none' && b.denial !== 'none' && a.denial !== b.denial;

/** „bestätigte“ against „bestritt“. */
const confirmsWhatIsDenied = ({ words }: Said, own: Polarity, other: Polarity) =>
	own.denial === 'none' && other.denial === 'denied' && !hasDenied(own) && words.some(({ folded }) => confirmations.test(folded));

const hasDenied = ({ isDenied }: Polarity) => isDenied.includes(true);

/** Says that somebody says it: only so much can be meant by a report or an accusation. */
const passesOn = ({ words }: Said) => words.some(({ folded }) => reportingWords.has(folded) || accusations.test(folded));

/** Whether `one` denies, in no words of its own, what `other` says: „dementierte dies“, or „wies den Vorwurf zurück“ where the other passes on what somebody says. */
function answers({ said, polarity }: Read, other: Read): boolean {
	const clause = said.clauses[polarity.denialAt];
	if (polarity.denial !== 'denied' || !clause || said.clauses.length > 2 || hasDenied(other.polarity)) return false;
	const rest = clause.filter((word, at) => word.isContent && !isDenial(clause, at) && !matters.test(word.folded));
	if (rest.length > mostWords || rest.some(({ surface }) => !/^\p{Lu}/u.test(surface))) return false;
	const points = clause.some(
		({ folded }, at) => folded === 'dies' || (folded === 'das' && !/^\p{Lu}/u.test(clause[at + 1]?.surface ?? '')),
	);
	return points || (clause.some(({ folded }) => matters.test(folded)) && passesOn(other.said));
}

/** Names of who denies; more would say what is denied. */
const mostWords = 4;

/** Whether a clause of `one` denies what `other` says with no word of denial near it. */
function turnsRound(one: Read, other: Read, likeness: Likeness, isCopy: boolean): boolean {
	const { clauses, words } = one.said;
	if (countNos(one.said) === countNos(other.said)) return false;
	const total = words.filter((word) => word.isContent && finds(word, other.said.words, likeness).length > 0).length;
	return clauses.some((clause, at) => {
		if (!one.polarity.isDenied[at]) return false;
		const content = clause.filter((word, place) => isMatter(clause, word, place));
		const shared = content.filter((word) => finds(word, other.said.words, likeness).length > 0);
		if (shared.length < Math.max(1, leastShared * content.length) || shared.length < leastOfShared * total) return false;
		const mirrored = new Set(shared.flatMap((word) => finds(word, other.said.words, likeness)).map((word) => word.clause));
		if (![...mirrored].every((mirror) => saysNoNo(other, mirror))) return false;
		const { negates, beside, focus } = focusOf(clause, content);
		return (
			(isCopy ? beside.every((word) => shared.includes(word)) : focus.some((word) => shared.includes(word))) &&
			(negates || !isCopy || 2 * shared.length > content.length)
		);
	});
}

/** As many on both sides mostly say the same, whatever the order of the clauses. */
const countNos = ({ clauses }: Said) =>
	clauses.reduce((sum, clause) => sum + clause.filter(({ folded }, at) => negators.test(folded) || isDenial(clause, at)).length, 0);

const isMatter = (clause: readonly SaidWord[], word: SaidWord, at: number) =>
	word.isContent && !isDenial(clause, at) && !negators.test(word.folded) && !/^(ge)?geben$/.test(word.folded);

/** Neither negated nor denied, in however many words. */
const saysNoNo = ({ said, polarity }: Read, at: number) =>
	!polarity.isDenied[at] &&
	!said.clauses[at]?.some(({ folded }) => negators.test(folded) || denials.test(folded) || implicitNegatives.test(folded));

/** Letters; beyond it, sentences without a stop between them have run together. */
const longestScope = 60;

/** What the negation is about: the word of content behind it (or before it, where it comes last), and the last one, which in German often is the verb; of a denial, all. */
function focusOf(clause: readonly SaidWord[], content: readonly SaidWord[]) {
	const negator = clause.find(({ folded }) => negators.test(folded));
	if (!negator) return { negates: false, beside: [], focus: content };
	const next = content.find(({ start }) => start > negator.start);
	const before = content.findLast(({ start }) => start < negator.start);
	const last = content.findLast(({ start }) => start < negator.start + longestScope);
	const list = (...words: (SaidWord | undefined)[]) => words.filter((word) => word !== undefined);
	return { negates: true, beside: list(before, next), focus: list(next ?? before, last) };
}

const finds = (word: SaidWord, others: readonly SaidWord[], likeness: Likeness) =>
	others.filter((other) => other.isContent && (other.key === word.key || likeness(word.surface, other.surface) >= alike));

/** Both clauses have a noun in common, and are both denied or both not. */
function areOnOneThing({ here, there, roles }: Opposed, one: Read, other: Read, likeness: Likeness): boolean {
	if (one.polarity.isDenied[here.clause] !== other.polarity.isDenied[there.clause]) return false;
	const ours = nounsOf(one.said, here);
	const theirs = nounsOf(other.said, there);
	const shared = ours.filter((word) => finds(word, theirs, likeness).length > 0);
	if (shared.length === 0 || shared.length < 0.34 * Math.min(ours.length, theirs.length)) return false;
	return !roles || ours[0]?.key === theirs[0]?.key;
}

const nounsOf = ({ clauses }: Said, outcome: SaidWord) =>
	(clauses[outcome.clause] ?? []).filter((word) => word.isContent && word !== outcome && /^\p{Lu}/u.test(word.surface));
