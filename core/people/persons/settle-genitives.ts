/**
 * Whether the -s of a name is a genitive's („Straches Klage“) or its own („Gudenus“): where the sentence leaves it open, the article decides by the form
 * it uses elsewhere.
 */
import type { NameSighting } from './find-persons';

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The same sightings, their names nominative. O(n). */
export function settleGenitives(sightings: readonly NameSighting[]): NameSighting[] {
	const counts = new Map<string, number>();
	for (const { written } of sightings) counts.set(lastWord(written), (counts.get(lastWord(written)) ?? 0) + 1);
	return sightings.map((sighting) => {
		const { written, genitive } = sighting;
		if (genitive === 'no') return sighting;
		const hasPlain = counts.has(lastWord(written).slice(0, -1));
		const isRepeated = (counts.get(lastWord(written)) ?? 0) > 1;
		const isGenitive = hasPlain || genitive === 'surely' || (genitive === 'likely' && !isRepeated);
		if (!isGenitive) return sighting;
		return { ...sighting, name: written.slice(0, -1), surname: sighting.surname?.slice(0, -1) ?? null };
	});
}
