import { describe, expect, it } from 'vitest';
import type { TaggedToken } from '../../../core/german/reading';
import { tokenise } from '../../../core/german/tokens';
import { glossComparison } from '../../../core/lexicon/gloss-comparison';

const lemmas: Readonly<Record<string, string>> = { schnellere: 'schnell', früher: 'früh' };

function tag(text: string): TaggedToken[] {
	return tokenise(text).map((token): TaggedToken => {
		const lemma = lemmas[token.folded];
		const reading = { lemma: lemma ?? token.surface, partOfSpeech: lemma ? ('adjective' as const) : ('noun' as const) };
		return { ...token, reading, readings: [reading] };
	});
}

describe('glossComparison', () => {
	it.each([
		['mehr als zwölf Schiffe', 'than', 'behind mehr'],
		['eine schnellere Lösung als bisher', 'than', 'behind a declined comparative with its noun'],
		['früher als geplant', 'than', 'behind an adverb'],
		['er arbeitet als Lotse', 'as', 'no comparative'],
		['als der Sturm kam', 'as', 'opening a clause'],
	])('%s: %s, %s', (text, best) => {
		const tokens = tag(text);
		const at = tokens.findIndex(({ folded }) => folded === 'als');
		expect(glossComparison(['as', 'when', 'than'], tokens, at)[0]).toBe(best);
	});
});
