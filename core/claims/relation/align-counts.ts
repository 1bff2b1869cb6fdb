/**
 * Sets the figures of two sentences beside each other by what they count, and says which pair differs. A figure that only one of them gives is no
 * difference; nor is one number expressed in two ways (rund 1,5 Millionen, 1.480.000).
 */
import type { FigurePair } from '../../analysis';
import { foldSpelling } from '../../german/tokens';
import { agree } from '../compare-figures';
import { alike, type Likeness } from '../word-likeness';
import { kindOf } from './count-nouns';
import type { Count } from './read-counts';
import type { SaidWord } from './said-words';

export type Differing = {
	/** `null` where one of the two is no single number. */
	readonly pair: FigurePair | null;
	/** Only one of the two is stated as so; the other is promised, planned or expected. */
	readonly isAhead: boolean;
};

/** The first pair, in the order of `here`, that counts the same thing otherwise; `null` when there is none. */
export function findDiffering(here: readonly Count[], there: readonly Count[], likeness: Likeness): Differing | null {
	const ours = here.filter((count) => !there.some((other) => compatible(count, other, likeness) && holdBoth(count, other)));
	const theirs = there.filter((count) => !here.some((other) => compatible(other, count, likeness) && holdBoth(other, count)));
	const differing = ours.flatMap((count) => {
		const ranked = theirs
			.filter((other) => compatible(count, other, likeness) && countsSame(count, other, ours, theirs, likeness))
			.toSorted(
				(a, b) =>
					sharedAround(count.around, b.around, likeness) - sharedAround(count.around, a.around, likeness) ||
					distance(count, a) - distance(count, b),
			);
		return ranked[0] ? [[count, ranked[0]] as const] : [];
	});
	const stated = differing.find(([a, b]) => a.isAhead === b.isAhead) ?? differing[0];
	if (!stated) return isPromisedAndStated(here, there, likeness) ? { pair: null, isAhead: true } : null;
	const [a, b] = stated;
	return { pair: a.figure && b.figure ? { here: a.figure, there: b.figure } : null, isAhead: a.isAhead !== b.isAhead };
}

/** One number for the same thing, promised in one sentence and there in the other. */
const isPromisedAndStated = (here: readonly Count[], there: readonly Count[], likeness: Likeness) =>
	here.some((count) =>
		there.some(
			(other) => count.kind === 'thing' && count.isAhead !== other.isAhead && compatible(count, other, likeness) && holdBoth(count, other),
		),
	);

/** Whether the two can count the same thing by their kind and noun alone. */
function compatible(a: Count, b: Count, likeness: Likeness): boolean {
	if (a.kind !== b.kind) return false;
	if (a.kind !== 'thing') return a.noun === b.noun;
	if (a.noun === null && b.noun === null) return true;
	if (a.noun === null || b.noun === null) return mayCount(a, b, likeness);
	return likenNouns(a.noun, b.noun, likeness) >= alike;
}

/** Of a number without its noun and one with it: people, or a noun that stands elsewhere in its clause („an Drohnen … mehr als 8.000“). */
function mayCount(a: Count, b: Count, likeness: Likeness): boolean {
	const [bare, named] = a.noun === null ? [a, b.noun ?? ''] : [b, a.noun];
	if (!Number.isInteger(a.low) || !Number.isInteger(b.low)) return false;
	return kindOf(foldSpelling(named))?.isPerson === true || bare.around.some(({ surface }) => likeness(surface, named) >= alike);
}

/** Nouns listed as one kind of thing, or alike; whoever is counted may be called Menschen, but the dead are not the injured. */
function likenNouns(a: string, b: string, likeness: Likeness): number {
	const [one, other] = [kindOf(foldSpelling(a)), kindOf(foldSpelling(b))];
	if (!one || !other) return (one ?? other)?.name === 'anyone' ? 0 : likeness(a, b);
	if (one.name === other.name) return 1;
	return (one.name === 'anyone' && other.isPerson) || (other.name === 'anyone' && one.isPerson) ? alike : 0;
}

/** Unless one of the two sentences gives but one figure of the kind, a word around them must be shared; of amounts always, since so much is measured in them. */
function countsSame(a: Count, b: Count, ours: readonly Count[], theirs: readonly Count[], likeness: Likeness): boolean {
	const isOnly =
		ours.filter((other) => compatible(other, b, likeness)).length === 1 ||
		theirs.filter((other) => compatible(a, other, likeness)).length === 1;
	const isNamed = a.kind === 'thing' && a.noun !== null && b.noun !== null;
	return (isOnly && isNamed) || sharedAround(a.around, b.around, likeness) > 0;
}

/** How many words around the one have their like around the other, those nearby counting most. */
function sharedAround(a: readonly SaidWord[], b: readonly SaidWord[], likeness: Likeness): number {
	return a.reduce((sum, word, at) => {
		const found = b.findIndex((other) => other.key === word.key || likeness(word.surface, other.surface) >= alike);
		return found < 0 ? sum : sum + 1 / (2 + at + found);
	}, 0);
}

const distance = (a: Count, b: Count) => Math.abs(Math.log((a.low + 1) / (b.low + 1)));

/** Whether both can be so. */
function holdBoth(a: Count, b: Count): boolean {
	if (a.kind === 'score') return a.low === b.low && a.high === b.high;
	if (a.figure && b.figure && a.low === a.high && b.low === b.high)
		return agree({ value: a.low, qualifier: a.qualifier }, { value: b.low, qualifier: b.qualifier });
	return a.low <= b.high && b.low <= a.high;
}
