/**
 * The mood of indirect speech. Konjunktiv I says by itself that the sentence is somebody's; Konjunktiv II says so only after one that
 * does, since alone it is a hypothesis (Duden, Die Grammatik, on „Indirekte Rede“). Hearsay: „sollen“ with a perfect or a state.
 */
import { functionWords } from '../../german/function-words';
import { clauseEnd, clauseStart, isCapitalised, type Word } from './words';

const certain = /^(sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|wisse)$/;
const replacing = /^(würden?|hätten?|wären?|bestünden?|käme|kämen|gäbe|bräuchten?|brächten?|gingen|müssten?|dürften|stünden?)$/;
/** Third person Konjunktiv I of frequent verbs; all end in -e where the indicative ends in -t. */
const stems =
	'besteh bedroh verstoss verstöss richt geb bleib komm geh steh lass nehm seh halt lieg führ zieh find bring seh lass trag gelt zeig mach denk kenn brauch heiss hoff plan zähl' +
	' unterstütz liefer förder versuch bemüh bereit erhalt bekomm besitz verfüg gehör bedeut beweis erwart rechn sorg schütz kämpf arbeit handl verhandl verletz gefährd zerstör schick' +
	' entsend verleg stell leg setz lauf fall beginn end such forder droh warn teil wirk schad nutz nütz dien fehl ermutig erlaub verhinder verbiet profitier reagier sag sprech glaub vertrau wünsch verfolg bezieh verlier gewinn lehn weiger wehr steig sink entwickl erwäg führ droh verstärk verschärf sicher bezahl';
const forms = new Set(
	stems
		.trim()
		.split(/\s+/)
		.map((stem) => (/[dr]l$/.test(stem) ? `${stem.slice(0, -1)}le` : `${stem}e`)),
);
/** Words in -e that end clauses and are no verbs. */
const notVerbs =
	/^(heute|gerne|lange|ohne|beide|alle|viele|einige|beispielsweise|solche|eine|keine|seine|ihre|deine|meine|diese|jene|welche|gute|gerade|beinahe|nahe|ende|mitte|sache|.*weise|.*te|.*sche|.*liche|.*ige|.*bare)$/;

/** `certain` for Konjunktiv I, `possible` for forms that carry on somebody's speech, `null` for neither. */
export function readMood(words: readonly Word[]): 'certain' | 'possible' | null {
	if (words.some((word, at) => !word.quoted && isSubjunctive(words, at))) return 'certain';
	const goesOn = words.some((word, at) => !word.quoted && replacing.test(word.folded) && !isCapitalised(word) && !opensQuestion(words, at));
	return goesOn ? 'possible' : null;
}

/** „Ob sie kämpfen würden, ist offen“; „wenn sie kämen“. */
const opensQuestion = (words: readonly Word[], at: number) => /^(ob|wenn|falls|als)$/.test(words[clauseStart(words, at)]?.folded ?? '');

function isSubjunctive(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || isCapitalised(word)) return false;
	if (isFixedPhrase(words, at) || isFirstPerson(words, at)) return false;
	if (certain.test(word.folded)) return true;
	if (forms.has(word.folded)) return hasSubject(words, at);
	return (
		at + 1 === clauseEnd(words, at) &&
		at > clauseStart(words, at) &&
		/^\p{Ll}{3,}e$/u.test(word.surface) &&
		!notVerbs.test(word.folded) &&
		!functionWords.has(word.folded) &&
		hasSubordinator(words, at)
	);
}

/** „es sei denn“, „sei es“, „wie dem auch sei“. */
function isFixedPhrase(words: readonly Word[], at: number): boolean {
	if (words[at]?.folded !== 'sei') return false;
	return words[at + 1]?.folded === 'denn' || words[at + 1]?.folded === 'es' || words[at - 1]?.folded === 'auch';
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
		if (!/^(soll|sollen)$/.test(word.folded)) return false;
		return /^(haben|sein)$/.test(words[clauseEnd(words, at) - 1]?.folded ?? '');
	});
}
