/**
 * Whether a word stands where a separated particle stands: in the right bracket of its clause, behind it nothing but the clause's end, a
 * conjunction, or what is placed after the bracket (a clause, a comparison, a prepositional phrase).
 */
import type { TaggedToken } from '../reading';
import { type Clauses, isSubordinator } from './clauses';
import { adverbial, directional, fixedExpressions, homographs, particlesOfFew, startingPoints, viewpoints } from './particles';

/** `closed`: the clause ends behind it. `open`: something that may follow the bracket does. */
export type Bracket = 'closed' | 'open';

const conjunctions = /^(und|oder|aber|sowie|beziehungsweise|bzw|als|wie|doch|denn|sondern|dass|daß|ob|weil|wenn|noch|statt|um)$/;
const amounts = /^(rund|etwa|fast|knapp|mehr|weniger|über|gut|bis|zu|circa|ca|einer?|einem|einen|eine|zwei|drei|vier|fünf|zehn|hundert)$/;
const directions = /^(zurück|hinein|hinaus|heraus|herein|heim|hin|herum)$/;

/** What the word at `at` may be as a particle, or `null` where it is a preposition, article, adverb or part of a fixed expression. */
export function judgeParticle(clauses: Clauses, at: number): Bracket | null {
	const { tokens, gap } = clauses;
	const token = tokens[at];
	if (!token || at === 0 || /^\p{Lu}/u.test(token.surface)) return null;
	const word = token.folded;
	const isHomograph = homographs.has(word);
	if (!isHomograph && !adverbial.has(word) && !directional.has(word)) return null;
	if (/^[-‐]/u.test(gap(at + 1)) || isInExpression(tokens, at) || isCircumposition(clauses, at)) return null;
	if (clauses.isBoundary(at + 1)) return isCorrelate(clauses, at) ? null : 'closed';
	return readNext(clauses, at, isHomograph);
}

function readNext(clauses: Clauses, at: number, isHomograph: boolean): Bracket | null {
	const { tokens } = clauses;
	const next = tokens[at + 1];
	const after = tokens[at + 2];
	if (!next) return 'closed';
	if (conjunctions.test(next.folded)) return joinsPrepositions(next, after) ? null : 'closed';
	if (isPreposition(next) && !(isHomograph && isAmount(after))) return isDegree(next, after) ? null : 'open';
	if (isHomograph) return directions.test(next.folded) && tokens[at]?.folded === 'mit' ? 'open' : null;
	return directional.has(tokens[at]?.folded ?? '') && /^(adverb|pronoun|determiner|particle)$/.test(next.reading.partOfSpeech)
		? 'open'
		: null;
}

const isPreposition = (token: TaggedToken) => token.reading.partOfSpeech === 'preposition' || /^(zu[mr]?|in|auf|bis)$/.test(token.folded);
/** „mit über 100 Kilometern“: a preposition before a preposition that only qualifies a number. */
const isAmount = (token: TaggedToken | undefined) => token === undefined || token.kind === 'number' || amounts.test(token.folded);
/** „vor und nach dem Spiel“. */
const joinsPrepositions = (next: TaggedToken, after: TaggedToken | undefined) =>
	/^(und|oder)$/.test(next.folded) &&
	after !== undefined &&
	(homographs.has(after.folded) || /^(hinter|ohne|in|von|neben)$/.test(after.folded)) &&
	after.folded !== 'ein';
/** „nach zu langer Zeit“, „zu arbeiten“: `zu` before anything but a noun phrase. */
const isDegree = (next: TaggedToken, after: TaggedToken | undefined) =>
	next.folded === 'zu' && (after === undefined || after.reading.verbForm !== undefined || after.reading.partOfSpeech === 'adverb');

/** „führt dazu, dass“, „zwingt dazu, zu sparen“: the comma and the clause behind it show what the word points to. */
function isCorrelate({ tokens, gap, stretches, stretchOf }: Clauses, at: number): boolean {
	if (!particlesOfFew.has(tokens[at]?.folded ?? '') || !/^d(a.{2,}|a|rauf)$/.test(tokens[at]?.folded ?? '') || !gap(at + 1).includes(','))
		return false;
	const next = stretches[stretchOf(at) + 1];
	if (!next) return false;
	const clause = tokens.slice(next.first, next.last + 1);
	return isSubordinator(clause[0]) || clause.some(({ folded, reading }) => folded === 'zu' || reading.verbForm === 'zuInfinitive');
}

function isInExpression(tokens: readonly TaggedToken[], at: number): boolean {
	return fixedExpressions.some((words) =>
		words.some((word, place) => word === tokens[at]?.folded && words.every((other, step) => tokens[at - place + step]?.folded === other)),
	);
}

/** „von Anfang an“, „von Moskau aus“, „seiner Ansicht nach“. */
function isCircumposition({ tokens }: Clauses, at: number): boolean {
	const word = tokens[at]?.folded ?? '';
	const before = tokens[at - 1]?.folded ?? '';
	if (word === 'nach') return viewpoints.test(before);
	if (word === 'über') return /^(jahr|tag|nacht|wochenende|zeit|sommer|winter|tage|jahre)$/.test(before);
	if (!/^(an|aus|ab)$/.test(word) || !startingPoints.test(before)) return false;
	return tokens.slice(Math.max(0, at - 5), at).some(({ folded }) => /^(vo[nm]|schon|gleich)$/.test(folded) && folded.startsWith('vo'));
}
