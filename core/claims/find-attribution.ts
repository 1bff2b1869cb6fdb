/**
 * Who says what a sentence says. Looked for in the sentence itself, then around the quotation it stands in, then, for speech that
 * goes on (Konjunktiv, a second quotation), in the sentences before. How cues are recognised is in attribution/.
 */
import type { FoundAttribution, Mention } from '../analysis';
import type { Span } from '../article';
import type { Morphology } from '../german/reading';
import { rankCues } from './attribution/choose-cue';
import type { Cue } from './attribution/cue';
import { joinQuotations } from './attribution/find-quotations';
import { isPronoun } from './attribution/find-subject';
import { attributeNameless, isWholeQuoted } from './attribution/nameless';
import { openParagraph, type Paragraph, type ReadSentence } from './attribution/paragraph';
import { resolveSpeaker } from './attribution/resolve-speaker';
import { readMood } from './attribution/subjunctive';

/** How much of a sentence and how far around it is read, in UTF-16 code units: keeps the cost bounded on pages without paragraphs or stops. */
const reach = 1200;
/** How many sentences back speech may have begun. */
const longestSpeech = 8;

export type Speech = {
	/** The attribution of what stands at the span (a sentence or a clause of one), or `null` when the outlet says it itself. */
	attribute(span: Span): FoundAttribution | null;
	/** All who are said to speak in a sentence, the one `attribute` gives first: „Laut BBC sagte X …“. [] when nobody is. */
	attributeAll(span: Span): FoundAttribution[];
};

/** Who speaks in `text`. `mentions` resolve speakers to known persons. Without the forms of German (`null`) verbs are known by lists alone. */
export function openSpeech(text: string, mentions: readonly Mention[], morphology: Morphology | null): Speech {
	let last: { around: Span; paragraph: Paragraph } | null = null;
	const open = (span: Span): Paragraph => {
		const around = readAround(text, span);
		if (last?.around.start !== around.start || last.around.end !== around.end)
			last = { around, paragraph: openParagraph(text, around, mentions, morphology) };
		return last.paragraph;
	};
	const attributeAll = (whole: Span): FoundAttribution[] => {
		const span = { start: whole.start, end: Math.min(whole.end, whole.start + reach) };
		const paragraph = open(span);
		const at = paragraph.sentences.findIndex((sentence) => sentence.end > span.start);
		const best = at < 0 ? null : attribute(paragraph, at, span, longestSpeech);
		if (!best) return [];
		return joinVoices([best, ...listOthers(paragraph, at, span)]).map((voice) => ({
			...voice,
			mode: isQuoted(paragraph, span, voice.speaker) ? 'quoted' : voice.mode,
		}));
	};
	return { attribute: (span) => attributeAll(span)[0] ?? null, attributeAll };
}

/** The attribution of one span; of many spans of a text, `openSpeech` is faster. */
export function findAttribution(
	text: string,
	span: Span,
	mentions: readonly Mention[],
	morphology: Morphology | null = null,
): FoundAttribution | null {
	return openSpeech(text, mentions, morphology).attribute(span);
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
	const sentence = paragraph.read(at);
	if (!sentence) return null;
	const cue = rankCues(sentence.cues, sentence.words, span)[0];
	if (cue?.speaker) return describe(cue, sentence, paragraph, at);
	const outside = steps > 0 ? attributeAround(paragraph, at, span, steps, cue?.goesOn === true) : null;
	if (outside) return outside;
	return cue ? describe(cue, sentence, paragraph, at) : attributeNameless(paragraph, sentence.words, span);
}

/** Whom the sentence names as saying something, in the order of their rank. */
function listOthers(paragraph: Paragraph, at: number, span: Span): FoundAttribution[] {
	const sentence = paragraph.read(at);
	if (!sentence) return [];
	const others = rankCues(sentence.cues, sentence.words, span).filter(({ speaker }) => speaker);
	return others.map((cue) => describe(cue, sentence, paragraph, at));
}

/** Each speaker once, with all that he says: „X bestätigte, dass …, und gab an, …“. */
function joinVoices(voices: readonly FoundAttribution[]): FoundAttribution[] {
	const joined: FoundAttribution[] = [];
	for (const voice of voices) {
		const at = joined.findIndex((known) => isSameSpeaker(known, voice));
		const known = joined[at];
		if (!known) joined.push(voice);
		else if (known.quote && voice.quote) joined[at] = { ...known, quote: joinSpans(known.quote, voice.quote) };
	}
	return joined;
}

const isSameSpeaker = ({ speaker: one }: FoundAttribution, { speaker: other }: FoundAttribution) =>
	one !== undefined && other !== undefined && one.start < other.end && one.end > other.start;

const joinSpans = (one: Span, other: Span): Span => ({ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) });

function describe(cue: Cue, sentence: ReadSentence, paragraph: Paragraph, at: number): FoundAttribution {
	const { words, span } = sentence;
	const [first, last] = [words[cue.first], words[cue.last]];
	const shown = first && last ? { cue: { start: first.start, end: last.end } } : {};
	const quote = cue.kind === 'hearsay' ? {} : { quote: findQuote(cue, span, paragraph) };
	if (!cue.speaker) return { ...shown, ...quote, mode: 'reported' };
	const antecedents = isPronoun(words, cue.speaker) ? listAntecedents(paragraph, at) : [];
	return { ...resolveSpeaker(words, cue.speaker, paragraph, antecedents), ...shown, ...quote, mode: 'reported' };
}

/** What is said: the complement with the quotations of the sentence; where there is neither, or a source is named, the sentence. */
function findQuote({ kind, said }: Cue, sentence: Span, { quotations }: Paragraph): Span {
	if (kind === 'source') return sentence;
	const spoken = joinQuotations(quotations, sentence);
	if (!said || !spoken) return said ? { start: said.start, end: said.end } : (spoken ?? sentence);
	return joinSpans(said, spoken);
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
function attributeAround(paragraph: Paragraph, at: number, span: Span, steps: number, isHandedOn: boolean): FoundAttribution | null {
	const sentence = paragraph.read(at);
	if (!sentence) return null;
	const { words } = sentence;
	const quotation = paragraph.quotations.find((q) => !q.isName && q.start < span.end && q.end > span.start);
	const quote = (isWholeQuoted(words) ? null : joinQuotations(paragraph.quotations, span)) ?? sentence.span;
	if (quotation && quotation.end > sentence.span.end) {
		const closing = paragraph.sentences.findIndex((s) => s.end >= quotation.end);
		const after = closing > at ? attribute(paragraph, closing, { start: quotation.end, end: quotation.end }, 0) : null;
		if (after?.speaker) return { ...after, quote };
	}
	const mood = readMood(words);
	const goesOn = isHandedOn || mood !== null || (quotation && (isWholeQuoted(words) || quotation.start < sentence.span.start));
	if (!goesOn || at === 0) return null;
	const before = paragraph.sentences[at - 1];
	const earlier = before && attribute(paragraph, at - 1, before, steps - 1);
	if (!earlier?.speaker) return null;
	return { ...earlier, quote: mood || isHandedOn ? sentence.span : quote, mode: 'reported' };
}

/** A name in quote marks is no speech where it names the speaker (laut „Washington Post“) or is a single word. */
function isQuoted({ quotations, text }: Paragraph, span: Span, speaker: Span | undefined): boolean {
	return quotations.some((q) => {
		if (q.start >= span.end || q.end <= span.start) return false;
		const namesSpeaker = speaker !== undefined && q.start < speaker.end && q.end > speaker.start;
		return !namesSpeaker && (!q.isName || /\p{Zs}/u.test(text.slice(q.start, q.end)));
	});
}
