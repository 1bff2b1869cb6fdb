/**
 * What is a claim: a sentence that asserts something checkable. Sentences that only lead to others (questions, teasers, credits, bylines, „das sagte …“) or
 * only judge or greet make none. When in doubt it is one: a sentence dropped here is never matched.
 */
import type { Span } from '../article';
import { functionWords, reportingWords } from '../german/function-words';
import { type Token, tokenise } from '../german/tokens';
import { furniture } from './page-furniture';

const question = /\?["“”»«’')\]]*$/u;
const fewestWords = 3;

/** Whether the sentence at `span` of `text` asserts something that could be checked. A few microseconds a sentence. */
export function makesClaim(text: string, span: Span): boolean {
	const sentence = text.slice(span.start, span.end);
	if (question.test(sentence) || furniture.some((pattern) => pattern.test(sentence))) return false;
	const tokens = tokenise(sentence);
	if (tokens.filter(({ kind }) => kind === 'word').length < fewestWords && !isBriefHeadline(tokens)) return false;
	return (
		!isImperative(sentence, tokens) && !onlyReports(sentence, tokens) && saysSomething(tokens) && !onlyJudges(tokens) && !setsScene(tokens)
	);
}

/** „Geständnis widerrufen“: a noun and a verb. */
const isBriefHeadline = ([first, second, third]: readonly Token[]) =>
	third === undefined &&
	/^\p{Lu}\p{Ll}{3,}/u.test(first?.surface ?? '') &&
	/^\p{Ll}{3,}(t|en)$/u.test(second?.surface ?? '') &&
	!functionWords.has(first?.folded ?? '') &&
	!functionWords.has(second?.folded ?? '') &&
	!fillers.has(second?.folded ?? '');

/** „Bleiben Sie gesund.“, „Melden Sie sich an“: a verb first and then the polite Sie; what follows quotation marks or a colon may be a statement again. */
function isImperative(sentence: string, [first, second]: readonly Token[]): boolean {
	if (!first || second?.surface !== 'Sie' || /[“"»«].*\p{L}/u.test(sentence.slice(second.end))) return false;
	return /^\p{Lu}\p{Ll}+e?n$/u.test(first.surface) && !functionWords.has(first.folded);
}

const pointers = /^(das|dies|dieses|so|darüber|davon|dazu|dagegen)$/;
const reportsThat = /\b(dass|ob|wonach|es (gebe|sei|habe|werde))\b|:\s/u;
/** Longer sentences that begin so mostly say more than who spoke. */
const longestReport = 16;

/** „Das sagte die Ministerin am Montag der dpa.“ */
function onlyReports(sentence: string, tokens: readonly Token[]): boolean {
	const [first, second] = tokens;
	if (!pointers.test(first?.folded ?? '') || tokens.length > longestReport || reportsThat.test(sentence)) return false;
	if (/^(heisst|hiess)$/.test(second?.folded ?? '')) return false;
	if (reportingWords.has(second?.folded ?? '')) return true;
	return /^(geht|ging)$/.test(second?.folded ?? '') && tokens.at(-1)?.folded === 'hervor';
}

/** At least one word of content that is no mere „ja“ or „weiter“, or a number. */
function saysSomething(tokens: readonly Token[]): boolean {
	return tokens.some(
		({ kind, folded }) => kind === 'number' || !(functionWords.has(folded) || reportingWords.has(folded) || fillers.has(folded)),
	);
}

const set = (words: string) => new Set(words.trim().split(/\s+/));
const fillers = set(
	'ja nein doch eben halt genau danke bitte leider natürlich klar los geht ging gehen nicht nichts kein keine darum worum tun macht machen',
);
const judgements = set(
	`gut schlecht schön schade traurig wichtig richtig falsch klar toll super schwierig schwer einfach leicht nötig notwendig fatal absurd unfassbar furchtbar schrecklich großartig grossartig
	bitter peinlich genug spannend erstaunlich bemerkenswert verständlich nachvollziehbar wahr logisch seltsam komisch verrückt unglaublich zufrieden froh glücklich stolz dankbar fehl wünschenswert sinnvoll`,
);
const copulas = /^(ist|sind|war|waren|wäre|wären|sei|bin|bleibt|blieb|wird|wurde|finde|findet|klingt|wirkt|scheint)$/;

/** „Und das ist auch gut so.“: besides a copula and a judgement nothing but function words. */
function onlyJudges(tokens: readonly Token[]): boolean {
	if (!tokens.some(({ folded }) => copulas.test(folded)) || tokens.some(({ kind }) => kind === 'number')) return false;
	const content = tokens.filter(({ folded }) => !functionWords.has(folded) && !fillers.has(folded) && !copulas.test(folded));
	return content.every(({ folded }) => judgements.has(folded));
}

const times =
	/^(morgen|vormittag|mittag|nachmittag|abend|nacht|tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\p{Ll}+(morgen|abend|nacht|mittag|tag))$/u;
const longestScene = 9;

/** „Es ist ein kalter Morgen im Februar.“: a time of day as all that is said. */
function setsScene(tokens: readonly Token[]): boolean {
	const [first, second, third] = tokens;
	if (tokens.length > longestScene || first?.folded !== 'es' || !/^(ist|war)$/.test(second?.folded ?? '')) return false;
	return /^(ein|eine)$/.test(third?.folded ?? '') && tokens.slice(3, 6).some(({ folded }) => times.test(folded));
}
