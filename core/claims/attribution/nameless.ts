/** Speech without a word of saying: headlines, and bare quotations, Konjunktiv I and hearsay, in which nobody is named. */
import type { FoundAttribution } from '../../analysis';
import type { Span } from '../../article';
import { joinQuotations } from './find-quotations';
import { readHeadline } from './headline';
import { listWithin, type Passage } from './passage';
import { findHearsay, readMood } from './subjunctive';
import { isCapitalised, isFiniteVerb, type Word } from './words';

/** A quoted piece of this many words is somebody's speech even where nobody is named. */
const fewestWordsOfSpeech = 6;
const fewestWordsOfSentence = 3;

/** The attribution of `span` in a sentence without cues, or `null` when the outlet says it itself. */
export function attributeNameless(passage: Passage, words: readonly Word[], span: Span): FoundAttribution | null {
	const here = words.filter((word) => word.start >= span.start && word.end <= span.end);
	const headline = readHeadline(passage, words, span);
	if (headline) return headline;
	if (isSpeech(here, words)) {
		const quote = joinQuotations(listWithin(passage.quotations, span), span) ?? span;
		return { quote, mode: 'quoted' };
	}
	const hearsay = here[findHearsay(here)];
	if (hearsay) {
		const stanceOfCue = hearsay.folded === 'angeblich' ? ('doubts' as const) : ('reports' as const);
		return { mode: 'reported', cue: { start: hearsay.start, end: hearsay.end }, stanceOfCue };
	}
	return readMood(here) === 'certain' ? { quote: span, mode: 'reported' } : null;
}

/** Many quoted words, unless they are a title: a capital first and no verb. */
function isSpeech(here: readonly Word[], words: readonly Word[]): boolean {
	const quoted = here.filter((word) => word.quoted);
	const isTitle = quoted[0] && isCapitalised(quoted[0]) && quoted.every((word) => word.reading && !isFiniteVerb(word));
	if (isTitle) return false;
	return quoted.length >= fewestWordsOfSpeech || (quoted.length >= fewestWordsOfSentence && isWholeQuoted(words));
}

export const isWholeQuoted = (words: readonly Word[]): boolean => words.length > 0 && words.every((word) => word.quoted);
