/**
 * How common a word is, in five bands a reader can tell apart. The floors are on the Zipf scale (van Heuven et al. 2014, "SUBTLEX-UK"), on
 * which words of everyday talk stand at 5 and above, and words below 3 are met less than once in a million.
 */

/** From the commonest to the rarest; each is a key under `words.band`. */
export const wordBands = ['everyday', 'common', 'lessCommon', 'rare', 'veryRare'] as const;
export type WordBand = (typeof wordBands)[number];

/** The least a word of the band has on the Zipf scale. */
const floors: Readonly<Record<WordBand, number>> = { everyday: 5, common: 4.2, lessCommon: 3.4, rare: 2.6, veryRare: 0 };

export function findBand(zipf: number): WordBand {
	return wordBands.find((band) => zipf >= floors[band]) ?? 'veryRare';
}

/** Whether words of the band are listed for a reader who wants `level` and rarer. */
export function isWithinLevel(band: WordBand, level: WordBand): boolean {
	return wordBands.indexOf(band) >= wordBands.indexOf(level);
}
