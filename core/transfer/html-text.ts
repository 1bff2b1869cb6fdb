/** The text of a field of HTML, without a DOM: elements go, entities become characters. What comes out is only ever shown as text. */
import type { Span } from '../article';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Line breaks stay as line feeds. */
export function readText(html: string): string {
	return readMarked(html).text;
}

/** The text, and the spans of it that are bold. */
export function readMarked(html: string): { readonly text: string; readonly marked: readonly Span[] } {
	const marked: Span[] = [];
	let text = '';
	let begun: number | null = null;
	for (const part of html.split(/(<[^<>]*>)/)) {
		if (!/^<[^<>]*>$/.test(part)) text += decode(part);
		else if (/^<br\b/i.test(part)) text += '\n';
		else if (/^<b>$/i.test(part)) begun = text.length;
		else if (/^<\/b>$/i.test(part) && begun !== null) {
			if (text.length > begun) marked.push({ start: begun, end: text.length });
			begun = null;
		}
	}
	return { text, marked };
}

function decode(text: string): string {
	return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
		if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
		const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});
}
