/** Which of a sentence's cues says who says what stands at a span. */
import type { Span } from '../../article';
import type { Cue } from './cue';
import { isSubordinate } from './find-subject';
import { clauseStart, type Word } from './words';

const rank = { verb: 0, source: 1, noun: 1.5, hearsay: 2 } as const;

/**
 * Best first: a named speaker before none; a cue inside the span before one beside it; a verb before a source, best one that follows speech, and
 * last one in a subordinate clause; then in the order of the text.
 */
export function rankCues(cues: readonly Cue[], words: readonly Word[], span: Span): Cue[] {
	const value = (cue: Cue) => {
		const start = words[cue.first]?.start ?? 0;
		const isInside = start >= span.start && start < span.end;
		const isAside = isInSubordinate(words, cue.first) ? 0.7 : 0;
		const followsSpeech = cue.kind === 'verb' && cue.first > 0 && words[cue.first - 1]?.clause !== words[cue.first]?.clause;
		return (cue.speaker ? 0 : 8) + (isInside ? 0 : 4) + rank[cue.kind] + isAside - (followsSpeech ? 0.5 : 0);
	};
	return cues.toSorted((a, b) => value(a) - value(b));
}

/** „nachdem er gefragt wurde, …“: said beside what the sentence says; „wie X mitteilte“ is not. */
function isInSubordinate(words: readonly Word[], at: number): boolean {
	const opener = words[clauseStart(words, at)];
	return opener?.reading !== undefined && opener.folded !== 'wie' && isSubordinate(opener);
}
