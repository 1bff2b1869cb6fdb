/**
 * The likeliest row of classes for a sentence: Viterbi's algorithm (Viterbi 1967) over pairs of candidate and clause memory. The score of a row is the sum
 * of its candidates' own scores, its transitions and its steps of clause memory. O(n · c² · m) for n slots, c candidates each and m memories reached.
 */
import type { Candidate } from './candidate';
import { clauseSteps, emptyMemory, memoryCount } from './clause-memory';
import { tagIndex, tags } from './tags';
import { transitions } from './transitions';

type State = {
	readonly candidate: number;
	readonly memory: number;
	readonly tag: number;
	readonly score: number;
	readonly from: State | null;
};

/** Paths this much worse than the best so far are given up. */
const beam = 14;

/** For each slot, the index of its chosen candidate; every slot needs one at least. */
export function decode(slots: readonly (readonly Candidate[])[]): number[] {
	let states: readonly State[] = [{ candidate: 0, memory: emptyMemory, tag: tagIndex.start, score: 0, from: null }];
	for (const candidates of slots) states = advance(states, candidates);
	const ended = advance(states, [{ reading: { lemma: '', partOfSpeech: 'particle' }, tag: tagIndex.end, score: 0 }]);
	return trace(pickBest(ended)?.from ?? null, slots.length);
}

function advance(states: readonly State[], candidates: readonly Candidate[]): State[] {
	const next: State[] = [];
	for (const [index, candidate] of candidates.entries()) {
		const best: (State | undefined)[] = new Array(memoryCount);
		for (const state of states) {
			const score = state.score + candidate.score + (transitions[state.tag * tags.length + candidate.tag] ?? 0);
			for (const step of clauseSteps[state.memory * tags.length + candidate.tag] ?? []) {
				const total = score + step.score;
				const before = best[step.to];
				if (!before || before.score < total)
					best[step.to] = { candidate: index, memory: step.to, tag: candidate.tag, score: total, from: state };
			}
		}
		for (const state of best) if (state) next.push(state);
	}
	const limit = (pickBest(next)?.score ?? 0) - beam;
	return next.filter((state) => state.score >= limit);
}

function pickBest(states: readonly State[]): State | undefined {
	let best: State | undefined;
	for (const state of states) if (!best || state.score > best.score) best = state;
	return best;
}

function trace(last: State | null, length: number): number[] {
	const chosen = new Array<number>(length).fill(0);
	let state = last;
	for (let index = length - 1; index >= 0 && state; index--, state = state.from) chosen[index] = state.candidate;
	return chosen;
}
