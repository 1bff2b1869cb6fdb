/**
 * Surnames that are also words („Im“, „Lange“): whether one, written with a capital, is the name here.
 * Inside a sentence the capital proves it. Where a sentence opens, the grammar of what follows decides:
 * a preposition needs its noun („Im Garten“), an adverb in first place needs its subject after the verb („Lange hat Europa gehofft“),
 * while a name is followed by its verb, an apposition, a colon.
 */
import type { NameToken } from './name-tokens';

const prepositions = /^(?:im|am|ans?|zum?|zur|in|um|mit|bei|vom?|ab|aus|auf|vor|nach)$/u;
/** Words that set a name apart and cannot follow a preposition or an adjective. */
const afterNames = new Set(
	'zufolge selbst selber hingegen dagegen wiederum indes indessen jedoch aber allerdings und sowie oder'.split(' '),
);
const speech = new Set(
	(
		'sagt sagte erklart erklarte meint meinte betont betonte warnt warnte nennt nannte kritisiert kritisierte fordert forderte schreibt schrieb antwortet antwortete erinnert erinnerte ' +
		'verweist verwies raumt raumte spricht sprach berichtet berichtete behauptet behauptete bezeichnet bezeichnete pladiert pladierte ' +
		'bestatigt bestatigte bekraftigt bekraftigte versichert versicherte wunscht wunschte mahnt mahnte urteilt urteilte analysiert analysierte erlautert erlauterte fugte ' +
		'lobt lobte rief ruft ausserte aussert kommentierte kommentiert'
	).split(' '),
);
const otherVerbs = new Set(
	(
		'glaubt sieht sah halt hielt wirft warf wies weist erwartet rechnet zeigt hat hatte habe ist war sei wird wurde werde kann konnte konne muss musste soll sollte will wollte wolle darf durfte mag mochte wusste weiss ging kam gab lief blieb stand lag sass trug traf ' +
		'nahm fand hiess liess schlug schloss trat zog flog fuhr las bat bot verlor gewann begann verliess gilt galt scheint schien bleibt braucht brauchte wuchs lehrt lehrte wurden'
	).split(' '),
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
const indeclinable = new Set(
	'dicht schlecht echt sanft weit seit mit fast erst jetzt nicht oft recht leicht meist zuletzt selbst langst moglichst ausserst hochst bereit bereits derzeit uberhaupt insgesamt exakt direkt absolut komplett gut laut statt dort sonst bislang rechtzeitig vorerst einst sogenannt'.split(
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
	const next = tokens[index + 1];
	const isPreposition = prepositions.test(genitive ? token.key.slice(0, -1) : token.key);
	if (genitive) return isPreposition || !token.opens;
	if (!token.opens) return !(next?.adjacent && next.capital && (!isPreposition || tokens[index - 1]?.capital));
	const gap = text.slice(token.end, next?.start ?? text.length);
	if (/^\s*:|^\s*\(/u.test(gap)) return true;
	if (/^\s*,/u.test(gap)) return isPreposition || isRelative(next);
	if (!next?.adjacent || next.capital) return false;
	if (afterNames.has(next.base)) return true;
	if (!isVerb(next.base, tokens[index + 2], tokens[index + 3])) return false;
	return isPreposition || !isInverted(text, tokens, index + 1);
}

/** Opens an apposition or a relative clause. */
const isRelative = (token: NameToken | undefined): boolean =>
	token !== undefined && /^(?:der|die|dessen|deren|fruher|ehemals|ehemaliger|einst|selbst|seit)$/u.test(token.base);

/**
 * A finite verb in the third person singular: after „im“ an adjective would end in -n. An unknown word in -t may also qualify one
 * („Im dicht besiedelten Gebiet“).
 */
function isVerb(base: string, second: NameToken | undefined, third: NameToken | undefined): boolean {
	if (speech.has(base) || otherVerbs.has(base) || /[a-z]{2}te$/u.test(base)) return true;
	const qualifies = second && third?.capital && !second.capital && second.base.endsWith('en');
	return /[a-z]{2}t$/u.test(base) && !indeclinable.has(base) && !qualifies;
}

/** Whether a subject follows the verb, so that the word before the verb is an adverb. */
function isInverted(text: string, tokens: readonly NameToken[], verbIndex: number): boolean {
	const verb = tokens[verbIndex];
	const after = tokens[verbIndex + 1];
	if (!verb || plurals.test(verb.base) || copulas.has(verb.base)) return true;
	if (!after || /[,:.!?„“"«»]/u.test(text.slice(verb.end, after.start))) return false;
	if (/^(?:er|sie|es|man|wir|ich|niemand|keiner)$/u.test(after.base)) return true;
	if (speech.has(verb.base)) return false;
	return after.capital || subjects.has(after.base);
}
