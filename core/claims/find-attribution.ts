/** Who says what the sentences of a text say. A text is read sentence by sentence as it is asked for; how cues are recognised is in attribution/. */
import type { FoundAttribution, Mention } from '../analysis';
import type { Article, Span } from '../article';
import type { Morphology } from '../german/reading';
import type { Tagger } from '../german/tagging/tag-sentence';
import { attribute, joinSpans, listSpeakers, longestSpeech } from './attribution/attribute';
import { joinNamed, type Named } from './attribution/named';
import { listWithin, longestSentence, openPassage, type Passage } from './attribution/passage';

/** How far around one sentence its text is read when nothing else is asked of it, in UTF-16 code units. */
const reach = 1200;

export type Speech = {
	/** The attribution of what stands at the span (a sentence or a clause of one), or `null` when the outlet says it itself. */
	attribute(span: Span): FoundAttribution | null;
	/** All who are said to speak in a sentence, the one `attribute` gives first: „Laut BBC sagte X …“. [] when nobody is. */
	attributeAll(span: Span): FoundAttribution[];
};

/**
 * Who speaks in `text`. `mentions` and `persons` (those whom only the article names, in order) resolve speakers; without the forms of German (`null`)
 * verbs are known by lists alone. Opening cuts the sentences and finds the quotations; a sentence's words are read when it, or one that goes on
 * with its speech, is asked for. `tag` tags the sentences of `text`, where somebody else reads them too.
 */
export function openSpeech(
	text: string,
	mentions: readonly Mention[],
	morphology: Morphology | null,
	persons: readonly Named[] = [],
	tag?: Tagger,
): Speech {
	return openPart(text, { start: 0, end: text.length }, joinNamed(mentions, persons), morphology, tag);
}

const speeches = new WeakMap<Article, Speech>();

/** Who speaks in an article of which no persons are known; opened once for as long as the article is at hand. */
export function openSpeechIn(article: Article, morphology: Morphology): Speech {
	const known = speeches.get(article) ?? openSpeech(article.text, [], morphology);
	speeches.set(article, known);
	return known;
}

/** The attribution of one span, without reading more of the text than what stands near it; of many spans of a text, `openSpeech` is faster. */
export function findAttribution(
	text: string,
	span: Span,
	mentions: readonly Mention[],
	morphology: Morphology | null = null,
	persons: readonly Named[] = [],
): FoundAttribution | null {
	const around = readAround(text, span);
	return openPart(text, around, listWithin(joinNamed(mentions, persons), around), morphology).attribute(span);
}

/** Within reach of the span, from where a paragraph or at least a word begins. */
function readAround(text: string, span: Span): Span {
	const start = Math.max(0, span.start - reach);
	const before = text.slice(start, span.start);
	const opening = start === 0 ? 0 : Math.max(before.indexOf('\n'), 0) || before.indexOf(' ');
	const end = Math.min(span.end, span.start + longestSentence) + reach;
	return { start: start + Math.max(0, opening), end: Math.min(text.length, end) };
}

function openPart(text: string, part: Span, people: readonly Named[], morphology: Morphology | null, tag?: Tagger): Speech {
	let opened: Passage | null = null;
	const attributeAll = (whole: Span): FoundAttribution[] => {
		opened ??= openPassage(text, part, people, morphology, tag);
		const passage = opened;
		const span = { start: whole.start, end: Math.min(whole.end, whole.start + longestSentence) };
		const at = passage.indexOf(span.start);
		const best = attribute(passage, at, span, longestSpeech);
		if (!best) return [];
		return joinVoices([best, ...listSpeakers(passage, at, span)]).map((voice) => ({
			...voice,
			mode: isQuoted(passage, span, voice) ? 'quoted' : voice.mode,
		}));
	};
	return { attribute: (span) => attributeAll(span)[0] ?? null, attributeAll };
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

/** A name in quote marks is no speech where it names the speaker (laut „Washington Post“), or whom he told, or is a single word. */
function isQuoted({ quotations, text }: Passage, span: Span, { speaker, via }: FoundAttribution): boolean {
	return listWithin(quotations, span).some((quotation) => {
		const isNaming = [speaker, via].some((part) => part && quotation.start < part.end && quotation.end > part.start);
		return !isNaming && (quotation.isSpeech || /\p{Zs}/u.test(text.slice(quotation.start, quotation.end)));
	});
}
