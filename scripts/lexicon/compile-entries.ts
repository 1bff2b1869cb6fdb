/** From the word list to what the pack holds: scores the glosses gathered, puts the chosen ones first, and shapes. */
import type { CollectedEntry } from './collect-entries';
import { type FirstGlosses, putFirst } from './first-glosses';
import type { GlossSources } from './gloss-features';
import { makeScorer } from './score-glosses';
import { type PackedEntry, shapeEntries } from './shape-entries';

/** Entries by their folded words. */
export function compileEntries(
	sources: GlossSources & { entries: ReadonlyMap<string, CollectedEntry> },
	chosen: FirstGlosses,
): Map<string, PackedEntry[]> {
	const score = makeScorer(sources);
	const entries = new Map([...sources.entries].map(([key, entry]) => [key, score(entry)]));
	return shapeEntries([...putFirst(entries, chosen).values()]);
}
