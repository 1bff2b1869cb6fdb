/** Feed texts may be HTML, escaped once or twice; here they become plain text, to be shown as text only. */
import { decodeHTMLStrict } from 'entities/decode';

/** Read no further than this many characters for each that is wanted: markup may be long. */
const sourcePerCharacter = 20;

/** At most `longest` characters, cut at a word with an ellipsis; `null` when nothing is left. Tags, comments, scripts and control characters go, spaces are collapsed. */
export function toPlainText(html: string, longest: number): string | null {
	const text = decodeHTMLStrict(stripTags(html.slice(0, longest * sourcePerCharacter)));
	return cleanText(/<\/?[a-z][^<>]*>/i.test(text) ? decodeHTMLStrict(stripTags(text)) : text, longest);
}

/** For text that is no HTML. */
export function cleanText(text: string, longest: number): string | null {
	const clean = text
		.replace(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (clean === '') return null;
	if (clean.length <= longest) return clean;
	const cut = clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
	return `${cut.replace(/\s+\S{0,30}$/, '')}…`;
}

function stripTags(html: string): string {
	return html
		.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
		.replace(/<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
		.replace(/<\/?[a-z][^<>]*>/gi, ' ');
}
