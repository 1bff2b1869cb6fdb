/** How like two words are in meaning, for callers that have the language's sources open; without them words are like their own inflected forms only. */
import { remember } from '../german/remember';
import { stem } from '../german/stem';
import { foldSpelling } from '../german/tokens';
import { compareWords } from '../search/meaning/compare-meaning';
import { type ContentReader, makeContentReader } from '../search/meaning/content-words';
import type { WordSources } from '../word-sources';

/** 0–1 for two words as they stand in their texts. */
export type Likeness = (here: string, there: string) => number;

/** From here on two words may stand for one another. */
export const alike = 0.5;

const shortestHead = 5;

/** Forms of one word are alike, and a compound is like its head (Elitesoldaten, Soldaten). */
export const likenByForm: Likeness = (here, there) => likenStems(readStem(here), readStem(there));

const readStem = remember((word) => stem(foldSpelling(word).replaceAll('-', '')));

function likenStems(one: string, other: string): number {
	if (one === other) return 1;
	const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
	return shorter.length >= shortestHead && longer.endsWith(shorter) ? 0.7 : 0;
}

/** As `likenByForm`, and by lemma, parts and shared English. `readContent` shares what another reader of the same sources remembers of words. */
export function openLikeness(sources: WordSources, readContent: ContentReader = makeContentReader(sources)): Likeness {
	const read = remember((word) => ({ stem: readStem(word), content: readContent(word, { start: 0, end: word.length })[0] }));
	return (here, there) => {
		const [one, other] = [read(here), read(there)];
		const byForm = likenStems(one.stem, other.stem);
		return byForm === 1 || !one.content || !other.content ? byForm : Math.max(byForm, compareWords(one.content, other.content));
	};
}
