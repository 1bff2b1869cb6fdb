/** What a gram weighs in a sentence. */

/**
 * Term frequency, damped to one step (a gram that stands twice says little more than once), times inverse document frequency, ln(N / df):
 * Spärck Jones 1972. `sentences` hold the gram, of `total`.
 */
export function weighGram(isRepeated: boolean, sentences: number, total: number): number {
	return (isRepeated ? repetition : 1) * Math.log((total + 1) / sentences);
}

/** 1 + ln 2 */
export const repetition = 1.7;
