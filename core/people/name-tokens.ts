/**
 * Words as names need them: one key for all spellings of hyphens, apostrophes, diacritics and capitals, and whether a word
 * stands directly after the one before it. Unlike the tokens of search, a possessive („Kim’s“) stays one token.
 */
import type { Span } from '../article';

export type NameToken = Span & {
	/** Lower case, without diacritics and invisible characters, ß as ss, plain hyphens and apostrophes. */
	readonly base: string;
	/** As `base`, but with ä, ö, ü as ae, oe, ue: the length („Länge“) is no Lange. */
	readonly spelling: string;
	/** `spelling` without hyphens and apostrophes: `kim-jong-un` and `Kim Jong Un` are joined to the same key. */
	readonly key: string;
	readonly capital: boolean;
	readonly allCaps: boolean;
	/** A single capital letter, as in `George W. Bush`. */
	readonly initial: boolean;
	/** Nothing but white space (or the point of an initial or a title) separates it from the token before. */
	readonly adjacent: boolean;
	/** Likewise, or set on the next line: a full name may be broken there. */
	readonly near: boolean;
	/** Stands where a capital letter proves nothing: after a stop, colon, quotation mark, bracket, dash or line break. */
	readonly opens: boolean;
	/** Number of the paragraph it stands in. */
	readonly paragraph: number;
	/** First half of an elided compound: `Kim-` in `Kim- und Putin-Bilder`. */
	readonly elided: boolean;
};

const word =
	/\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:[-\u2010\u2011][\u00ad\u200b-\u200d\u2060]*[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*)*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060]+/gu;
const opening = /[.!?…:;\n\r„“”"»«‚‘'’([{–—•|*/]/u;
const titleAbbreviation = /^(?:dr|prof|gen|sen|rep|lt|col|mr|mrs|ms|hr|fr|st|mag|ing|dipl)$/u;

/** The words of `text` in order, offsets into `text`. O(text). */
export function readNameTokens(text: string): NameToken[] {
	const tokens: NameToken[] = [];
	const paragraphBreak = /\n\s*\n/u.test(text) ? /\n\s*\n/u : /[\n\r]/u;
	let paragraph = 0;
	for (const match of text.matchAll(word)) {
		const previous = tokens.at(-1);
		const gap = text.slice(previous?.end ?? 0, match.index);
		if (previous && gap !== ' ' && paragraphBreak.test(gap)) paragraph += 1;
		tokens.push(readToken(text, match[0], match.index, gap, previous, paragraph));
	}
	return tokens;
}

function readToken(text: string, raw: string, start: number, gap: string, previous: NameToken | undefined, paragraph: number): NameToken {
	const surface = /[\u00ad\u200b-\u2060]$/u.test(raw) ? raw.replace(/[\u00ad\u200b-\u200d\u2060]+$/u, '') : raw;
	const base = foldName(surface);
	const spelling = foldSpelling(surface);
	const capital = /^\p{Lu}/u.test(surface);
	const abbreviated = previous !== undefined && gap.startsWith('.') && isAbbreviated(previous) && /^\.\s*$/u.test(gap);
	return {
		start,
		end: start + surface.length,
		base,
		spelling,
		key: /[-']/u.test(spelling) ? spelling.replace(/[-']/gu, '') : spelling,
		capital,
		allCaps: capital && surface.length > 1 && surface === surface.toUpperCase(),
		initial: capital && surface.length === 1,
		adjacent: previous !== undefined && (gap === ' ' || abbreviated || /^[^\S\n\r]+$/u.test(gap)),
		near: previous !== undefined && (gap === ' ' || abbreviated || /^[^\S\n\r]*(?:[^\S\n\r]|\r?\n)[^\S\n\r]*$/u.test(gap)),
		opens: previous === undefined || (gap !== ' ' && !abbreviated && opening.test(gap)),
		paragraph,
		elided: isHyphen(text.charAt(start + raw.length)) && !/^[\p{L}\p{N}]/u.test(text.charAt(start + raw.length + 1)),
	};
}

const isAbbreviated = ({ initial, base }: NameToken): boolean => initial || titleAbbreviation.test(base);
const isHyphen = (character: string): boolean => character === '-' || character === '‐' || character === '‑';

/** One spelling for all that differ only in case, diacritics, hyphens, apostrophes and invisible characters. */
export function foldName(name: string): string {
	if (/^[A-Za-z]+$/u.test(name)) return name.toLowerCase();
	const lower = name.replace(invisible, '').toLowerCase().replace(/[‐‑]/gu, '-').replace(/[’ʼ]/gu, "'").replaceAll('ß', 'ss');
	if (!/[^a-z' -]/u.test(lower)) return lower;
	return lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** As `foldName`, but an umlaut is spelled out: `Bärbock` and `Baerbock` are one, `Länge` and `Lange` are not. */
export function foldSpelling(name: string): string {
	if (/^[A-Za-z]+$/u.test(name)) return name.toLowerCase();
	return foldName(
		name
			.toLowerCase()
			.normalize('NFC')
			.replace(/[äöü]/gu, (vowel) => umlauts[vowel] ?? vowel),
	);
}

/** The key of a name of several words: `kimjongun`. */
export const nameKey = (name: string): string => foldSpelling(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** A token's key as it stands and, where it may be one, as a genitive: `ruttes` → `rutte`. */
export function readCases(token: NameToken): { readonly key: string; readonly genitive: boolean }[] {
	const asIs = { key: token.key, genitive: false };
	return token.key.endsWith('s') ? [asIs, { key: token.key.slice(0, -1), genitive: true }] : [asIs];
}

/** The end of a name at `end`, with the bare apostrophe that marks a genitive after a sibilant, unless it closes a quotation. */
export function includeApostrophe(text: string, start: number, end: number): number {
	if (!/['’ʼ]/u.test(text.charAt(end)) || /\p{L}/u.test(text.charAt(end + 1))) return end;
	if (!/[sßxz]/iu.test(text.charAt(end - 1))) return end;
	const before = text.slice(Math.max(0, start - 120), start);
	const isQuoted = /[‚‘][^’'‘]*$/u.test(before) || /(?:^|[\s(])['’][^’']*$/u.test(before);
	return isQuoted ? end : end + 1;
}
