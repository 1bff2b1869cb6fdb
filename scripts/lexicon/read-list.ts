/** The word list parsed once: its lines with their parts, and the words that are heads of their own. */
import { type DingItem, readItems } from '../../core/lexicon/ding-forms';
import { type DingPart, parseDingLine } from '../../core/lexicon/parse-ding';
import { readHeadwords } from '../../core/lexicon/read-headwords';

export type ListLine = { readonly parts: readonly DingPart[]; readonly items: readonly DingItem[] };

/** Lines that have both sides, in the list's order. */
export function readList(source: string): ListLine[] {
	return source
		.split('\n')
		.map(parseDingLine)
		.filter((parts) => parts.length > 0)
		.map((parts) => ({ parts, items: readItems(parts) }));
}

/** All single words that the list has an English for. */
export function listHeadwords(lines: readonly ListLine[]): Set<string> {
	const words = new Set<string>();
	for (const { items } of lines) {
		for (const { part } of items) {
			for (const { text } of part.german) for (const word of readHeadwords(text)) if (!word.includes(' ')) words.add(word);
		}
	}
	return words;
}
