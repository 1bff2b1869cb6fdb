/**
 * How common a word is, in five bands a reader can tell apart. The measure is the Zipf scale (van Heuven et al. 2014, "SUBTLEX-UK"), here of
 * lemmas with all their forms in written German: Politik has 5.1, Bedrohung 4.3, Drohne 3.5.
 */

/** From the commonest to the rarest; each is a key under `words.band`. */
export const wordBands = ['everyday', 'common', 'lessCommon', 'rare', 'veryRare'] as const;
export type WordBand = (typeof wordBands)[number];

/** The least a word of the band has on the Zipf scale. */
const floors: Readonly<Record<WordBand, number>> = { everyday: 5.2, common: 4.6, lessCommon: 4, rare: 3.4, veryRare: 0 };

export function findBand(zipf: number): WordBand {
	return wordBands.find((band) => zipf >= floors[band]) ?? 'veryRare';
}

/** Whether words of the band are listed for a reader who wants `level` and rarer. */
export function isWithinLevel(band: WordBand, level: WordBand): boolean {
	return wordBands.indexOf(band) >= wordBands.indexOf(level);
}
