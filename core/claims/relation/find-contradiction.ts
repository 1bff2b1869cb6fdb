/**
 * Whether two sentences on the same thing exclude each other: what both share is denied in one and not in the other, or they name opposite outcomes of
 * it. A negation of something only one of them speaks of makes no contradiction.
 */
import { alike, type Likeness } from '../word-likeness';
import { findOpposites, type Opposed } from './find-opposites';
import { matters } from './negation-words';
import { isDenial, isNegator, type Polarity, readPolarity } from './read-polarity';
import type { Said, SaidWord } from './said-words';

const confirmations = /^(bestätigt\w*|bestätigen|eingeräumt|zugegeben|gestand(en)?|gestanden)$/;

/** Of the words of a denied clause, the share that the other sentence must have, and have undenied. */
const leastShared = 0.3;
/** Of all that both share, the part that must stand under the denial. */
const leastOfShared = 0.5;

export function excludeEachOther(here: Said, there: Said, likeness: Likeness): boolean {
	const [a, b] = [readPolarity(here), readPolarity(there)];
	if (denialsDiffer(a, b) || confirmsWhatIsDenied(here, a, b) || confirmsWhatIsDenied(there, b, a)) return true;
	if (deniesMatter(here, a) !== deniesMatter(there, b)) return !hasDenied(a) || !hasDenied(b);
	if (turnsRound({ said: here, polarity: a }, { said: there, polarity: b }, likeness)) return true;
	if (turnsRound({ said: there, polarity: b }, { said: here, polarity: a }, likeness)) return true;
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

/** „Die Firma wies die Vorwürfe zurück.“: a denial whose matter stands in another sentence. */
function deniesMatter({ clauses }: Said, { denial, denialAt }: Polarity): boolean {
	const clause = clauses[denialAt];
	if (denial !== 'denied' || !clause || clauses.length > 2) return false;
	const rest = clause.filter((word, at) => word.isContent && !isDenial(clause, at));
	const hasMatter =
		rest.some(({ folded }) => matters.test(folded)) || clause.some(({ folded }) => /^(dies|das|dem|es|diese|sie)$/.test(folded));
	return (
		hasMatter && rest.filter(({ folded, surface }) => !matters.test(folded) && !/^\p{Lu}/u.test(surface)).length === 0 && rest.length <= 4
	);
}

/** Whether a clause of `one` denies what `other` says undenied. */
function turnsRound(one: Read, other: Read, likeness: Likeness): boolean {
	const total = one.said.words.filter((word) => word.isContent && finds(word, other.said.words, likeness).length > 0).length;
	return one.said.clauses.some((clause, at) => {
		if (!one.polarity.isDenied[at]) return false;
		const content = clause.filter(
			(word, place) => word.isContent && !isDenial(clause, place) && !isNegator(word) && !/^(ge)?geben$/.test(word.folded),
		);
		const shared = content.map((word) => finds(word, other.said.words, likeness)).filter((found) => found.length > 0);
		const undenied = shared.filter((found) => !found.some((word) => other.polarity.isDenied[word.clause]));
		if (undenied.length === 0 || undenied.length < shared.length) return false;
		return undenied.length >= Math.max(1, leastShared * content.length) && undenied.length >= leastOfShared * total;
	});
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
