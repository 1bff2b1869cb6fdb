/** Makes of a word in a text what a reader saves: the word, and its sentence with the places of its pieces. */
import type { Span } from '../article';
import { splitSentences } from '../german/sentences';
import type { WordDraft } from '../saved-word';
import type { Word } from '../word';
import { maxSentenceLength } from './max-sentence';

/** The article a word is saved from, as far as it is known. */
export type WordSource = Pick<WordDraft['example'], 'pageKey' | 'title' | 'outlet' | 'published'>;

/** `word`'s spans point into `text`, an article's or a paragraph's. Throws where they do not. */
export function makeWordDraft(word: Word, text: string, source: WordSource): WordDraft {
	const pieces = [word, ...(word.particle ? [word.particle] : [])].toSorted((a, b) => a.start - b.start);
	const whole = { start: pieces[0]?.start ?? word.start, end: Math.max(...pieces.map(({ end }) => end)) };
	if (whole.start < 0 || whole.start >= whole.end || whole.end > text.length)
		throw new RangeError(`no word at ${whole.start}–${whole.end}`);
	const sentence = findSentence(text, whole);
	const { lemma, partOfSpeech, gender, forms, pattern, glosses, zipf, phrase } = word;
	return {
		lemma,
		partOfSpeech,
		...(gender && { gender }),
		...(forms && { forms }),
		...(pattern !== undefined && { pattern }),
		glosses: [...glosses],
		zipf,
		example: {
			sentence: text.slice(sentence.start, sentence.end),
			pieces: pieces.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
			...(phrase && { phrase: { lemma: phrase.lemma, glosses: [...phrase.glosses] } }),
			...source,
		},
	};
}

/** The sentence around the place, without white space at its ends; of one too long to keep, the part around the place. */
function findSentence(text: string, place: Span): Span {
	const found = splitSentences(text).find(({ start, end }) => start <= place.start && place.end <= end);
	const { start, end } = found ?? findLine(text, place);
	if (end - start <= maxSentenceLength) return { start, end };
	const from = Math.max(start, Math.min(place.start - maxSentenceLength / 2, end - maxSentenceLength));
	return { start: from, end: Math.min(end, Math.max(place.end, from + maxSentenceLength)) };
}

function findLine(text: string, place: Span): Span {
	const start = text.lastIndexOf('\n', place.start - 1) + 1;
	const end = text.indexOf('\n', place.end);
	return { start, end: end < 0 ? text.length : end };
}
