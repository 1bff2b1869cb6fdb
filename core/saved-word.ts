/**
 * The reader's word list: a word with its meanings, the sentences it was met in, and how well the reader knows it. One row for a lemma and
 * part of speech; meeting the word again adds a sentence.
 */
import * as v from 'valibot';
import { PartialDate, type Span } from './article';
import { partsOfSpeech, type Word } from './word';
import { maxSentenceLength } from './words/max-sentence';

/** `new`: never reviewed. `learning`: in one of the boxes of core/words/review.ts. `known`: no longer reviewed, and not marked in pages. */
export const WordState = v.picklist(['new', 'learning', 'known']);
export type WordState = v.InferOutput<typeof WordState>;

const Timestamp = v.pipe(v.string(), v.isoTimestamp());
const Form = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const Gloss = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const Glosses = v.pipe(v.array(Gloss), v.maxLength(100));
const Heading = v.nullable(
	v.pipe(
		v.string(),
		v.transform((text) => text.slice(0, 2_000)),
	),
);
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const exampleEntries = {
	sentence: v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxSentenceLength)),
	/** Where the word stands in the sentence, in its order; two where a verb is separated. */
	pieces: v.pipe(v.array(v.object({ start: Offset, end: Offset })), v.maxLength(10)),
	/** A fixed phrase that it is part of there. */
	phrase: v.optional(v.object({ lemma: Form, glosses: Glosses })),
	/** The page's address without fragment and tracking parameters. */
	pageKey: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000)),
	title: Heading,
	outlet: Heading,
	/** The article's date. */
	published: v.fallback(v.nullable(PartialDate), null),
};

/** Pieces lie within the sentence, one after the other. */
function areOrdered(pieces: readonly Span[], { length }: string): boolean {
	return pieces.every(({ start, end }, i) => start < end && end <= length && start >= (pieces[i - 1]?.end ?? 0));
}
const piecesMessage = 'pieces lie in the sentence, in order';

/** A sentence in which the reader met the word. */
export const Example = v.pipe(
	v.object({ ...exampleEntries, saved: Timestamp }),
	v.check(({ pieces, sentence }) => areOrdered(pieces, sentence), piecesMessage),
);
export type Example = v.InferOutput<typeof Example>;

const wordEntries = {
	lemma: Form,
	partOfSpeech: v.picklist(partsOfSpeech),
	gender: v.optional(v.picklist(['der', 'die', 'das'])),
	forms: v.optional(
		v.object({
			plural: v.optional(Form),
			present: v.optional(Form),
			preterite: v.optional(Form),
			participle: v.optional(Form),
			comparative: v.optional(Form),
		}),
	),
	pattern: v.optional(Form),
	/** The dictionary's, best first for the sentence it was saved from. */
	glosses: Glosses,
	/** See `Word`. */
	zipf: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
};

export const SavedWord = v.object({
	/** As an annotation's: `urn:uuid:` and a UUID version 7, so that ids sort by the time they were made. */
	id: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
	...wordEntries,
	/** The reader's own gloss, to stand before the dictionary's; empty when there is none. */
	gloss: v.optional(v.pipe(v.string(), v.maxLength(2_000)), ''),
	comment: v.optional(v.pipe(v.string(), v.maxLength(50_000)), ''),
	/** The latest last. */
	examples: v.array(Example),
	state: v.optional(WordState, 'new'),
	/** 0 until the first review; see core/words/review.ts. */
	box: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)), 0),
	/** When the reader last reviewed it; `null`: never. */
	reviewed: v.optional(v.nullable(Timestamp), null),
	created: Timestamp,
	updatedAt: Timestamp,
});
export type SavedWord = v.InferOutput<typeof SavedWord>;

/** A word as a reader saves it: what it is, and the sentence it was met in. */
export const WordDraft = v.object({
	...wordEntries,
	example: v.pipe(
		v.object(exampleEntries),
		v.check(({ pieces, sentence }) => areOrdered(pieces, sentence), piecesMessage),
	),
});
export type WordDraft = v.InferOutput<typeof WordDraft>;

/** What makes a word of the list the same word as another. */
export type WordIdentity = Pick<Word, 'lemma' | 'partOfSpeech' | 'gender'>;

/** Same lemma and part of speech; nouns of two genders (der See, die See) are two words, one whose gender is not known is either. */
export function isSameWord(a: WordIdentity, b: WordIdentity): boolean {
	const isGenderAlike = a.gender === undefined || b.gender === undefined || a.gender === b.gender;
	return a.lemma === b.lemma && a.partOfSpeech === b.partOfSpeech && isGenderAlike;
}

/** A place of a word of the list in an article's text. */
export type SavedPlace = { readonly id: string; readonly state: WordState; readonly pieces: readonly Span[] };

/** What came of saving a word: its id, and whether it was put on the list, its sentence was added, or both were there. */
export type SaveReport = { readonly id: string; readonly outcome: 'added' | 'sentenceAdded' | 'unchanged' };
