/** Brings the list's several entries of one phrase together: its shortest lemma, its glosses in the order of how many entries give them. */
import { stem } from '../../core/german/stem';
import { foldSpelling } from '../../core/german/tokens';
import type { SourcePhrase } from './read-phrases';

export type MergedPhrase = Pick<SourcePhrase, 'lemma' | 'pattern' | 'glosses'>;

const MOST_GLOSSES = 5;
/** Letters of all its glosses together. */
const LONGEST = 90;

function keyOf({ pattern }: SourcePhrase): string {
	const { words, verb, isReflexive, preposition, hasDative, hasAccusative } = pattern;
	const government = words.length > 0 ? '' : `${preposition ?? ''}|${hasDative}|${hasAccusative}`;
	return [words.map((word) => foldSpelling(word)).join(' '), verb ?? '', isReflexive, government].join('|');
}

function rankGlosses(group: readonly SourcePhrase[]): string[] {
	const votes = new Map<string, number>();
	for (const { glosses, isMarked, isHead } of group) {
		for (const [place, gloss] of glosses.entries()) {
			votes.set(gloss, (votes.get(gloss) ?? 0) + (isMarked ? 0.4 : 1) + (isHead ? 0.2 : 0) - Math.min(place, 5) * 0.1);
		}
	}
	const ranked = [...votes].toSorted((a, b) => b[1] - a[1]).map(([gloss]) => gloss);
	const kept: string[] = [];
	for (const gloss of ranked) {
		const letters = kept.join('').length + gloss.length;
		if (kept.length > 0 && (kept.length >= MOST_GLOSSES || letters > LONGEST)) break;
		kept.push(gloss);
	}
	return kept;
}

/** One phrase each, in the order of their first entry. */
export function mergePhrases(phrases: readonly SourcePhrase[]): MergedPhrase[] {
	const groups = new Map<string, SourcePhrase[]>();
	for (const phrase of phrases) {
		const key = keyOf(phrase);
		const group = groups.get(key);
		if (group) group.push(phrase);
		else groups.set(key, [phrase]);
	}
	return [...groups.values()].flatMap((group) => {
		const shortest = group.toSorted((a, b) => a.lemma.length - b.lemma.length)[0];
		return shortest ? [{ lemma: shortest.lemma, pattern: shortest.pattern, glosses: rankGlosses(group) }] : [];
	});
}

/** The stem under which the table files a phrase: of its rarest fixed word, or of its verb when it only governs. */
export function chooseAnchor({ pattern }: MergedPhrase, zipf: (word: string) => number): string {
	const words = pattern.words.length > 0 ? pattern.words : [pattern.verb ?? ''];
	const rarest = words.toSorted((a, b) => zipf(a) - zipf(b) || b.length - a.length)[0] ?? '';
	return stem(foldSpelling(rarest));
}
