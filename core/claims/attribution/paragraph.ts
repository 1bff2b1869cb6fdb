/** A paragraph as the finders of speakers read it: its sentences, quotations and persons; each sentence is read once, when it is asked for. */
import type { Mention } from '../../analysis';
import type { Span } from '../../article';
import type { Morphology } from '../../german/reading';
import { splitSentences } from '../../german/sentences';
import type { Cue } from './cue';
import { findQuotations, type Quotation } from './find-quotations';
import { findSources } from './find-sources';
import type { Reader } from './find-subject';
import { findVerbs } from './find-verbs';
import { readWords } from './words';

export type ReadSentence = Reader & { readonly span: Span; readonly cues: readonly Cue[] };

export type Paragraph = {
	readonly text: string;
	readonly sentences: readonly Span[];
	readonly quotations: readonly Quotation[];
	readonly mentions: readonly Mention[];
	/** The sentence at an index of `sentences`, or `null` past their ends. */
	read(at: number): ReadSentence | null;
};

/** The part of `text` at `span` as a paragraph. `morphology` is `null` where the forms of German are not at hand. */
export function openParagraph(text: string, span: Span, all: readonly Mention[], morphology: Morphology | null): Paragraph {
	const mentions = all.filter((mention) => mention.start < span.end && mention.end > span.start);
	const ends = new Set(mentions.map((mention) => mention.end));
	const quotations = findQuotations(text, span);
	const sentences = splitSentences(text.slice(span.start, span.end)).map((sentence) => ({
		start: sentence.start + span.start,
		end: sentence.end + span.start,
	}));
	const known = new Map<number, ReadSentence>();
	const read = (at: number): ReadSentence | null => {
		const before = known.get(at);
		const sentence = sentences[at];
		if (before || !sentence) return before ?? null;
		const reader: Reader = { words: readWords(text, sentence, quotations, morphology), isPersonEnd: (word) => ends.has(word.end) };
		const found = { ...reader, span: sentence, cues: [...findVerbs(reader), ...findSources(reader)] };
		known.set(at, found);
		return found;
	};
	return { text, sentences, quotations, mentions, read };
}
