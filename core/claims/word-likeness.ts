/** How like two words are in meaning, for callers that have the language's sources open; without them words are like their own inflected forms only. */
import { remember } from '../german/remember';
import { stem } from '../german/stem';
import { foldSpelling } from '../german/tokens';
import { compareMeaning, readMeaning } from '../search/meaning/compare-meaning';
import { makeContentReader } from '../search/meaning/content-words';
import type { WordSources } from '../word-sources';

/** 0–1 for two words as they stand in their texts. */
export type Likeness = (here: string, there: string) => number;

/** From here on two words may stand for one another. */
export const alike = 0.5;

const shortestHead = 5;

/** Forms of one word are alike, and a compound is like its head (Elitesoldaten, Soldaten). */
export const likenByForm: Likeness = (here, there) => {
	const [a, b] = [readStem(here), readStem(there)].toSorted((x, y) => x.length - y.length) as [string, string];
	if (a === b) return 1;
	return a.length >= shortestHead && b.endsWith(a) ? 0.7 : 0;
};

const readStem = (word: string) => stem(foldSpelling(word).replaceAll('-', ''));

/** As `likenByForm`, and by lemma, parts and shared English. Remembers pairs, since words repeat. */
export function openLikeness(sources: WordSources): Likeness {
	const readContent = makeContentReader(sources);
	const read = remember((word: string) => readMeaning(readContent(word, { start: 0, end: word.length })));
	const compare = remember((pair: string) => {
		const [here = '', there = ''] = pair.split(' ');
		return Math.max(likenByForm(here, there), compareMeaning(read(here), read(there)));
	});
	return (here, there) => compare(`${here} ${there}`);
}
