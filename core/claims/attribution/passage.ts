/**
 * A text, or the part of it around a sentence, as the finders of speakers read it: its sentences, quotations and persons; each sentence is read once,
 * when it is asked for.
 */
import type { Span } from '../../article';
import type { Morphology } from '../../german/reading';
import { splitSentences } from '../../german/sentences';
import { openTagger, type Tagger } from '../../german/tagging/tag-sentence';
import type { Cue } from './cue';
import { findQuotations, type Quotation } from './find-quotations';
import { findSources } from './find-sources';
import type { Reader } from './find-subject';
import { findVerbs } from './find-verbs';
import { mayTell } from './may-tell';
import type { Named } from './named';
import { isCapitalised, readWords, type Word } from './words';

/** How much of a sentence is read, in UTF-16 code units: keeps the cost bounded on pages without stops. */
export const longestSentence = 1200;

export type ReadSentence = Reader & { readonly span: Span; readonly cues: readonly Cue[] };

export type Passage = {
	readonly text: string;
	readonly sentences: readonly Span[];
	readonly quotations: readonly Quotation[];
	/** The persons named, in order. */
	readonly people: readonly Named[];
	/** The sentence at an index of `sentences`, or `null` past their ends. */
	read(at: number): ReadSentence | null;
	/** Whether nobody can speak in the sentence, as its words one by one already show. */
	isSilent(at: number): boolean;
	/** Index of the first sentence that ends behind the offset; the number of sentences when none does. */
	indexOf(offset: number): number;
	/** Whether a paragraph begins with the sentence at the index. */
	beginsParagraph(at: number): boolean;
};

/** The part of `text` at `span`. `morphology` is `null` where the forms of German are not at hand; `tag` tags the sentences of `text`. */
export function openPassage(text: string, span: Span, people: readonly Named[], morphology: Morphology | null, tag?: Tagger): Passage {
	const forms = morphology && { morphology, tag: tag ?? openTagger(text, morphology) };
	const sentences = cutSentences(text, span);
	const quotations = findQuotations(text, span);
	const ends = new Set(people.map(({ end }) => end));
	const isPersonEnd: Reader['isPersonEnd'] = (word) => ends.has(word.end);
	const known = new Map<number, ReadSentence>();
	const read = (at: number): ReadSentence | null => {
		const before = known.get(at);
		const sentence = sentences[at];
		if (before || !sentence) return before ?? null;
		const words = nameWords(readWords(text, sentence, listWithin(quotations, sentence), forms), listWithin(people, sentence));
		const reader: Reader = { words, isPersonEnd };
		const found = { ...reader, span: sentence, cues: [...findVerbs(reader), ...findSources(reader)] };
		known.set(at, found);
		return found;
	};
	const silent = new Map<number, boolean>();
	const isSilent = (at: number): boolean => {
		const sentence = sentences[at];
		if (!morphology || !sentence) return false;
		const before = silent.get(at);
		if (before !== undefined) return before;
		const now = listWithin(quotations, sentence).length === 0 && !mayTell(text, sentence, morphology);
		silent.set(at, now);
		return now;
	};
	const beginsParagraph = (at: number) => at > 0 && text.slice(sentences[at - 1]?.end, sentences[at]?.start).includes('\n');
	return { text, sentences, quotations, people, read, isSilent, indexOf: (offset) => findEnding(sentences, offset), beginsParagraph };
}

/** The words again; in the name of a person, „Andres“ is no other word. */
function nameWords(words: Word[], named: readonly Named[]): Word[] {
	if (named.length === 0) return words;
	return words.map((word) => {
		const isMisread = word.reading && !/^(name|noun)$/.test(word.reading.partOfSpeech) && isCapitalised(word);
		if (!isMisread || !named.some(({ start, end }) => start <= word.start && word.end <= end)) return word;
		const { verb: _, ...others } = word;
		return { ...others, reading: { lemma: word.surface, partOfSpeech: 'name' }, isReport: false };
	});
}

function cutSentences(text: string, span: Span): Span[] {
	return splitSentences(text.slice(span.start, span.end)).flatMap(({ start, end }) => {
		const pieces: Span[] = [];
		for (let from = start; from < end; from += longestSentence)
			pieces.push({ start: from + span.start, end: Math.min(from + longestSentence, end) + span.start });
		return pieces;
	});
}

/** Those of ordered spans that overlap another; a binary search and what it gives. */
export function listWithin<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
	const found: T[] = [];
	for (let at = findEnding(spans, start); at < spans.length && (spans[at] as T).start < end; at++) found.push(spans[at] as T);
	return found;
}

/** Index of the first of ordered spans that ends behind the offset. */
function findEnding(spans: readonly Span[], offset: number): number {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle] as Span).end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
