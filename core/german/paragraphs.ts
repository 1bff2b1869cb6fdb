/**
 * Cuts a text into paragraphs. A line break ends one, unless the lines are broken for width: publishers' sources, mails and agency copy are, and then
 * a sentence runs on over them.
 */
import type { Span } from '../article';
import { functionWords } from './function-words';

/** Spans of the paragraphs, without the white space around them. */
export function splitParagraphs(text: string): Span[] {
	const lines = readLines(text);
	const runsOn = lines.map((line, at) => readBreak(text, line, lines[at + 1]));
	const spans: Span[] = [];
	let from = 0;
	for (const [at, line] of lines.entries()) {
		const isWrapped = runsOn[at] === 'on' || (runsOn[at] === 'open' && (runsOn[at - 1] === 'on' || runsOn[at + 1] === 'on'));
		if (isWrapped) continue;
		spans.push({ start: lines[from]?.start ?? line.start, end: line.end });
		from = at + 1;
	}
	return spans;
}

function readLines(text: string): Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(/[^\n\r]+/gu)) {
		const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
		if (span) spans.push(span);
	}
	return spans;
}

/** UTF-16 units; a line broken for width is hardly shorter. */
const shortestWrapped = 40;

/**
 * `on`: the sentence plainly goes on in the next line; `open`: it may, as the next line begins with a capital and nothing ends here; `end`: it does not.
 */
function readBreak(text: string, line: Span, next: Span | undefined): 'on' | 'open' | 'end' {
	if (!next || /\n\s*\n/u.test(text.slice(line.end, next.start))) return 'end';
	const words = text.slice(line.start, line.end);
	if (/[.!?…:][\p{Pe}\p{Pf}\p{Pi}"'“]*$/u.test(words)) return 'end';
	if (/^\p{Ll}/u.test(text.slice(next.start))) return 'on';
	if (words.length < shortestWrapped) return 'end';
	const last = /\p{L}+$/u.exec(words)?.[0] ?? '';
	return functionWords.has(last) || words.endsWith(',') ? 'on' : 'open';
}

/** The span without white space at its ends, or `null` when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
	const slice = text.slice(span.start, span.end);
	const start = span.start + (slice.length - slice.trimStart().length);
	const end = span.end - (slice.length - slice.trimEnd().length);
	return start < end ? { start, end } : null;
}
