/**
 * Finds the glossary's entries in a text. Longer forms win over shorter ones inside them (`im Gegenzug` over `Gegenzug`),
 * and an ellipsis in a form stands for words between, within one sentence (`wirft … vor`).
 */
import type { Span } from '../article';
import type { GlossaryEntry } from '../seeds';

/** An entry and where it stands; `pieces` are its own words there, more than one when other words stand between them. */
export type GlossaryFind = { readonly entry: GlossaryEntry; readonly places: readonly (Span & { readonly pieces: readonly Span[] })[] };

/** How far apart the two halves of a form with an ellipsis may stand, in UTF-16 code units. */
const WIDEST_GAP = 160;

/** In the order of their first place in the text; entries that do not occur are left out. O(entries × text). */
export function findGlossary(text: string, entries: readonly GlossaryEntry[]): GlossaryFind[] {
	const forms = entries.flatMap((entry) => [...new Set([entry.lemma, ...entry.forms])].map((form) => ({ entry, form })));
	const taken: Span[] = [];
	const places = new Map<GlossaryEntry, (Span & { pieces: Span[] })[]>();
	for (const { entry, form } of forms.toSorted((a, b) => b.form.length - a.form.length)) {
		for (const pieces of findForm(text, form, entry.partOfSpeech)) {
			const start = pieces[0]?.start ?? 0;
			const end = pieces.at(-1)?.end ?? start;
			if (pieces.some((piece) => taken.some((other) => piece.start < other.end && other.start < piece.end))) continue;
			taken.push(...pieces);
			places.set(entry, [...(places.get(entry) ?? []), { start, end, pieces }]);
		}
	}
	const finds = [...places].map(([entry, found]) => ({ entry, places: found.toSorted((a, b) => a.start - b.start) }));
	return finds.toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

function findForm(text: string, form: string, partOfSpeech: GlossaryEntry['partOfSpeech']): Span[][] {
	const parts = form.split('…').map((part) => part.trim());
	const [first = [], ...others] = parts.filter((part) => part !== '').map((part) => findWords(text, part, partOfSpeech));
	return first.flatMap((start) => {
		const pieces = [start];
		for (const places of others) {
			const next = places.find((place) => isWithinGap(text, pieces.at(-1) ?? start, place));
			if (!next) return [];
			pieces.push(next);
		}
		return [pieces];
	});
}

/** Whether `next` follows in the same sentence, not too far away. */
function isWithinGap(text: string, { end }: Span, next: Span): boolean {
	const gap = next.start - end;
	return gap > 0 && gap <= WIDEST_GAP && !/[.!?\n]/.test(text.slice(end, next.start));
}

/** Whole words only. The classes of letters stay out of the pattern: they take a millisecond or two to compile in each. */
function findWords(text: string, words: string, partOfSpeech: GlossaryEntry['partOfSpeech']): Span[] {
	const pattern = toPattern(words, partOfSpeech);
	const spans: Span[] = [];
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (isWhole(text, span)) spans.push(span);
		else pattern.lastIndex = span.start + 1;
	}
	return spans;
}

/** `ß` and `ss` alike; what is not a noun or a name may also open a sentence. */
function toPattern(words: string, partOfSpeech: GlossaryEntry['partOfSpeech']): RegExp {
	const escaped = words
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replace(/ß|ss/g, '(?:ß|ss)')
		.replace(/ /g, '\\s+');
	const first = escaped.charAt(0);
	const mayOpen = partOfSpeech !== 'noun' && partOfSpeech !== 'name' && /\p{Ll}/u.test(first);
	return new RegExp(mayOpen ? `[${first}${first.toUpperCase()}]${escaped.slice(1)}` : escaped, 'g');
}

const endsInWord = /[\p{L}\p{N}][-‑]?$/u;
const beginsInWord = /^[-‑]?[\p{L}\p{N}]/u;

/** Whether no letter or digit touches the span, nor a hyphen with one behind it. */
function isWhole(text: string, { start, end }: Span): boolean {
	return !endsInWord.test(text.slice(Math.max(0, start - 2), start)) && !beginsInWord.test(text.slice(end, end + 2));
}
