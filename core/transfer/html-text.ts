/** The text of a field of HTML, without a DOM: elements go, entities become characters. What comes out is only ever shown as text. */
import { Parser } from 'htmlparser2';
import type { Span } from '../article';

/** Line breaks stay as line feeds. */
export function readText(html: string): string {
	return readMarked(html).text;
}

/** The text, and the spans of it that are bold. */
export function readMarked(html: string): { readonly text: string; readonly marked: readonly Span[] } {
	const marked: Span[] = [];
	let text = '';
	let begun: number | null = null;
	const parser = new Parser({
		ontext: (piece) => {
			text += piece;
		},
		onopentagname: (name) => {
			if (name === 'br') text += '\n';
			if (name === 'b') begun ??= text.length;
		},
		onclosetag: (name) => {
			if (name !== 'b' || begun === null) return;
			if (text.length > begun) marked.push({ start: begun, end: text.length });
			begun = null;
		},
	});
	parser.end(html);
	return { text: text.replaceAll('\u00a0', ' '), marked };
}
