/** *als* behind a comparative is *than*, elsewhere *as* or *when*. */
import type { TaggedToken } from '../german/reading';

const comparatives = /^(?:mehr|weniger|minder|lieber|eher|besser|anders?|andere[rsnm]?|nichts|niemand)$/u;
/** Words between the comparative and what it is set against: „ein höheres Tempo als“. */
const farthest = 5;

function isComparative({ folded, reading }: TaggedToken): boolean {
	if (comparatives.test(folded)) return true;
	const isDegree = reading.partOfSpeech === 'adjective' || reading.partOfSpeech === 'adverb';
	return isDegree && /er(?:e[rsnm]?)?$/u.test(folded) && !reading.lemma.endsWith('er');
}

/** The glosses of the word at `at`, *than* first where it compares. */
export function glossComparison(glosses: readonly string[], tokens: readonly TaggedToken[], at: number): readonly string[] {
	if (tokens[at]?.folded !== 'als' || !glosses.includes('than')) return glosses;
	const before = tokens.slice(Math.max(0, at - farthest), at);
	return before.some(isComparative) ? ['than', ...glosses.filter((gloss) => gloss !== 'than')] : glosses;
}
