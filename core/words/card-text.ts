/** What is written of a word wherever it leaves the list: its head, its meanings, its forms and its sentence. */
import type { Example, SavedWord } from '../saved-word';

/** `die Sperrung`, or the lemma alone where it has no gender. */
export function writeHead({ gender, lemma }: Pick<SavedWord, 'gender' | 'lemma'>): string {
	return gender ? `${gender} ${lemma}` : lemma;
}

/** Of the dictionary's meanings, as many as are read at a glance. */
const maxGlosses = 6;

/** The meanings to learn, best first: the reader's own, then the dictionary's first few. */
export function listMeanings({ gloss, glosses }: Pick<SavedWord, 'gloss' | 'glosses'>): string[] {
	const others = glosses.filter((other) => other !== gloss).slice(0, maxGlosses);
	return gloss === '' ? others : [gloss, ...others];
}

/** Forms to memorise, as grammars list them: `die Sperrungen`; `kündigt an, kündigte an, angekündigt`; `größer`. Empty when none is known. */
export function writeForms({ partOfSpeech, forms, pattern }: Pick<SavedWord, 'partOfSpeech' | 'forms' | 'pattern'>): string {
	const plural = forms?.plural === undefined ? undefined : `${partOfSpeech === 'noun' ? 'die ' : ''}${forms.plural}`;
	const known = [pattern, plural, forms?.present, forms?.preterite, forms?.participle, forms?.comparative];
	return known.filter((form) => form !== undefined).join(', ');
}

/** The sentence in segments that join to it; those of the word say so. */
export function cutSentence({ sentence, pieces }: Pick<Example, 'sentence' | 'pieces'>): { text: string; isWord: boolean }[] {
	const segments = pieces.flatMap(({ start, end }, i) => [
		{ text: sentence.slice(pieces[i - 1]?.end ?? 0, start), isWord: false },
		{ text: sentence.slice(start, end), isWord: true },
	]);
	const rest = { text: sentence.slice(pieces.at(-1)?.end ?? 0), isWord: false };
	return [...segments, rest].filter(({ text }) => text !== '');
}

/** The examples, the latest first. */
export function listExamples({ examples }: Pick<SavedWord, 'examples'>): Example[] {
	return examples.toReversed();
}
