/**
 * Sets the figures of two sentences beside each other by what they count, and says which pair differs. A figure that only one of them gives is no
 * difference; nor is one number expressed in two ways (rund 1,5 Millionen, 1.480.000).
 */
import type { FigurePair } from '../../analysis';
import { agree } from '../compare-figures';
import { alike, type Likeness } from '../word-likeness';
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
			.toSorted((a, b) => sharedAround(count.around, b.around, likeness) - sharedAround(count.around, a.around, likeness));
		return ranked[0] ? [[count, ranked[0]] as const] : [];
	});
	const stated = differing.find(([a, b]) => a.isAhead === b.isAhead) ?? differing[0];
	if (!stated) return null;
	const [a, b] = stated;
	return { pair: a.figure && b.figure ? { here: a.figure, there: b.figure } : null, isAhead: a.isAhead !== b.isAhead };
}

/** Whether the two can count the same thing by their kind and noun alone. */
function compatible(a: Count, b: Count, likeness: Likeness): boolean {
	if (a.kind !== b.kind) return false;
	if (a.kind !== 'thing') return a.noun === b.noun;
	if (a.noun === null || b.noun === null) return true;
	return likenNouns(a.noun, b.noun, likeness) >= alike;
}

/** Words for people whom a report counts without saying more. */
const anyone = /^(mann|menschen|personen|leute|angehörigen?|todesopfern?|tote[nr]?|opfern?|verletzten?|betroffenen?)$/i;
const dead = /^(toten?|tote|todesopfern?|todesfällen?|leichen?|getöteten?|opfern?)$/i;
const hurt = /^(verletzten?|verletzter?|verwundeten?)$/i;

function likenNouns(a: string, b: string, likeness: Likeness): number {
	const kinds = [dead, hurt].map((kind) => [kind.test(a), kind.test(b)] as const);
	if (kinds.some(([one, other]) => one && other)) return 1;
	if (kinds.some(([one, other]) => one !== other))
		return anyone.test(a) && anyone.test(b) && kinds.every(([one, other]) => !(one || other)) ? 1 : 0;
	if (/^(mann|menschen|personen|leute)$/i.test(a) || /^(mann|menschen|personen|leute)$/i.test(b)) return alike;
	return likeness(a, b);
}

/** Of one kind and noun; and, unless each sentence has but one such figure, with a word around them in common. */
function countsSame(a: Count, b: Count, ours: readonly Count[], theirs: readonly Count[], likeness: Likeness): boolean {
	const rivals =
		ours.filter((other) => compatible(other, b, likeness)).length + theirs.filter((other) => compatible(a, other, likeness)).length;
	const shared = sharedAround(a.around, b.around, likeness);
	if (a.kind === 'thing' && a.noun !== null && b.noun !== null) return rivals <= 2 || shared > 0;
	return shared > 0;
}

/** How many words around the one have their like around the other, those nearby counting most. */
function sharedAround(a: readonly SaidWord[], b: readonly SaidWord[], likeness: Likeness): number {
	return a.reduce((sum, word, at) => {
		const found = b.findIndex((other) => other.key === word.key || likeness(word.surface, other.surface) >= alike);
		return found < 0 ? sum : sum + 1 / (2 + at + found);
	}, 0);
}

/** Whether both can be so. */
function holdBoth(a: Count, b: Count): boolean {
	if (a.kind === 'score') return a.low === b.low && a.high === b.high;
	if (a.figure && b.figure && a.low === a.high && b.low === b.high)
		return agree({ value: a.low, qualifier: a.qualifier }, { value: b.low, qualifier: b.qualifier });
	return a.low <= b.high && b.low <= a.high;
}
