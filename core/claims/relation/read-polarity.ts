/**
 * Which words of a sentence are denied: those of a clause with a negation, and those of what a verb of denial denies. Two of them in one clause undo
 * each other („nicht bestritten“, „weder … dementiert“); a negation in one clause leaves the others as they are.
 */

import { readNumberWord } from '../../german/numbers';
import { callings, denials, expelled, harmlessAfterNo, harmlessAfterNot, negators, separatedDenials, untruths } from './negation-words';
import { rememberSaid, type Said, type SaidWord } from './said-words';

export type Polarity = {
	/** By clause. */
	readonly isDenied: readonly boolean[];
	/** Whether a verb of denial governs the sentence, and is itself not negated; `negated` when it is („nicht dementiert“). */
	readonly denial: 'none' | 'denied' | 'negated';
	/** The clause of that verb, -1 when there is none. */
	readonly denialAt: number;
};

export const readPolarity = rememberSaid(({ clauses }): Polarity => {
	const own = clauses.map((clause, at) => readClause(clause, clauses[at + 1]));
	const denialAt = own.findIndex(({ denies }) => denies);
	const isDenied = own.map(({ negations, denies }) => (negations + (denies ? 1 : 0)) % 2 === 1);
	const governor = own[denialAt];
	if (!governor) return { isDenied, denial: 'none', denialAt };
	const denied = isDenied[denialAt] === true;
	for (const at of governedBy(denialAt, clauses)) isDenied[at] = isDenied[at] !== denied;
	return { isDenied, denial: denied ? 'denied' : 'negated', denialAt };
});

function readClause(clause: readonly SaidWord[], next: readonly SaidWord[] | undefined) {
	const denies = clause.some((_, at) => isDenial(clause, at));
	const negations = clause.filter((word, at) => isNegator(word, clause[at + 1], clause[at + 2])).length;
	const isPaired = clause.some(({ folded }) => folded === 'weder') || next?.[0]?.folded === 'sondern' ? 1 : negations;
	const isContrast = next?.[0]?.folded === 'sondern' && negations > 0;
	return { denies, negations: isContrast ? 0 : Math.min(negations, isPaired) };
}

export function isNegator(word: SaidWord, next?: SaidWord, afterNext?: SaidWord): boolean {
	if (!negators.test(word.folded)) return false;
	if (/^(kein\w*|nichts)$/.test(word.folded))
		return !(next && (harmlessAfterNo.test(next.folded) || readNumberWord(next.folded) !== null || next.kind === 'number'));
	if (word.folded !== 'nicht' || !next) return true;
	if (harmlessAfterNot.test(next.folded) || (next.folded === 'mehr' && afterNext?.folded === 'als')) return false;
	return !/^un\p{Ll}{5,}/u.test(next.surface) && !isAttribute(next, afterNext);
}

/** „einer nicht existierenden Sache“: what is negated is only how the noun is called. */
const isAttribute = (word: SaidWord, next: SaidWord | undefined) =>
	/^\p{Ll}{3,}e[nmrs]?$/u.test(word.surface) && next !== undefined && /^\p{Lu}/u.test(next.surface) && word.isContent;

export function isDenial(clause: readonly SaidWord[], at: number): boolean {
	const word = clause[at];
	if (!word) return false;
	if (word.folded === 'ausgeschlossen' && clause.some(({ folded }) => expelled.test(folded))) return false;
	if (denials.test(word.folded)) return true;
	if (untruths.test(word.folded)) return clause.some(({ folded }) => callings.test(folded));
	const separated = separatedDenials.find(([verb]) => verb.test(word.folded));
	return separated !== undefined && clause.slice(at + 1).some(({ folded }) => folded === separated[1]);
}

/** The clauses that say what is denied: the next one with dass, ob or an infinitive with zu, or a dass-clause before. */
function governedBy(at: number, clauses: Said['clauses']): number[] {
	const next = clauses[at + 1];
	const isComplement =
		/^(dass|ob|wonach)$/.test(next?.[0]?.folded ?? '') || next?.some(({ folded }) => /^zu$|^\p{L}+zu\p{L}{3,}en$/u.test(folded));
	if (isComplement) return [at + 1];
	return /^(dass|ob)$/.test(clauses[at - 1]?.[0]?.folded ?? '') ? [at - 1] : [];
}
