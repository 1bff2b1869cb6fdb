/** Brings the list's several entries of one phrase together: its shortest lemma, its glosses, cleaned for a reader, likeliest first. */
import { stem } from '../../core/german/stem';
import { foldSpelling } from '../../core/german/tokens';
import { cleanGloss } from '../../core/lexicon/clean-gloss';
import type { GlossScorer } from './rank-glosses';
import type { SourcePhrase } from './read-phrases';

export type MergedPhrase = Pick<SourcePhrase, 'lemma' | 'pattern' | 'glosses'>;

const MOST_GLOSSES = 6;
/** Letters of all its glosses together. */
const LONGEST = 90;
/** What an entry of its own, without restrictions, adds to its glosses' scores, and what each further entry adds. */
const PLAIN = 0.5;
const AGAIN = 0.4;
/** More than any score. */
const OWN = 100;

/** English adjectives say little of a German prepositional phrase: „im Frühjahr“ is *in spring*, hardly *vernal*. */
const adjective = /^[A-Za-z-]+(al|an|ar|ic|ous|ive|able|ible|ary|ory|ed|ial)$|^characteristic of/;

const isAdverbial = ({ pattern }: SourcePhrase) => pattern.freedom === 'fixed' && /^\p{Lu}/u.test(pattern.words.at(-1) ?? '');

/** Adjectives for prepositional phrases, commands and grammar notes for adverbials. */
function saysLittle(gloss: string, phrase: SourcePhrase): boolean {
	if (phrase.pattern.verb !== null) return false;
	return /\+|\byou\b/.test(gloss) || (isAdverbial(phrase) && adjective.test(gloss));
}

function rankGlosses(group: readonly SourcePhrase[], score: (gloss: string) => number): string[] {
	const scores = new Map<string, number>();
	for (const { glosses, isMarked, isHead, isOwn } of group) {
		const bonus = isMarked ? 0 : isHead ? PLAIN : PLAIN / 2;
		for (const [place, gloss] of glosses.flatMap(cleanGloss).entries()) {
			if (isOwn) scores.set(gloss, OWN - place);
			if (isOwn || (group[0] && saysLittle(gloss, group[0]))) continue;
			const before = scores.get(gloss);
			scores.set(gloss, before === undefined ? score(gloss) + bonus : before + AGAIN);
		}
	}
	const ranked = [...scores].toSorted((a, b) => b[1] - a[1]).map(([gloss]) => gloss);
	const kept: string[] = [];
	for (const gloss of ranked) {
		const letters = kept.join('').length + gloss.length;
		if (kept.length > 0 && (kept.length >= MOST_GLOSSES || letters > LONGEST)) break;
		kept.push(gloss);
	}
	return kept;
}

/** One phrase a group, in their order. */
export function mergePhrases(groups: readonly (readonly SourcePhrase[])[], score: GlossScorer): MergedPhrase[] {
	return groups.flatMap((group) => {
		const shortest = group.toSorted((a, b) => a.lemma.length - b.lemma.length)[0];
		if (!shortest) return [];
		const key = listContentWords(shortest)[0] ?? shortest.pattern.verb ?? '';
		const glosses = rankGlosses(group, (gloss) => score(key, gloss));
		return glosses.length === 0 ? [] : [{ lemma: shortest.lemma, pattern: shortest.pattern, glosses }];
	});
}

/** The words whose translations count for a phrase's: its nouns, or all it has. */
export function listContentWords({ pattern }: Pick<SourcePhrase, 'pattern'>): readonly string[] {
	const nouns = pattern.words.filter((word) => /^\p{Lu}/u.test(word));
	return nouns.length > 0 ? nouns : pattern.words;
}

/** The stem under which the table files a phrase: of its rarest fixed word, or of its verb when it only governs. */
export function chooseAnchor({ pattern }: MergedPhrase, zipf: (word: string) => number): string {
	const words = pattern.words.length > 0 ? pattern.words : [pattern.verb ?? ''];
	const rarest = words.toSorted((a, b) => zipf(a) - zipf(b) || b.length - a.length)[0] ?? '';
	return stem(foldSpelling(rarest));
}
