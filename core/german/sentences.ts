/**
 * Cuts a text into sentences. German makes this harder than a full stop and a capital: ordinals and dates (am 4. Dezember),
 * abbreviations (Mio., z. B.), quotations that close after the stop, and every noun a capital.
 */
import type { Span } from '../article';
import { functionWords } from './function-words';
import { splitParagraphs, trimSpan } from './paragraphs';

/** Abbreviations that seldom end a sentence, lower case, without their last stop. */
const abbreviations = new Set(
	(
		'abs abt allg art aufl ausg bd beisp bez bspw bzgl bzw ca co dgl dipl dr ebd etc evtl exkl f fa ff fig fr gem ggf hl hr hrsg inkl ing int ' +
		'jh jr kap lt max med min mio mr mrd mrs ms nr o od österr phil pol prof rd red rer s sen sog sr st std str südl nördl östl westl tel tsd u ua usf usw ' +
		'v verf vgl vol vs z zb zt ziff zzgl'
	).split(' '),
);

/** These close an enumeration and often its sentence; a function word with a capital after them begins the next. */
const closing = /^(usw|etc|usf|ff)$/;

const months = /^(Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;
/** After an ordinal, these words show that the sentence goes on: „der 2. Weltkrieg“, „im 21. Jahrhundert“. */
const afterOrdinal =
	/^(Jahrhundert|Weltkrieg|Tag|Mal|Platz|Jahrestag|Runde|Liga|Klasse|Stock|Etage|Geburtstag|Auflage|Quartal|Spieltag|Minute)/;

/** A stop with what closes after it (quotes, brackets), then white space or the end. */
const stops = /(?<![.!?…])[.!?…]+["“”»«’')\]]*(?=\s|$)/gu;
const opensSentence = /^["„“”»«‚‘'([–—-]*\s*[\p{Lu}\p{N}]/u;

/** The sentences of `text`, without the white space around them; a blank line always ends one. Empty text gives []. */
export function splitSentences(text: string): Span[] {
	return splitParagraphs(text).flatMap((paragraph) => splitParagraph(text, paragraph));
}

function splitParagraph(text: string, paragraph: Span): Span[] {
	const body = text.slice(paragraph.start, paragraph.end);
	const spans: Span[] = [];
	let from = 0;
	for (const stop of body.matchAll(stops)) {
		const end = stop.index + stop[0].length;
		if (!endsSentence(body, stop.index, stop[0], end)) continue;
		pushTrimmed(spans, text, paragraph.start + from, paragraph.start + end);
		from = end;
	}
	pushTrimmed(spans, text, paragraph.start + from, paragraph.end);
	return spans;
}

function endsSentence(body: string, at: number, stop: string, end: number): boolean {
	const rest = body.slice(end).trimStart();
	if (rest === '') return true;
	if (/["“”»«]/u.test(stop) && !opensSentence.test(rest)) return false;
	if (!opensSentence.test(rest)) return false;
	if (!stop.startsWith('.') || stop.startsWith('..')) return true;
	const before = body.slice(Math.max(0, at - 24), at);
	const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
	if (/^\p{N}{1,2}$/u.test(word)) return !months.test(rest) && !afterOrdinal.test(rest) && !/^\p{N}/u.test(rest);
	if (/^\p{L}$/u.test(word)) return false;
	if (closing.test(word) && functionWords.has(/^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '')) return true;
	return !abbreviations.has(word.toLowerCase());
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
	const span = trimSpan(text, { start, end });
	if (span) spans.push(span);
}
