/** One way to read a token, as the sequence model sees it. */
import type { Reading } from '../reading';
import { type Tag, tagIndex } from './tags';

export type Candidate = {
	readonly reading: Reading;
	/** Index into `tags`. */
	readonly tag: number;
	/** How likely before the context is seen: a natural logarithm, 0 is the best. */
	readonly score: number;
};

/** A candidate of the class `tag`; `score` as in `Candidate`. */
export function makeCandidate(reading: Reading, tag: Tag, score = 0): Candidate {
	return { reading, tag: tagIndex[tag], score };
}
