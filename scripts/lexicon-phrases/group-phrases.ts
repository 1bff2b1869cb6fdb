/** Which of the list's entries are one phrase. */
import { foldSpelling } from '../../core/german/tokens';
import type { SourcePhrase } from './read-phrases';

function keyOf({ pattern }: SourcePhrase): string {
	const { words, verb, isReflexive, preposition, hasDative, hasAccusative } = pattern;
	const government = words.length > 0 ? '' : `${preposition ?? ''}|${hasDative}|${hasAccusative}`;
	return [words.map((word) => foldSpelling(word)).join(' '), verb ?? '', isReflexive, government].join('|');
}

/** Entries of the same words and government together, in the order of their first. */
export function groupPhrases(phrases: readonly SourcePhrase[]): SourcePhrase[][] {
	const groups = new Map<string, SourcePhrase[]>();
	for (const phrase of phrases) {
		const key = keyOf(phrase);
		const group = groups.get(key);
		if (group) group.push(phrase);
		else groups.set(key, [phrase]);
	}
	return [...groups.values()];
}
