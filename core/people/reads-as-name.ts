/**
 * Surnames that are also words („Im“, „Lange“): whether one, written with a capital, is the name here.
 * A preposition governs a noun wherever one follows („Im Garten“), also where a stop is missing before it. Otherwise the capital
 * proves the name inside a sentence; where a sentence opens, the grammar of what follows decides: an adverb in first place needs its subject after the verb („Lange hat Europa gehofft“),
 * while a name is followed by its verb, an apposition, a colon.
 */
import type { NameToken } from './name-tokens';
import { governsNoun } from './noun-phrases';
import { isSpeechVerb, isVerb } from './word-forms';

const isPreposition = (key: string): boolean => /^(?:im|am|ans?|zum?|zur|in|um|mit|bei|vom?|ab|aus|auf|vor|nach)$/u.test(key);
/** Words that set a name apart and cannot follow a preposition or an adjective. */
const afterNames = new Set(
	'zufolge selbst selber hingegen dagegen wiederum indes indessen jedoch aber allerdings und sowie oder'.split(' '),
);
/** Verbs with which the adverb is the rule: „Lange war unklar“, „Lange galt als sicher“. */
const copulas = new Set('ist war sei bleibt blieb gilt galt scheint schien wird wurde werde dauerte dauert'.split(' '));
const plurals = /^(?:haben|hatten|sind|waren|werden|wurden|konnten|sollten|wollten|mussten|durften|blieben|galten|standen)$/u;
/** What opens a subject: articles and pronouns in the nominative. */
const subjects = new Set(
	'der die das ein eine er sie es man wir ich ihr du niemand keiner keine kein jemand jeder jede jedes dieser diese dieses das dies sein seine ihre mein unser unklar offen still so sich nichts wenig'.split(
		' ',
	),
);
/**
 * Whether the word at `index`, known to be somebody's surname on this page, is the name. `genitive`: it carries the name's -s;
 * a preposition has no such form, an adjective has („Langes Warten“).
 */
export function readsAsName(text: string, tokens: readonly NameToken[], index: number, genitive: boolean): boolean {
	const token = tokens[index];
	if (!token || token.allCaps) return false;
	const isGenitiveOfPreposition = genitive && isPreposition(token.key.slice(0, -1));
	if (genitive) return isGenitiveOfPreposition || !token.opens;
	return isPreposition(token.key) ? readsBesidePreposition(text, tokens, index) : readsBesideAdverb(text, tokens, index);
}

/** „Im“: in doubt the preposition. */
function readsBesidePreposition(text: string, tokens: readonly NameToken[], index: number): boolean {
	const [token, next] = [tokens[index], tokens[index + 1]];
	if (!token || governsNoun(text, tokens, index)) return false;
	if (!token.opens) return true;
	if (isSetApart(text, token, next)) return true;
	return next?.adjacent === true && readsOn(tokens, index);
}

/** „Lange“: in doubt the adverb or the adjective. */
function readsBesideAdverb(text: string, tokens: readonly NameToken[], index: number): boolean {
	const [token, next] = [tokens[index], tokens[index + 1]];
	if (!token) return false;
	if (!token.opens) return !(next?.adjacent && next.capital) && !isAfterArticle(tokens, index);
	if (isSetApart(text, token, next)) return !/^\s*,/u.test(text.slice(token.end)) || isRelative(next);
	if (!next?.adjacent || next.capital || !readsOn(tokens, index)) return false;
	return afterNames.has(next.base) || !isInverted(text, tokens, index + 1);
}

/** Followed by a colon, a bracket or a comma, as a name may be. */
const isSetApart = (text: string, token: NameToken, next: NameToken | undefined): boolean =>
	/^\s*[:(,]/u.test(text.slice(token.end, next?.start ?? text.length));

/** Followed by a word that sets a name apart or by its verb. */
function readsOn(tokens: readonly NameToken[], index: number): boolean {
	const next = tokens[index + 1];
	return next !== undefined && (afterNames.has(next.base) || isVerb(next.base, tokens[index + 2], tokens[index + 3]));
}

/** „der Lange“; after a comma the article is a pronoun („der Punkt, den Lange nennt“). */
function isAfterArticle(tokens: readonly NameToken[], index: number): boolean {
	const article = tokens[index]?.adjacent ? tokens[index - 1] : undefined;
	return article !== undefined && /^(?:der|die|den|dem|ein|eine|einen)$/u.test(article.base) && (article.adjacent || article.opens);
}

/** Opens an apposition or a relative clause. */
const isRelative = (token: NameToken | undefined): boolean =>
	token !== undefined && /^(?:der|die|dessen|deren|fruher|ehemals|ehemaliger|einst|selbst|seit)$/u.test(token.base);

/** Whether a subject follows the verb, so that the word before the verb is an adverb. */
function isInverted(text: string, tokens: readonly NameToken[], verbIndex: number): boolean {
	const verb = tokens[verbIndex];
	const after = tokens[verbIndex + 1];
	if (!verb || plurals.test(verb.base) || copulas.has(verb.base)) return true;
	if (!after || /[,:.!?„“"«»]/u.test(text.slice(verb.end, after.start))) return false;
	if (/^(?:er|sie|es|man|wir|ich|niemand|keiner)$/u.test(after.base)) return true;
	if (isSpeechVerb(verb.base)) return false;
	return after.capital || subjects.has(after.base);
}
