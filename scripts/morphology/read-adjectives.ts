/** Adjectives of german-adjectives-dict and of the word list, with comparison by rule (Duden, Die Grammatik, §§ 497–512), and adverbs. */
import type { Form, Lexeme } from './lexeme';
import type { DingWords } from './read-ding-words';

type DictCases = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
export type AdjectiveSource = Readonly<Record<string, DictCases>>;

/** Comparison that changes the vowel, and the irregular ones: comparative, superlative without its ending. */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
	alt: ['älter', 'ältest'],
	arg: ['ärger', 'ärgst'],
	arm: ['ärmer', 'ärmst'],
	dumm: ['dümmer', 'dümmst'],
	gesund: ['gesünder', 'gesündest'],
	grob: ['gröber', 'gröbst'],
	groß: ['größer', 'größt'],
	gut: ['besser', 'best'],
	hart: ['härter', 'härtest'],
	hoch: ['höher', 'höchst'],
	jung: ['jünger', 'jüngst'],
	kalt: ['kälter', 'kältest'],
	klug: ['klüger', 'klügst'],
	krank: ['kränker', 'kränkst'],
	kurz: ['kürzer', 'kürzest'],
	lang: ['länger', 'längst'],
	nah: ['näher', 'nächst'],
	nahe: ['näher', 'nächst'],
	rot: ['röter', 'rötest'],
	scharf: ['schärfer', 'schärfst'],
	schwach: ['schwächer', 'schwächst'],
	schwarz: ['schwärzer', 'schwärzest'],
	stark: ['stärker', 'stärkst'],
	warm: ['wärmer', 'wärmst'],
	schmal: ['schmäler', 'schmälst'],
	blass: ['blässer', 'blässest'],
	nass: ['nässer', 'nässest'],
	glatt: ['glätter', 'glättest'],
	karg: ['kärger', 'kärgst'],
	fromm: ['frömmer', 'frömmst'],
	krumm: ['krümmer', 'krümmst'],
};

/** Declined only: they have no bare form, or another one (das obere Stockwerk). */
const onlyDeclined = (
	'letzt vorletzt meist erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt ' +
	'zwanzigst dreißigst vierzigst fünfzigst sechzigst siebzigst achtzigst neunzigst hundertst tausendst ' +
	'ober unter inner äußer vorder hinter mittler heutig gestrig morgig dortig hiesig jetzig damalig bisherig ehemalig vorig etwaig jeweilig derzeitig ' +
	'sonstig anderweitig obig besagt sogenannt weitere'
).split(' ');

const endings = ['e', 'en', 'er', 'es', 'em'];
const decline = (stem: string): Form => ({ form: stem, analysis: 'declinable' });

/** The stem before endings: dunkel → dunkl, teuer → teur, hoch → hoh. */
function stemsOf(adjective: string): string[] {
	if (adjective === 'hoch') return ['hoh'];
	if (adjective.endsWith('e')) return [adjective.slice(0, -1)];
	if (/[^e]el$/.test(adjective)) return [`${adjective.slice(0, -2)}l`];
	if (/(?:au|eu)er$/.test(adjective)) return [`${adjective.slice(0, -2)}r`, adjective];
	if (adjective.endsWith('er')) return [adjective, `${adjective.slice(0, -2)}r`];
	return [adjective];
}

function compare(adjective: string): (readonly [string, string])[] {
	const known = irregular[adjective];
	const regular = stemsOf(adjective).map((stem): readonly [string, string] => [
		`${stem}er`,
		/(?:[dtszßx]|sch|[aeu]u|ei)$/.test(adjective) ? `${adjective.replace(/e$/, '')}est` : `${adjective.replace(/e$/, '')}st`,
	]);
	const short = /(?:sch|d)$/.test(adjective) ? [[`${adjective}er`, `${adjective}st`] as const] : [];
	return known ? [known] : [...regular, ...short];
}

/** Forms of an adjective: bare, declined, comparative, superlative. */
export function listAdjectiveForms(adjective: string): Form[] {
	const compared = compare(adjective).flatMap(([more, most]) => [{ form: more, analysis: 'plain' }, decline(more), decline(most)]);
	return [{ form: adjective, analysis: 'plain' }, ...stemsOf(adjective).map(decline), ...compared];
}

/** `isParticiple` says whether a word is a participle of a known verb: its forms are made with the verb's. */
export function readAdjectives(dict: AdjectiveSource, ding: DingWords, isParticiple: (word: string) => boolean): Lexeme[] {
	const words = new Set([...Object.keys(dict), ...ding.adjectives.keys()].filter((word) => /^\p{L}+$/u.test(word)));
	const isInflected = (word: string) => endings.some((ending) => word.endsWith(ending) && words.has(word.slice(0, -ending.length)));
	const compared = new Set([...Object.values(irregular).flat(), ...onlyDeclined, 'hoh']);
	const isCompared = (word: string) => !onlyDeclined.includes(word) && (compared.has(word.replace(/e[nrsm]?$/, '')) || compared.has(word));
	const lexemes: Lexeme[] = [];
	for (const lemma of words) {
		if (isCompared(lemma)) continue;
		if (/^\p{Lu}/u.test(lemma)) {
			if (/\p{Ll}er$/u.test(lemma) && ding.adjectives.has(lemma))
				lexemes.push({ lemma, kind: 'adjective.cap', forms: [{ form: lemma.toLowerCase(), analysis: 'plain' }] });
		} else if (/[aiou]$/.test(lemma) && !/(?:au|eu|äu|ei)$/.test(lemma))
			lexemes.push({ lemma, kind: 'adjective', forms: [{ form: lemma, analysis: 'plain' }] });
		else if (!isParticiple(lemma) && !(isInflected(lemma) && !dict[lemma]))
			lexemes.push({ lemma, kind: 'adjective', forms: listAdjectiveForms(lemma), keys: [compare(lemma)[0]?.[0] ?? ''] });
	}
	for (const lemma of onlyDeclined) if (!words.has(lemma)) lexemes.push({ lemma, kind: 'adjective', forms: [decline(lemma)] });
	return lexemes;
}

/** Words that do not inflect, from the word list: adverbs and interjections. */
export function readUninflected(ding: DingWords, isParticiple: (word: string) => boolean): Lexeme[] {
	const lexemes: Lexeme[] = [];
	for (const [lemma, kinds] of ding.others) {
		if (isParticiple(lemma)) continue;
		for (const kind of ['adverb', 'interjection', 'preposition', 'conjunction'] as const) {
			if (kinds.has(kind) && /^\p{Ll}+$/u.test(lemma)) lexemes.push({ lemma, kind, forms: [{ form: lemma, analysis: 'plain' }] });
		}
	}
	return lexemes;
}
