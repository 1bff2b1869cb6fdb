/**
 * Who says what one sentence of a passage says: by its own cues, else by those around the quotation it stands in, else, for speech that goes on
 * (Konjunktiv, a second quotation), by the sentences before.
 */
import type { FoundAttribution } from '../../analysis';
import type { Span } from '../../article';
import { rankCues } from './choose-cue';
import type { Cue } from './cue';
import { readCueStance } from './cue-stance';
import { joinQuotations } from './find-quotations';
import { readVoices } from './find-via';
import { isMedium } from './media';
import { attributeNameless, isWholeQuoted } from './nameless';
import { listWithin, type Passage, type ReadSentence } from './passage';
import { resolveSpeaker, spanPhrase } from './resolve-speaker';
import { readMood } from './subjunctive';

/** How many sentences back speech may have begun. */
export const longestSpeech = 8;

/** The attribution of `span` in the sentence at an index; `steps` sentences back at most. `null` when the outlet says it itself. */
export function attribute(passage: Passage, at: number, span: Span, steps: number): FoundAttribution | null {
	const sentence = passage.isSilent(at) ? null : passage.read(at);
	if (!sentence) return null;
	const cue = rankCues(sentence.cues, sentence.words, span)[0];
	if (cue?.speaker) return describe(cue, sentence, passage, at);
	const outside = steps > 0 ? attributeAround(passage, at, span, steps, cue?.goesOn === true) : null;
	if (outside) return outside;
	return cue ? describe(cue, sentence, passage, at) : attributeNameless(passage, sentence.words, span);
}

/** Whom the sentence names as saying something, in the order of their rank. */
export function listSpeakers(passage: Passage, at: number, span: Span): FoundAttribution[] {
	const sentence = passage.read(at);
	if (!sentence) return [];
	const others = rankCues(sentence.cues, sentence.words, span).filter(({ speaker }) => speaker);
	return others.map((cue) => describe(cue, sentence, passage, at));
}

function describe(cue: Cue, sentence: ReadSentence, passage: Passage, at: number): FoundAttribution {
	const { words, span } = sentence;
	const [first, last] = [words[cue.first], words[cue.last]];
	const shown = first && last ? { cue: { start: first.start, end: last.end } } : {};
	const quote = cue.kind === 'hearsay' ? {} : { quote: findQuote(cue, span, passage) };
	const { speaker, via } = readVoices(cue, sentence);
	const stanceOfCue = readCueStance(cue, words, speaker !== null && isMedium(words, speaker));
	const said = { ...shown, ...quote, ...(stanceOfCue ? { stanceOfCue } : {}), mode: 'reported' as const };
	if (!speaker) return said;
	const whoSpoke = (index: number) => findOwnSpeaker(passage, index);
	const medium = via ? { via: spanPhrase(via, sentence, passage) } : {};
	return { ...resolveSpeaker(speaker, sentence, passage, at, whoSpoke), ...medium, ...said };
}

const ownSpeakers = new WeakMap<Passage, Map<number, FoundAttribution | null>>();

/** Who speaks by the sentence's own words; asked of a sentence by those behind it, so that it only ever looks back. */
function findOwnSpeaker(passage: Passage, at: number): FoundAttribution | null {
	const known = ownSpeakers.get(passage) ?? new Map<number, FoundAttribution | null>();
	ownSpeakers.set(passage, known);
	const span = passage.sentences[at];
	const before = known.get(at);
	if (before !== undefined || !span) return before ?? null;
	const found = attribute(passage, at, span, 0);
	known.set(at, found);
	return found;
}

/** What is said: the complement with the quotations of the sentence; where there is neither, or a source is named, the sentence. */
function findQuote({ kind, said }: Cue, sentence: Span, passage: Passage): Span {
	if (kind === 'source') return sentence;
	const spoken = joinQuotations(listWithin(passage.quotations, sentence), sentence, true);
	if (!said || !spoken) return said ? { start: said.start, end: said.end } : (spoken ?? sentence);
	return joinSpans(said, spoken);
}

export const joinSpans = (one: Span, other: Span): Span => ({
	start: Math.min(one.start, other.start),
	end: Math.max(one.end, other.end),
});

/** Speech that another sentence attributes: the rest of a quotation, the next quotation, reported speech that goes on. */
function attributeAround(passage: Passage, at: number, span: Span, steps: number, isHandedOn: boolean): FoundAttribution | null {
	const sentence = passage.read(at);
	if (!sentence) return null;
	const { words } = sentence;
	const here = listWithin(passage.quotations, span);
	const quotation = here.find(({ isSpeech }) => isSpeech);
	const quote = (isWholeQuoted(words) ? null : joinQuotations(here, span)) ?? sentence.span;
	const outside = quotation ? attributeQuotation(passage, quotation, sentence.span) : null;
	if (outside) return { ...outside, quote };
	const mood = readMood(words);
	const isQuotedOn = quotation !== undefined && isWholeQuoted(words);
	const goesOn = isHandedOn || mood !== null || isQuotedOn;
	const before = passage.sentences[at - 1];
	if (!goesOn || !before) return null;
	if (passage.beginsParagraph(at) && !isHandedOn && !isQuotedOn && mood !== 'certain') return null;
	const earlier = attribute(passage, at - 1, before, steps - 1);
	if (!earlier?.speaker) return null;
	return { ...earlier, quote: mood || isHandedOn ? sentence.span : quote, mode: 'reported' };
}

/** Whoever speaks where a quotation that reaches beyond the sentence ends, else where it begins. */
function attributeQuotation(passage: Passage, quotation: Span, sentence: Span): FoundAttribution | null {
	const edges = [
		quotation.end > sentence.end ? { at: passage.indexOf(quotation.end - 1), offset: quotation.end, steps: 0 } : null,
		quotation.start < sentence.start ? { at: passage.indexOf(quotation.start), offset: quotation.start, steps: 1 } : null,
	];
	for (const edge of edges) {
		const found = edge && attribute(passage, edge.at, { start: edge.offset, end: edge.offset }, edge.steps);
		if (found?.speaker) return found;
	}
	return null;
}
