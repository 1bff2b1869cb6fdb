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
	const sources = parts.filter((part) => part !== '').map((part) => toPattern(part, partOfSpeech));
	const pattern = new RegExp(sources.map((source) => `(${source})`).join(`[^.!?\\n]{1,${WIDEST_GAP}}?`), 'dgu');
	return [...text.matchAll(pattern)].map((match) =>
		(match.indices ?? []).slice(1).flatMap((pair) => (pair ? [{ start: pair[0], end: pair[1] }] : [])),
	);
}

/** Whole words only; `ß` and `ss` alike; what is not a noun or a name may also open a sentence. */
function toPattern(words: string, partOfSpeech: GlossaryEntry['partOfSpeech']): string {
	const escaped = words
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replace(/ß|ss/g, '(?:ß|ss)')
		.replace(/ /g, '\\s+');
	const first = escaped.charAt(0);
	const mayOpen = partOfSpeech !== 'noun' && partOfSpeech !== 'name' && /\p{Ll}/u.test(first);
	const body = mayOpen ? `[${first}${first.toUpperCase()}]${escaped.slice(1)}` : escaped;
	return `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-‑])${body}(?![\\p{L}\\p{N}]|[-‑][\\p{L}\\p{N}])`;
}
