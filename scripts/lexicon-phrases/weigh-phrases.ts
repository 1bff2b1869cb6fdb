/**
 * Chooses the phrases worth a gloss of their own: their words are common, and what they mean is not just what their words mean. The list itself
 * tells the latter: where every English word of a gloss also translates one of the German words alone, the phrase says nothing new (*roter Ball*).
 */
import { groupPhrases } from './group-phrases';
import type { SourcePhrase } from './read-phrases';
import { readSalience } from './salience';
import { isWordByWord, type WordTranslations } from './word-translations';

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
	/^(nicht|ganz|sehr|wenig|ja|nein|auch|nur|noch|schon|etwas|alles|nichts|wieder|mehr|viel|gern|gerne|so|dann|völlig|absolut|leicht|schwer|selbst|neu|gut|schlecht|hin|her|und|zu|zeitlich|häufig|gleich|genau|besonders|äußerst|kurz|erneut|einfach|da(r)?(an|auf|aus|bei|durch|für|gegen|hin|her|in|mit|nach|über|um|unter|von|vor|zu)|da|es|das)$/;
const isNoun = (word: string) => /^\p{Lu}/u.test(word);
/** Commoner words than this are function words. */
const FUNCTION_WORD = 5.5;

/** The phrases to keep, each with all its entries; `zipf` of a word is 0 when it was never counted. */
export function choosePhrases(
	phrases: readonly SourcePhrase[],
	translations: WordTranslations,
	zipf: (word: string) => number,
): SourcePhrase[][] {
	const isFunction = (word: string) => zipf(word) > FUNCTION_WORD;
	const isSalient = readSalience(phrases);
	return groupPhrases(phrases).filter((group) => {
		const phrase = joinGroup(group);
		const { words, verb } = phrase.pattern;
		if (phrase.isOwn) return true;
		if (words.length === 0) return verb !== null && !lightVerbs.test(verb) && isSalient(phrase);
		if (Math.min(...words.map(zipf)) < chooseFloor(phrase)) return false;
		return verb === null ? isFixed(phrase, isFunction) && !isWordByWord(phrase, translations) : isVerbal(phrase, translations);
	});
}

/** All that a group's entries say. */
function joinGroup(group: readonly SourcePhrase[]): SourcePhrase {
	const [first] = group;
	if (!first) throw new Error('A group of phrases has at least one');
	return {
		...first,
		glosses: [...new Set(group.flatMap(({ glosses }) => glosses))],
		isMarked: group.every(({ isMarked }) => isMarked),
		isHead: group.some(({ isHead }) => isHead),
		isOwn: group.some(({ isOwn }) => isOwn),
	};
}

const lightVerbs = /^(sein|haben|werden|gehen|kommen|machen|tun|lassen)$/;

/** With a noun behind a preposition it is an idiom or a light verb's (zur Verfügung stellen), whatever it translates to. */
function isVerbal(phrase: SourcePhrase, translations: WordTranslations): boolean {
	const { words, verb } = phrase.pattern;
	const nouns = words.filter(isNoun).length;
	const isGoverned = startsWithFunction.test(words[0] ?? '');
	if (/^(sein|werden)$/.test(verb ?? '') && !isGoverned && words.join(' ') !== 'der Fall') return false;
	if (nouns === 0) {
		if (phrase.isMarked || !phrase.isHead || /^(sein|haben|werden|machen)$/.test(verb ?? '')) return false;
		return !words.some((word) => qualifiers.test(word)) && !isWordByWord(phrase, translations);
	}
	if (isGoverned && words.length <= 3) return true;
	return !isWordByWord(phrase, translations);
}

/** „Dritte Welt“, „Weißes Haus“: an adjective with a capital makes a name; with a small letter it only describes. */
const isName = (first: string) => /^\p{Lu}\p{Ll}+(e|er|es)$/u.test(first);

const relatives = /^(k?ein(e|em|en|er|es)?|d(er|ie|as|en|em|es|enen|eren|essen)|welche[rsmn]?|was|wem|wen|als|auch)$/;
const mostWords = { adverbial: 5, nominal: 3 };

function isFixed(phrase: SourcePhrase, isFunction: (word: string) => boolean): boolean {
	const { words } = phrase.pattern;
	const first = words[0] ?? '';
	const last = words.at(-1) ?? '';
	if (words.length < 2 || (phrase.isMarked && words.every(isFunction)) || /^auch$/.test(first) || relatives.test(last)) return false;
	if (isNoun(last) && !startsWithFunction.test(first)) return words.length <= mostWords.nominal && isName(first);
	return (
		words.length <= mostWords.adverbial && !(qualifiers.test(first) && !isFunction(last) && !isNoun(last)) && !/^(der|die|das)$/.test(first)
	);
}
