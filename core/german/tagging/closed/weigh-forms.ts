/** Turns the shares in form-weights into scores. */
import type { Candidate } from '../candidate';
import { type Tag, tagIndex } from '../tags';
import { formWeights } from './form-weights';

/** Share of a class that the table does not give to a listed form, in percent. */
const unlisted = 1;
/** Classes that are the rarer reading of almost every form they have. */
const rareClasses: Partial<Record<Tag, number>> = {
	separated: -1.2,
	postposition: -1.5,
	infinitiveOpener: -1,
	degree: -1,
	imperative: -2.5,
	interjection: -1,
	comparison: -0.5,
};

/** The candidates of every form, scored by their share: natural logarithms, 0 for a form with one class only. */
export function weighForms(rows: ReadonlyMap<string, readonly Candidate[]>): Map<string, Candidate[]> {
	const shares = readShares();
	return new Map(Array.from(rows, ([form, candidates]) => [form, weigh(candidates, shares.get(form))]));
}

function weigh(candidates: readonly Candidate[], share: ReadonlyMap<number, number> | undefined): Candidate[] {
	if (share) return candidates.map((candidate) => ({ ...candidate, score: Math.log((share.get(candidate.tag) ?? unlisted) / 100) }));
	return candidates.map((candidate) => ({ ...candidate, score: candidates.length > 1 ? (rare.get(candidate.tag) ?? 0) : 0 }));
}

const rare: ReadonlyMap<number, number> = new Map(Object.entries(rareClasses).map(([tag, score]) => [tagIndex[tag as Tag], score]));

function readShares(): Map<string, Map<number, number>> {
	const rows = formWeights.trim().split('\n');
	return new Map(rows.map((row) => readRow(row.trim().split(/\s+/))));
}

function readRow([form = '', ...cells]: readonly string[]): [string, Map<number, number>] {
	const share = new Map<number, number>();
	for (let index = 0; index + 1 < cells.length; index += 2) share.set(tagIndex[cells[index] as Tag], Number(cells[index + 1]));
	return [form, share];
}
