/** What single words translate to in the list, and so whether a phrase says more than its words. */
import { stem } from '../../core/german/stem';
import { foldSpelling } from '../../core/german/tokens';
import type { DingPart } from '../../core/lexicon/parse-ding';
import { isPlaceholder } from '../../core/lexicon/phrases/read-pattern';
import type { SourcePhrase } from './read-phrases';

/** English words that the German words translate to when alone. */
export type WordTranslations = ReadonlyMap<string, ReadonlySet<string>>;

const empty = /^(to|a|an|the|sth|sb|s|one|oneself|your|yourself|of|in|on|at|for|with|by|from|into|be|as|and|or|it|up|out|that|is)$/;

/** The words of a gloss that say something, their endings cut. */
export function listEnglish(gloss: string): string[] {
	const words = gloss.toLowerCase().match(/[a-z]+/gu) ?? [];
	return words.filter((word) => !empty.test(word)).map((word) => (word.length > 4 ? word.replace(/(ies|es|s|ed|ing|ly|e|y)$/u, '') : word));
}

const keyOf = (word: string) => stem(foldSpelling(word));

/** Reads the translations of single words out of the list. */
export function readWordTranslations(lines: readonly (readonly DingPart[])[]): WordTranslations {
	const found = new Map<string, Set<string>>();
	for (const line of lines) {
		for (const { german, english } of line) {
			const words = english.flatMap(({ text }) => listEnglish(text));
			for (const { text } of german) {
				const own = text.split(' ').filter((word) => !isPlaceholder(word) && !/^(sich|der|die|das|ein|eine)$/.test(word));
				if (own.length !== 1 || own[0] === undefined) continue;
				const known = found.get(keyOf(own[0])) ?? new Set();
				for (const word of words) known.add(word);
				found.set(keyOf(own[0]), known);
			}
		}
	}
	return found;
}

/** Whether at least half of the glosses say no more than the words one by one. */
export function isWordByWord(phrase: SourcePhrase, translations: WordTranslations): boolean {
	const { words, verb } = phrase.pattern;
	const known = [...words, verb ?? ''].map((word) => translations.get(keyOf(word)));
	const plain = phrase.glosses.filter((gloss) => {
		const english = listEnglish(gloss);
		return english.length > 0 && english.every((word) => known.some((set) => set?.has(word)));
	});
	return plain.length * 2 >= phrase.glosses.length;
}
