/** Puts an English gloss together for a compound without an entry: *Militärabkommen* is a military agreement. */
import type { CompoundPart } from '../german/compounds/compound-part';
import { makeGerund } from './english-forms';
import type { Lexicon } from './lexicon';
import { rankGlosses } from './rank-glosses';

/** How many glosses of a part are tried, and how many words one in front may have. */
const MOST_OF_MODIFIER = 2;
const MOST_OF_HEAD = 3;
const LONGEST_MODIFIER = 2;

/** What may stand in front of an English noun: short glosses, verbs as what is done (`driving licence`), abbreviations as such (`AI system`). */
function listModifiers({ lemma, partOfSpeech }: CompoundPart, lexicon: Lexicon): string[] {
	const glosses = rankGlosses(lexicon, lemma, partOfSpeech).filter((gloss) => gloss.split(' ').length <= LONGEST_MODIFIER);
	if (/^\p{Lu}{2,}$/u.test(lemma))
		return glosses
			.filter((gloss) => /^\p{Lu}{2,}$/u.test(gloss))
			.concat(glosses)
			.slice(0, 1);
	return glosses.slice(0, MOST_OF_MODIFIER).map((gloss) => (partOfSpeech === 'verb' ? makeGerund(gloss) : gloss));
}

/** Every way through the lists, the first ones of each first. */
function combine(lists: readonly (readonly string[])[]): string[] {
	let combined: { text: string; rank: number }[] = [{ text: '', rank: 0 }];
	for (const list of lists) {
		combined = combined.flatMap(({ text, rank }) => list.map((word, place) => ({ text: `${text} ${word}`.trim(), rank: rank + place })));
	}
	return combined.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text);
}

/**
 * Glosses of the whole, best first, and behind them those of its head alone, which say what kind of thing it is. A part without a gloss of its own,
 * mostly a name, stands as it is. [] when the head has none.
 */
export function glossCompound(parts: readonly CompoundPart[], lexicon: Lexicon): string[] {
	const head = parts.at(-1);
	if (!head || parts.length < 2) return [];
	const heads = rankGlosses(lexicon, head.lemma, head.partOfSpeech).slice(0, MOST_OF_HEAD);
	if (heads.length === 0) return [];
	const modifiers = parts.slice(0, -1).map((part, place) => {
		const found = listModifiers(part, lexicon);
		const kept = found.length > 0 ? found : [part.lemma.replace(/…$/u, '')];
		return parts.length > 2 || place > 0 ? kept.slice(0, 1) : kept;
	});
	return [...new Set([...combine([...modifiers, heads.slice(0, 2)]), ...heads])];
}
