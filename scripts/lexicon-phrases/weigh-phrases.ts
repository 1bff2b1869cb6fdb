/**
 * Chooses the phrases worth a gloss of their own: their words are common, and what they mean is not just what their words mean. The list itself
 * tells the latter: where every English word of a gloss also translates one of the German words alone, the phrase says nothing new (*roter Ball*).
 */
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

/** Zipf values; a phrase's rarest word decides. Those of one trade or with restricted use must be commoner. */
const floors = { nominal: 3.8, adverbial: 3.2, verbal: 3 };
const MARKED_MORE = 0.5;

const startsWithFunction =
	/^(in|im|ins|an|am|auf|aus|bei|beim|bis|durch|für|gegen|mit|nach|ohne|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|außer|so|als|wie)$/;

export function chooseFloor(phrase: SourcePhrase): number {
	const { words, verb } = phrase.pattern;
	const more = phrase.isMarked ? MARKED_MORE : 0;
	if (verb !== null) return floors.verbal + more;
	const isNominal = /^\p{Lu}/u.test(words.at(-1) ?? '') && !startsWithFunction.test(words[0] ?? '');
	return (isNominal ? floors.nominal : floors.adverbial) + more;
}

/** They qualify what follows, which keeps its meaning: „sehr grob“, „wieder öffnen“. */
const qualifiers =
	/^(nicht|ganz|sehr|auch|nur|noch|schon|etwas|alles|nichts|wieder|mehr|viel|gern|gerne|so|dann|völlig|absolut|leicht|schwer|selbst|neu|gut|schlecht|hin|her|und|zu|zeitlich|häufig|gleich|genau|besonders|äußerst|kurz|erneut|einfach)$/;
const isNoun = (word: string) => /^\p{Lu}/u.test(word);
/** Commoner words than this are function words. */
const FUNCTION_WORD = 5.5;

/** The phrases to keep; `zipf` of a word is 0 when it was never counted. */
export function choosePhrases(
	phrases: readonly SourcePhrase[],
	translations: WordTranslations,
	zipf: (word: string) => number,
): SourcePhrase[] {
	const isFunction = (word: string) => zipf(word) > FUNCTION_WORD;
	return phrases.filter((phrase) => {
		const { words, verb } = phrase.pattern;
		if (words.length === 0) return isGovernment(phrase);
		if (Math.min(...words.map(zipf)) < chooseFloor(phrase)) return false;
		return verb === null ? isFixed(phrase, isFunction) && !isWordByWord(phrase, translations) : isVerbal(phrase, translations);
	});
}

const isGovernment = ({ pattern }: SourcePhrase) =>
	pattern.verb !== null &&
	!/^(sein|haben|werden|gehen|kommen|machen)$/.test(pattern.verb) &&
	(pattern.isReflexive || pattern.preposition !== null || pattern.hasDative);

/** With a noun behind a preposition it is an idiom or a light verb's (zur Verfügung stellen), whatever it translates to. */
function isVerbal(phrase: SourcePhrase, translations: WordTranslations): boolean {
	const { words, verb } = phrase.pattern;
	const nouns = words.filter(isNoun).length;
	if (nouns === 0) {
		if (phrase.isMarked || !phrase.isHead || /^(sein|haben|werden|machen)$/.test(verb ?? '')) return false;
		return !words.some((word) => qualifiers.test(word)) && !isWordByWord(phrase, translations);
	}
	if (startsWithFunction.test(words[0] ?? '') && words.length <= 3) return true;
	return !isWordByWord(phrase, translations);
}

const mostWords = { adverbial: 5, nominal: 3 };

function isFixed(phrase: SourcePhrase, isFunction: (word: string) => boolean): boolean {
	const { words } = phrase.pattern;
	const first = words[0] ?? '';
	const last = words.at(-1) ?? '';
	if (phrase.isMarked && words.every(isFunction)) return false;
	if (isNoun(last) && !startsWithFunction.test(first)) {
		return (
			phrase.isHead && !phrase.isMarked && words.length <= mostWords.nominal && !/^(der|die|das|ein|eine|einen|\p{Lu}.*)$/u.test(first)
		);
	}
	return words.length <= mostWords.adverbial && !(qualifiers.test(first) && !isFunction(last)) && !/^(der|die|das)$/.test(first);
}
