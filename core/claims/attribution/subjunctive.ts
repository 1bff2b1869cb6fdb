/**
 * The mood of indirect speech. Konjunktiv I says by itself that the sentence is somebody's; Konjunktiv II says so only after one that
 * does, since alone it is a hypothesis (Duden, Die Grammatik, on „Indirekte Rede“). Hearsay: „sollen“ with a perfect or a state.
 */
import { functionWords } from '../../german/function-words';
import {
	isCertainReport,
	isFixedSubjunctive,
	isHearsayModal,
	isLikelyReport,
	isStandIn,
	opensCondition,
} from '../../german/grammar-notes/subjunctive-forms';
import { clauseEnd, clauseStart, isCapitalised, type Word } from './words';

/** Words in -e that end clauses and are no verbs. */
const notVerbs =
	/^(heute|gerne|lange|ohne|beide|alle|viele|einige|beispielsweise|solche|eine|keine|seine|ihre|deine|meine|diese|jene|welche|gute|gerade|beinahe|nahe|ende|mitte|sache|.*weise|.*te|.*sche|.*liche|.*ige|.*bare)$/;

/** `certain` for Konjunktiv I, `possible` for forms that carry on somebody's speech, `null` for neither. */
export function readMood(words: readonly Word[]): 'certain' | 'possible' | null {
	if (
		words.some(
			(word, at) => !word.quoted && (word.isReport || ((!word.reading || isCertainReport(word.folded)) && isSubjunctive(words, at))),
		)
	)
		return 'certain';
	const goesOn = words.some((word, at) => !word.quoted && isStandIn(word.folded) && !isCapitalised(word) && !isInCondition(words, at));
	return goesOn ? 'possible' : null;
}

/** „Ob sie kämpfen würden, ist offen“; „wenn sie kämen“. */
const isInCondition = (words: readonly Word[], at: number) => opensCondition(words[clauseStart(words, at)]?.folded);

function isSubjunctive(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || isCapitalised(word)) return false;
	const isFixed = isFixedSubjunctive({ before: words[at - 1]?.folded, word: word.folded, after: words[at + 1]?.folded });
	if (isFixed || isFirstPerson(words, at)) return false;
	if (isCertainReport(word.folded)) return true;
	if (isLikelyReport(word.folded)) return hasSubject(words, at);
	return (
		at + 1 === clauseEnd(words, at) &&
		at > clauseStart(words, at) &&
		/^\p{Ll}{3,}e$/u.test(word.surface) &&
		!notVerbs.test(word.folded) &&
		!functionWords.has(word.folded) &&
		hasSubordinator(words, at)
	);
}

const isFirstPerson = (words: readonly Word[], at: number) =>
	words.slice(clauseStart(words, at), clauseEnd(words, at)).some((word) => word.folded === 'ich');

const hasSubject = (words: readonly Word[], at: number) =>
	at > clauseStart(words, at) && !/^(die|eine|seine|ihre|diese|und)$/.test(words[at - 1]?.folded ?? '');

const hasSubordinator = (words: readonly Word[], at: number) =>
	/^(dass|ob|weil|wenn|wie|da|was|wo|der|die|das|wer|den|dem|womit|wodurch)$/.test(words[clauseStart(words, at)]?.folded ?? '');

/** Index of „soll“ or „sollen“ in „soll … haben“, „sollen vor Ort sein“, or of „angeblich“; -1 when there is none. */
export function findHearsay(words: readonly Word[]): number {
	return words.findIndex((word, at) => {
		if (word.quoted) return false;
		if (word.folded === 'angeblich') return true;
		if (!isHearsayModal(word.folded)) return false;
		return /^(haben|sein)$/.test(words[clauseEnd(words, at) - 1]?.folded ?? '');
	});
}
