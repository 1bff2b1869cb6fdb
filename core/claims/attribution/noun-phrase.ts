/**
 * Noun phrases as speakers: „die Wissenschaftlerin Maria Snegovaya“, „der USA und der Ukraine“, „Südkorea“, „er“.
 * Read from left to right without looking back, so that the cost is linear in the phrase.
 */
import { functionWords } from '../../german/function-words';
import { isCapitalised, type Word } from './words';

/** Word indices, `last` included. The head is the phrase without its genitives: a person there is the speaker, one beyond is not. */
export type NounPhrase = { readonly first: number; readonly last: number; readonly headFirst: number; readonly headLast: number };

const determiners =
	/^(der|die|das|den|dem|des|d?ein(e[mnrs]?)?|kein(e[mnrs]?)?|mehrere[rn]?|einige[rn]?|viele[rn]?|beide[rn]?|zahlreiche[rn]?|sein(e[mnrs]?)?|ihr(e[mnrs]?)?|diese[mnrs]?|jene[mnrs]?|zwei|drei|weder|sowohl)$/;
const genitives = /^(der|des|eine[rs]|seine[rs]|ihre[rs]|diese[rs])$/;
const joins = /^(und|oder|sowie|noch|wie)$/;
const notAdjectives =
	/^(später|gestern|bisher|weiter|ferner|leider|außer|ausser|unter|über|seither|nachher|vorher|bitte|gerne|heute|ohne|seine|ihre)$/;
/** Words with a capital only because they begin a sentence. */
const notNouns =
	/^(laut|zufolge|unter|zwar|ansonsten|wörtlich|mithilfe|anders|ähnlich|neben|damals|erstmals|mehrfach|wiederholt|offenbar|angeblich)$/;
export const pronouns = /^(er|sie|dieser|diese|jener)$/;

/** Words whose noun phrase tells when, not who. */
export const times =
	/^((mon|diens|donners|frei|sams|sonn)tag(s|(vor|nach)?mittag|abend|morgen)?|mittwoch(s|abend|vormittag|nachmittag|morgen)?|anfang|mitte|ende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr(e|en)?|woche(n)?|monat(e|en)?|tag(e|en)?|stunde(n)?)$/;

const isAdjective = (word: Word) =>
	word.kind === 'number' || (word.reading ? /^(adjective|number)$/.test(word.reading.partOfSpeech) : isLikeAdjective(word));
const isLikeAdjective = (word: Word) =>
	/^\p{Ll}.*e[mnrs]?$/u.test(word.surface) && !functionWords.has(word.folded) && !notAdjectives.test(word.folded);
const isDeterminer = (word: Word) =>
	determiners.test(word.folded) &&
	(word.reading === undefined || /^(weder|sowohl)$/.test(word.folded) || /^(determiner|pronoun|number)$/.test(word.reading.partOfSpeech));

const mostAdjectives = 4;
const mostParts = 5;
const nameParticles = /^(von|van|der|den|de|da|del|di|dos|zu|zum|bin|al|el|ben|ibn|ter|ten)$/;
const mostParticles = 3;

/** The noun phrase that begins at `from`, or `null`. It never leaves its clause; `isPerson` says where the name of a known person ends. */
export function readNounPhrase(words: readonly Word[], from: number, isPersonEnd: (word: Word) => boolean): NounPhrase | null {
	const first = readCore(words, from, words[from]?.clause, isPersonEnd);
	if (!first) return null;
	let last = first.last;
	for (let part = 0; part < mostParts; part++) {
		const next = words[last + 1];
		if (!next || next.clause !== words[from]?.clause) break;
		const end = words[last];
		const mayHaveGenitive = end !== undefined && !isPersonEnd(end) && !pronouns.test(end.folded);
		const joined = joins.test(next.folded) ? readCore(words, last + 2, next.clause, isPersonEnd) : null;
		const attribute = mayHaveGenitive && genitives.test(next.folded) ? readCore(words, last + 1, next.clause, isPersonEnd) : null;
		const more = joined ?? attribute;
		if (!more) break;
		last = more.last;
	}
	return { first: from, last, headFirst: first.nouns, headLast: first.last };
}

/** Determiner, adjectives, capitalised words. A pronoun alone is a phrase of its own. */
function readCore(
	words: readonly Word[],
	from: number,
	clause: number | undefined,
	isPersonEnd: (word: Word) => boolean,
): { nouns: number; last: number } | null {
	const inClause = (index: number) => words[index]?.clause === clause && clause !== undefined;
	let at = from;
	const start = words[at];
	if (!start || !inClause(at)) return null;
	const isDetermined = isDeterminer(start);
	if (isDetermined) at++;
	const adjectivesFrom = at;
	while (at - adjectivesFrom < mostAdjectives) {
		const word = words[at];
		if (!word || !inClause(at)) break;
		const isFirstOfSentence = at === 0 && isAdjective({ ...word, surface: word.folded }) && isNoun(words[at + 1]);
		if (
			!isFirstOfSentence &&
			!((!isCapitalised(word) || word.reading) && isAdjective(word)) &&
			!(joins.test(word.folded) && at > adjectivesFrom)
		)
			break;
		at++;
	}
	const nouns = at;
	/** A known name ends before the next noun begins, unless it is a genitive (Putins Sprecher); so does a subject before „Anfang des Monats“. */
	const isComplete = (next: number) =>
		(isPersonEnd(words[next - 1] as Word) && !words[next - 1]?.surface.endsWith('s')) ||
		(!words[next]?.inMarks && times.test(words[next]?.folded ?? ''));
	while (inClause(at) && !(at > nouns && (isComplete(at) || endsName(words[at])))) {
		const next = isNoun(words[at], at === nouns) ? at + 1 : at > nouns || from === at ? skipNameParticles(words, at) : at;
		if (next === at || !inClause(next - 1)) break;
		at = next;
	}
	if (at > nouns) return { nouns, last: at - 1 };
	return pronouns.test(start.folded) ? { nouns: from, last: from } : null;
}

/** „laut „Reuters“ Warnschüsse“: a name in quote marks ends with them. */
const endsName = (next: Word | undefined) => next !== undefined && !next.inMarks && /^["“”«»‘]\s/u.test(next.gap);

/** „Ursula von der Leyen“, „Jaap de Hoop“, „Von der Leyen“: index after the name's last word, `at` where none goes on. */
function skipNameParticles(words: readonly Word[], at: number): number {
	const before = words[at - 1];
	const isName = at > 0 ? before?.reading?.partOfSpeech === 'name' : /^(von|van|de)$/.test(words[at]?.folded ?? '');
	if (!isName || !words[at]?.reading) return at;
	let end = at;
	while (end - at < mostParticles && nameParticles.test(words[end]?.folded ?? '')) end++;
	const last = words[end];
	const isNameAfter = end > at && last !== undefined && isCapitalised(last) && /^(name|noun)$/.test(last.reading?.partOfSpeech ?? '');
	return isNameAfter && (at > 0 || end - at === 2 || words[at]?.folded !== 'von') ? end + 1 : at;
}

/** Agencies and papers that write themselves small. */
const smallNames = /^(dpa|epd|kna|sid|afp|apa|taz)$/;

/** Capitals at the start of a sentence prove nothing of a function word; inside a name they do (Vizeaußenminister Im Chon-il). */
function isNoun(word: Word | undefined, isFirst = true): boolean {
	if (!word || !isCapitalised(word)) return word !== undefined && smallNames.test(word.surface);
	const partOfSpeech = word.reading?.partOfSpeech;
	if (partOfSpeech === 'noun' || partOfSpeech === 'name') return true;
	if (partOfSpeech && isFirst && partOfSpeech !== 'abbreviation') return false;
	return !(isFirst && (functionWords.has(word.folded) || notNouns.test(word.folded)) && !/^\p{Lu}{2}/u.test(word.surface));
}
