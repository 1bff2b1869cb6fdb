/** A sentence as phrases are looked for in it: its verbs by lemma, separated ones joined, and its clauses. */
import type { TaggedToken } from '../../german/reading';
import { type Clauses, listVerbReadings, readClauses } from '../../german/separable/clauses';
import type { JoinedVerb } from '../../german/separable/join-particles';
import { stem } from '../../german/stem';
import { foldSpelling } from '../../german/tokens';

export type VerbAt = { readonly at: number; readonly particle: number | null };

export type SentenceView = {
	readonly tokens: readonly TaggedToken[];
	readonly clauses: Clauses;
	/** Folded lemma → where that verb stands, in any form. */
	readonly verbs: ReadonlyMap<string, readonly VerbAt[]>;
	/** Tokens that are the particle of a separated verb. */
	readonly particles: ReadonlySet<number>;
	/** Every token's stem: the table files a phrase under that of one of its words. */
	readonly stems: readonly string[];
};

const known = new WeakMap<readonly TaggedToken[], SentenceView>();

/** The view of a sentence, made once for its list of tokens. */
export function viewSentence(text: string, tokens: readonly TaggedToken[], joined: readonly JoinedVerb[]): SentenceView {
	const before = known.get(tokens);
	if (before) return before;
	const view = makeView(text, tokens, joined);
	known.set(tokens, view);
	return view;
}

function makeView(text: string, tokens: readonly TaggedToken[], joined: readonly JoinedVerb[]): SentenceView {
	const verbs = new Map<string, VerbAt[]>();
	const byVerb = new Map(joined.map((one) => [one.verb, one]));
	const particles = new Set(joined.map(({ particle }) => particle));
	for (const [at, token] of tokens.entries()) {
		const lemmas = particles.has(at) ? [] : listVerbLemmas(token, byVerb.get(at)?.lemma);
		for (const lemma of lemmas) {
			const places = verbs.get(lemma) ?? [];
			places.push({ at, particle: byVerb.get(at)?.particle ?? null });
			verbs.set(lemma, places);
		}
	}
	return { tokens, clauses: readClauses(text, tokens), verbs, particles, stems: tokens.map(({ folded }) => stem(folded)) };
}

/** Participles used as adjectives count as their verb: „die zur Verfügung gestellten Mittel“. */
function listVerbLemmas(token: TaggedToken, joinedLemma: string | undefined): string[] {
	if (joinedLemma !== undefined) return [foldSpelling(joinedLemma)];
	const lemmas = listVerbReadings(token).map(({ lemma }) => foldSpelling(lemma));
	return [...new Set(lemmas)];
}

/** Whether what stands at `one` and `other` belongs to one clause: the same stretch, or stretches with nothing but subordinate clauses between. */
export function shareClause({ clauses }: SentenceView, one: number, other: number): boolean {
	const [first, last] = [clauses.stretchOf(Math.min(one, other)), clauses.stretchOf(Math.max(one, other))];
	if (first === last) return true;
	if (last - first > 3 || clauses.stretches[last]?.isSubordinate || clauses.stretches[first]?.isSubordinate) return false;
	return clauses.stretches.slice(first + 1, last).every(({ isSubordinate, first: from, last: to }) => isSubordinate || to - from < 4);
}
