/**
 * Whether a word that is both a preposition and a surname („Im“) governs what follows it. It does wherever a noun, or adjectives
 * and a noun, come next: „Im Garten“, „Im dicht besiedelten Norden“, „Im von Palmen gesäumten Hof“, „Im ‚Spiegel‘“, „Im 19. Jahrhundert“.
 */
import type { NameToken } from './name-tokens';
import { isCertainVerb, isDeclined, isFunctionWord, isPast } from './word-forms';

/** Nothing governed by the preposition begins with or reaches beyond one of these. */
const stops = new Set(
	(
		'der die das den dem des ein eine einen einem einer eines er sie es ihn ihm man ich wir sich sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine keinen keinem keiner ' +
		'und oder aber denn dass wenn als wie ob weil in im ins am an ans auf aus bei beim bis durch fur gegen mit nach ohne seit uber um unter von vom vor zum zur zwischen nicht'
	).split(' '),
);
const leading = /^(?:von|vom|mit|fur|in|im|an|am|auf|aus|bei|durch|nach|seit|uber|unter|vor|zum|zur|bis)$/u;
/** Adjectives that stand for a noun and are often not capitalised. */
const nominal =
	/^(?:ubrig|folgend|wesentlich|allgemein|einzeln|ganz|still|frei|dunkl|dunkel|weiter|besonder|klein|gross|grund|nachhinein)(?:e?n)?$/u;
/** A quoted title, a number, a noun on the next line. */
const opensNoun = /^\s+[„"«»‚‘'“\d]|^[^\S\n\r]*[\n\r]\s*\p{L}/u;
const reach = 6;

/** Whether the preposition at `index` would find its noun in what follows. A noun set apart by a stop or comma is none. */
export function governsNoun(text: string, tokens: readonly NameToken[], index: number): boolean {
	const [token, next] = [tokens[index], tokens[index + 1]];
	if (!token) return false;
	if (!next?.adjacent) return opensNoun.test(text.slice(token.end, token.end + 20));
	if (next.capital || nominal.test(next.base)) return true;
	if (isCertainVerb(next.base) || isPast(next.base)) return false;
	if (leading.test(next.base)) return hasExtendedAttribute(tokens, index + 1);
	return hasAdjectiveBeforeNoun(tokens, index + 1);
}

/** „dicht besiedelten Norden“, „kleinen, feinen Garten“, „lila Kleid“. */
function hasAdjectiveBeforeNoun(tokens: readonly NameToken[], first: number): boolean {
	for (let at = first; at < first + reach; at += 1) {
		const [word, next] = [tokens[at], tokens[at + 1]];
		if (!word || !next || stops.has(word.base)) return false;
		if (isDeclined(word) && !next.adjacent) return isDeclined(next) && !next.opens;
		if (!next.adjacent) return false;
		if (next.capital) return isDeclined(word) || (at === first && !isFunctionWord(word.base) && !/(?:e|er|es|t)$/u.test(word.base));
	}
	return false;
}

/** „von Palmen gesäumten Hof“: a participle between two nouns. */
function hasExtendedAttribute(tokens: readonly NameToken[], first: number): boolean {
	for (let at = first + 1; at < first + reach; at += 1) {
		const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
		if (!word?.adjacent || !next?.adjacent) return false;
		if (before?.capital && isDeclined(word) && next.capital) return true;
	}
	return false;
}
