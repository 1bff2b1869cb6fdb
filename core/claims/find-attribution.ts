/**
 * Who says what a sentence says. Looked for in the sentence itself, then around the quotation it stands in, then, for speech that
 * goes on (Konjunktiv, a second quotation), in the sentences before. How cues are recognised is in attribution/.
 */
import type { FoundAttribution, Mention } from '../analysis';
import type { Span } from '../article';
import { splitSentences } from '../german/sentences';
import type { Cue } from './attribution/cue';
import { findQuotations, type Quotation } from './attribution/find-quotations';
import { findSources } from './attribution/find-sources';
import { isPronoun, type Reader } from './attribution/find-subject';
import { findVerbs } from './attribution/find-verbs';
import { resolveSpeaker } from './attribution/resolve-speaker';
import { findHearsay, readMood } from './attribution/subjunctive';
import { readWords, type Word } from './attribution/words';

/** How much of a sentence and how far around it is read, in UTF-16 code units: keeps the cost bounded on pages without paragraphs or stops. */
const reach = 1200;
/** How many sentences back speech may have begun. */
const longestSpeech = 4;
/** A quoted piece of this many words is somebody's speech even where nobody is named. */
const fewestWordsOfSpeech = 6;
const fewestWordsOfSentence = 3;

type Paragraph = {
	readonly text: string;
	readonly sentences: readonly Span[];
	readonly quotations: readonly Quotation[];
	readonly mentions: readonly Mention[];
};

/** The attribution of what stands at `whole` (a sentence or a clause of one), or `null` when the outlet says it itself. `mentions` resolve the speaker to a known person. */
export function findAttribution(text: string, whole: Span, mentions: readonly Mention[]): FoundAttribution | null {
	const span = { start: whole.start, end: Math.min(whole.end, whole.start + reach) };
	const around = readAround(text, span);
	const near = mentions.filter((mention) => mention.start < around.end && mention.end > around.start);
	const sentences = splitSentences(text.slice(around.start, around.end)).map((s) => ({
		start: s.start + around.start,
		end: s.end + around.start,
	}));
	const paragraph = { text, sentences, quotations: findQuotations(text, around), mentions: near };
	const at = sentences.findIndex((sentence) => sentence.end > span.start);
	if (at < 0) return null;
	const voice = attribute(paragraph, at, span, longestSpeech);
	return voice && { ...voice, mode: isQuoted(paragraph, span, voice.speaker) ? 'quoted' : voice.mode };
}

/** The part of the span's paragraph within reach. */
function readAround(text: string, span: Span): Span {
	const before = text.slice(Math.max(0, span.start - reach), span.start);
	const after = text.slice(span.end, span.end + reach);
	const start = span.start - before.length + (before.lastIndexOf('\n') + 1);
	const breaks = after.indexOf('\n');
	return { start, end: span.end + (breaks < 0 ? after.length : breaks) };
}

function attribute(paragraph: Paragraph, at: number, span: Span, steps: number): FoundAttribution | null {
	const sentence = paragraph.sentences[at];
	if (!sentence) return null;
	const reader = readSentence(paragraph, sentence);
	const cue = chooseCue([...findVerbs(reader), ...findSources(reader)], reader.words, span);
	if (cue?.speaker) return describe(cue, reader, paragraph, at);
	const outside = steps > 0 ? attributeAround(paragraph, at, reader.words, span, steps) : null;
	if (outside) return outside;
	if (cue) return describe(cue, reader, paragraph, at);
	return attributeNameless(paragraph, reader.words, span);
}

function readSentence(paragraph: Paragraph, sentence: Span): Reader {
	const ends = new Set(paragraph.mentions.map((mention) => mention.end));
	return { words: readWords(paragraph.text, sentence, paragraph.quotations), isPersonEnd: (word) => ends.has(word.end) };
}

const rank = { verb: 0, source: 1, hearsay: 2 } as const;

/** A cue inside the span before one beside it; a verb before a source, best one that follows speech; a named speaker before none; the first of the rest. */
function chooseCue(cues: readonly Cue[], words: readonly Word[], span: Span): Cue | null {
	const value = (cue: Cue) => {
		const start = words[cue.first]?.start ?? 0;
		const isInside = start >= span.start && start < span.end;
		const followsSpeech = cue.kind === 'verb' && cue.first > 0 && words[cue.first - 1]?.clause !== words[cue.first]?.clause;
		return (cue.speaker ? 0 : 8) + (isInside ? 0 : 4) + rank[cue.kind] - (followsSpeech ? 0.5 : 0);
	};
	return cues.toSorted((a, b) => value(a) - value(b))[0] ?? null;
}

function describe(cue: Cue, { words }: Reader, paragraph: Paragraph, at: number): FoundAttribution {
	const first = words[cue.first];
	const last = words[cue.last];
	const shown = first && last ? { cue: { start: first.start, end: last.end } } : {};
	if (!cue.speaker) return { ...shown, mode: 'reported' };
	const antecedents = isPronoun(words, cue.speaker) ? listAntecedents(paragraph, at) : [];
	return { ...resolveSpeaker(words, cue.speaker, paragraph, antecedents), ...shown, mode: 'reported' };
}

/** Whom „er“ may mean: who spoke in the sentence before, else whoever is named in it. */
function listAntecedents(paragraph: Paragraph, at: number): readonly Mention[] {
	const before = paragraph.sentences[at - 1];
	if (!before) return [];
	const named = paragraph.mentions.filter((mention) => mention.start >= before.start && mention.end <= before.end);
	const speaker = attribute(paragraph, at - 1, before, 0)?.personId;
	return speaker ? named.filter((mention) => mention.personId === speaker) : named;
}

/** Speech that another sentence attributes: the rest of a quotation, the next quotation, reported speech that goes on. */
function attributeAround(paragraph: Paragraph, at: number, words: readonly Word[], span: Span, steps: number): FoundAttribution | null {
	const sentence = paragraph.sentences[at];
	if (!sentence) return null;
	const quotation = paragraph.quotations.find((q) => !q.isName && q.start < span.end && q.end > span.start);
	if (quotation && quotation.end > sentence.end) {
		const closing = paragraph.sentences.findIndex((s) => s.end >= quotation.end);
		const after = closing > at ? attribute(paragraph, closing, { start: quotation.end, end: quotation.end }, 0) : null;
		if (after?.speaker) return after;
	}
	const goesOn = readMood(words) !== null || (quotation && (isWholeQuoted(words) || quotation.start < sentence.start));
	if (!goesOn || at === 0) return null;
	const before = paragraph.sentences[at - 1];
	const earlier = before && attribute(paragraph, at - 1, before, steps - 1);
	if (!earlier?.speaker) return null;
	return { ...earlier, mode: 'reported' };
}

const isWholeQuoted = (words: readonly Word[]) => words.length > 0 && words.every((word) => word.quoted);

function attributeNameless(paragraph: Paragraph, words: readonly Word[], span: Span): FoundAttribution | null {
	const spoken = words.filter((word) => word.quoted && word.start >= span.start && word.end <= span.end).length;
	if (spoken >= fewestWordsOfSpeech || (spoken >= fewestWordsOfSentence && isWholeQuoted(words))) return { mode: 'quoted' };
	const here = words.filter((word) => word.start >= span.start && word.end <= span.end);
	const headline = readHeadline(paragraph, words, span);
	if (headline) return headline;
	const hearsay = here[findHearsay(here)];
	if (hearsay) return { mode: 'reported', cue: { start: hearsay.start, end: hearsay.end } };
	return readMood(here) === 'certain' ? { mode: 'reported' } : null;
}

/** „Baerbock: Frieden in Gefahr“: a known person and a colon, in a line without a stop. */
function readHeadline({ text, mentions }: Paragraph, words: readonly Word[], span: Span): FoundAttribution | null {
	const person = mentions.find((mention) => mention.start === words[0]?.start && text[mention.end] === ':');
	if (!person || /[.!?]\s*$/u.test(text.slice(span.start, span.end))) return null;
	return {
		speaker: { start: person.start, end: person.end },
		personId: person.personId,
		cue: { start: person.end, end: person.end + 1 },
		mode: 'reported',
	};
}

/** A name in quote marks is no speech where it names the speaker (laut „Washington Post“) or is a single word. */
function isQuoted({ quotations, text }: Paragraph, span: Span, speaker: Span | undefined): boolean {
	return quotations.some((q) => {
		if (q.start >= span.end || q.end <= span.start) return false;
		const namesSpeaker = speaker !== undefined && q.start < speaker.end && q.end > speaker.start;
		return !q.isName || (!namesSpeaker && /\p{Zs}/u.test(text.slice(q.start, q.end)));
	});
}
