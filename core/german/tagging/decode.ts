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
const beam = 10;
const end: readonly Candidate[] = [{ reading: { lemma: '', partOfSpeech: 'particle' }, tag: tagIndex.end, score: 0 }];

/** For each slot, the index of its chosen candidate; every slot needs one at least. Of candidates of one class only the first is looked at. */
export function decode(slots: readonly (readonly Candidate[])[]): number[] {
	let states: State[] = [{ candidate: 0, memory: emptyMemory, tag: tagIndex.start, score: 0, from: null }];
	for (const candidates of slots) states = advance(states, candidates);
	const [ended] = advance(states, end).toSorted((a, b) => b.score - a.score);
	return trace(ended?.from ?? null, slots.length);
}

function advance(states: readonly State[], candidates: readonly Candidate[]): State[] {
	const next: State[] = [];
	for (let index = 0; index < candidates.length; index++) {
		const candidate = candidates[index] as Candidate;
		if (!isRepeated(candidates, index)) extend(states, candidate, index, next);
	}
	let limit = -Infinity;
	for (const state of next) if (state.score > limit) limit = state.score;
	return next.filter((state) => state.score >= limit - beam);
}

function isRepeated(candidates: readonly Candidate[], index: number): boolean {
	for (let before = 0; before < index; before++) if (candidates[before]?.tag === candidates[index]?.tag) return true;
	return false;
}

/** Best score and origin of every memory; cleared by `extend` for each candidate. */
const bestScores = new Float64Array(memoryCount);
const bestOrigins = Array.from({ length: memoryCount }, (): State | null => null);

function extend(states: readonly State[], { tag, score: own }: Candidate, index: number, next: State[]): void {
	bestScores.fill(-Infinity);
	for (const state of states) {
		const score = state.score + own + (transitions[state.tag * tags.length + tag] ?? 0);
		for (const step of clauseSteps[state.memory * tags.length + tag] ?? []) {
			const total = score + step.score;
			if (total <= (bestScores[step.to] ?? 0)) continue;
			bestScores[step.to] = total;
			bestOrigins[step.to] = state;
		}
	}
	for (let memory = 0; memory < memoryCount; memory++) {
		const score = bestScores[memory] ?? -Infinity;
		if (score > -Infinity) next.push({ candidate: index, memory, tag, score, from: bestOrigins[memory] ?? null });
	}
}

function trace(last: State | null, length: number): number[] {
	const chosen = Array.from({ length }, () => 0);
	let state = last;
	for (let index = length - 1; index >= 0 && state; index--, state = state.from) chosen[index] = state.candidate;
	return chosen;
}
