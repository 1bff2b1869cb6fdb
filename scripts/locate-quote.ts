/** Finds where a quote stands in an article: authored seeds mean a place by quoting it, the pack by offsets. */
import type { Span } from '../core/article';

/** The place, or in words why there is none. */
export type Location = { ok: true; span: Span } | { ok: false; why: string };

/**
 * The one place of `exact` in `text`; with `after`, the first place behind those words, which must stand once themselves.
 * Offsets are UTF-16.
 */
export function locateQuote(text: string, exact: string, after?: string): Location {
	if (after === undefined) return locateUnique(text, exact, 'exact');
	const anchor = locateUnique(text, after, 'after');
	if (!anchor.ok) return anchor;
	const start = text.indexOf(exact, anchor.span.end);
	if (start === -1) return { ok: false, why: `exact does not stand behind "${after}"` };
	return { ok: true, span: { start, end: start + exact.length } };
}

function locateUnique(text: string, words: string, name: 'exact' | 'after'): Location {
	const start = text.indexOf(words);
	if (start === -1) return { ok: false, why: `${name} does not stand in the article: "${words}"` };
	if (text.indexOf(words, start + 1) === -1) return { ok: true, span: { start, end: start + words.length } };
	const remedy = name === 'exact' ? 'add after' : 'quote more of it';
	return { ok: false, why: `${name} stands more than once in the article (${remedy}): "${words}"` };
}
