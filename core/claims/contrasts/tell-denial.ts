/**
 * Whether a sentence denies what one of another article says. A denial often says only who denies („Moskau und Pjöngjang haben dies dementiert“): then what it
 * denies is what the sentence before it says.
 */
import { confirmations, matters } from '../relation/negation-words';
import { isDenial, type Polarity } from '../relation/read-polarity';
import type { Said, SaidWord } from '../relation/said-words';
import { alike, type Likeness } from '../word-likeness';
import type { CoreArticle, CorePair } from './claim-cores';

/** A sentence as it is asked for denials. */
export type Telling = { readonly said: Said; readonly polarity: Polarity };

/** A sentence of an article, by its number. */
export type Place = { readonly core: CoreArticle; readonly at: number; readonly telling: Telling };

const pointers = /^(dies|das|dem|solches)$/u;
/** Content words of a denial that names but who denies, and what in a word. */
const mostContent = 6;

/** What both must share when a denial points back: nats, and a share of what the other says besides the topic. */
const enoughPointed = 16;
const leastPointed = 0.33;
/** Who denies, in both: two names mostly. */
const enoughNames = 10;
const leastNamed = 0.3;
/** And one of them beside the very word that answers. */
const oneName = 5;
/** What is denied, when it is said in the same clause. */
const enoughDenied = 14;
const leastDenied = 0.65;

type Compare = (one: readonly number[], other: readonly number[]) => CorePair;

/** Whether `one` denies what `other` says, or answers otherwise than `other` whether it is so. `compare` takes words of the first, then of the second. */
export function denies(one: Place, other: Place, compare: Compare, likeness: Likeness): boolean {
	const { denial } = one.telling.polarity;
	if (denial === 'none' || denial === other.telling.polarity.denial) return false;
	const own = one.core.lists[one.at] ?? [];
	const theirs = other.core.lists[other.at] ?? [];
	if (pointsBack(one.telling)) {
		const { here, there } = compare(one.core.lists[one.at - 1] ?? [], theirs);
		return denial === 'denied' && Math.min(here.coreEvidence, there.coreEvidence) >= enoughPointed && there.coreShare >= leastPointed;
	}
	if (isBrief(one.telling) && answersReports(other.telling) && !pointsBack(other.telling)) {
		const { here, there } = compare(own, theirs);
		const answering = compare(own, listAnswering(other));
		return Math.min(here.evidence, there.evidence) >= enoughNames && here.share >= leastNamed && answering.here.evidence >= oneName;
	}
	return denial === 'denied' && deniesByName(one, other, compare, likeness);
}

/** „bestreiten Truppen-Training“: what is denied is a noun, and the other has one like it, or like the head of it. */
function deniesByName(one: Place, other: Place, compare: Compare, likeness: Likeness): boolean {
	const words = listDenied(one.telling);
	const matter = words.findLast(({ surface, start }) => /^\p{Lu}/u.test(surface) && start > startOfDenial(one.telling));
	if (!matter || words.length > mostContent || isName(one.core, matter)) return false;
	const head = matter.surface.split('-').at(-1) ?? '';
	if (!other.telling.said.words.some(({ surface, isContent }) => isContent && likeness(head, surface) >= alike)) return false;
	const { here } = compare([...new Set(words.flatMap((word) => one.core.placesIn(word)))], other.core.lists[other.at] ?? []);
	return here.evidence >= enoughDenied && here.share >= leastDenied;
}

const isBrief = ({ said, polarity }: Telling) =>
	said.clauses.length <= 2 && said.words.filter(({ isContent }) => isContent).length <= mostContent && polarity.denial !== 'none';

const pointsBack = (telling: Telling) => isBrief(telling) && clauseOf(telling).some(({ folded }) => pointers.test(folded));

/** Speaks of a denial or a confirmation. */
const answersReports = ({ said, polarity }: Telling) =>
	polarity.denial !== 'none' || said.words.some(({ folded }) => confirmations.test(folded));

/** The words of the clause that denies or confirms. */
function listAnswering({ core, telling: { said, polarity } }: Place): number[] {
	const confirms = said.clauses.find((clause) => clause.some(({ folded }) => confirmations.test(folded)));
	const words = said.clauses[polarity.denialAt] ?? confirms ?? [];
	return [...new Set(words.flatMap((word) => core.placesIn(word)))];
}

const clauseOf = ({ said, polarity }: Telling): readonly SaidWord[] => said.clauses[polarity.denialAt] ?? [];

/** Of names no English is known. */
const isName = (core: CoreArticle, word: SaidWord) => core.placesIn(word).every((at) => core.words[at]?.english.size === 0);

/** The words of the clause that denies, besides the denial. */
const listDenied = (telling: Telling): SaidWord[] =>
	clauseOf(telling).filter((word, at, clause) => word.isContent && !isDenial(clause, at) && !matters.test(word.folded));

const startOfDenial = (telling: Telling): number =>
	clauseOf(telling).find((_, at, clause) => isDenial(clause, at))?.start ?? Number.POSITIVE_INFINITY;
