/** Who vouches for a sentence: reported speech, hearsay, claims of oneself, hedges, the unreal. */
import type { TaggedToken } from '../reading';
import { readClauses } from '../separable/clauses';
import type { JoinedVerb } from '../separable/join-particles';
import { findEvidentials } from './find-evidentials';
import { findHedges } from './find-hedges';
import { findSubjunctives } from './find-subjunctives';
import type { FoundNote } from './found-note';

/**
 * The notes on one sentence's tokens, in their order; [] when the paper plainly asserts. `joined` are its separated verbs. `goesOn` says that the
 * sentence before it in the paragraph was reported speech, so that a Konjunktiv II here carries it on.
 */
export function findGrammar(text: string, tokens: readonly TaggedToken[], joined: readonly JoinedVerb[], goesOn = false): FoundNote[] {
	const clauses = readClauses(text, tokens);
	const found = [...findSubjunctives(clauses, joined, goesOn), ...findEvidentials(clauses), ...findHedges(tokens)];
	return found.toSorted((a, b) => a.token - b.token);
}
