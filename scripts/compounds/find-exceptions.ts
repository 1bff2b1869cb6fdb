/**
 * Listed words that would be taken apart wrongly, found by taking all of them apart with the learned parts: words that are one in both
 * languages and not made of parts in either (Programm), and compounds whose English says that they fall apart elsewhere.
 */
import { nameEndings, neverModifiers } from '../../core/german/compounds/bound-parts';
import type { CompoundPart, CompoundSources } from '../../core/german/compounds/compound-part';
import { takeApart } from '../../core/german/compounds/take-apart';
import { foldKey } from '../../core/lexicon/fold-key';
import { type Glosses, gatherGlosses, isCognate, readWhole } from './align-english';
import type { SourceWord } from './read-sources';

export type Exceptions = { readonly simple: string[]; readonly cuts: [word: string, at: number][] };

/** Parts of so few letters are met in foreign words by chance (Pro-ton); longer ones are parts, whatever the English is (Immun-biologie). */
const longestChance = 3;
const isChance = ({ start, end }: CompoundPart) => end - start <= longestChance;
/** What is left of a compound whose modifier is no known word (Wankel-motor: Wankel engine). */
const shortestHead = 4;
const shortestRest = 3;

/** `confirmed`: compounds by where, for all the English says, their head may begin; `heads` are the learned ones, folded. */
export function findExceptions(
	words: readonly SourceWord[],
	confirmed: ReadonlyMap<string, readonly number[]>,
	heads: ReadonlyMap<string, number>,
	sources: CompoundSources,
): Exceptions {
	const glosses = gatherGlosses(words);
	const simple = new Set<string>();
	const cuts = new Map<string, number>();
	for (const { lemma, kind, english } of words) {
		if (kind !== 'noun' && kind !== 'adjective') continue;
		const word = foldKey(lemma);
		const parts = takeApart(lemma, sources);
		const known = confirmed.get(word);
		if (known) {
			const starts = parts.slice(1).map(({ start }) => foldKey(lemma.slice(0, start)).length);
			const [only, ...others] = known;
			if (only !== undefined && others.length === 0 && parts.length > 0 && !starts.includes(only)) cuts.set(word, only);
		} else if (parts.some(isChance)) {
			if (english.some((text) => isCognate(word, text))) simple.add(word);
		} else if (parts.length === 0 && kind === 'noun') {
			const at = findHeadByEnglish(word, english, heads, glosses);
			if (at !== null) cuts.set(word, at);
		}
	}
	return { simple: [...simple], cuts: [...cuts] };
}

/** Where the longest head begins that the English of several words has a gloss of; null without one. */
function findHeadByEnglish(
	word: string,
	english: readonly string[],
	heads: ReadonlyMap<string, number>,
	glosses: ReadonlyMap<string, Glosses>,
) {
	const { several } = readWhole(english);
	if (several.length === 0) return null;
	for (let at = shortestRest; at <= word.length - shortestHead; at++) {
		const head = word.slice(at);
		if (neverModifiers.has(word.slice(0, at))) continue;
		const stems = heads.has(head) && !nameEndings.has(head) ? glosses.get(head)?.stems : undefined;
		if (stems && several.some((whole) => whole.some((stem) => stems.has(stem)))) return at;
	}
	return null;
}
