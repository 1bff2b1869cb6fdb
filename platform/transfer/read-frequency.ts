/**
 * How common a word is, for words that a file brings without saying so. From the same pack as what the panel shows of a page's words, opened at the first word
 * that is asked for; by its own address, since workers have no `browser`.
 */
import { openMorphology } from '../../core/german/morphology/open-morphology';
import type { LemmaStore } from '../../core/german/reading';
import type { SavedWord } from '../../core/saved-word';
import { logWarning } from '../log';

/** On the Zipf scale; 0 where it is not known. */
export type ReadFrequency = (word: Pick<SavedWord, 'lemma' | 'partOfSpeech'>) => Promise<number>;

let opening: Promise<LemmaStore | null> | null = null;

export const readFrequency: ReadFrequency = async ({ lemma, partOfSpeech }) => {
	opening ??= openPack();
	return (await opening)?.zipfOfLemma(lemma, partOfSpeech) ?? 0;
};

/** Words without it are words all the same: `null` where it cannot be opened. */
async function openPack(): Promise<LemmaStore | null> {
	try {
		const response = await fetch('/morphology.pack');
		if (!response.ok) throw new Error(`morphology.pack: ${response.status}`);
		return openMorphology(await response.arrayBuffer());
	} catch (error) {
		logWarning('it could not be told how common words are', error);
		return null;
	}
}
