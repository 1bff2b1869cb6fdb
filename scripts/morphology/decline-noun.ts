/** The forms of nouns, by gender and plural (Duden, Die Grammatik, §§ 279–330: genitive -s or -es, weak masculines, dative plural -n). */
import type { Form } from './lexeme';

const short = /(?:e[lrnm]|chen|lein|[aeiouyäöü]|[eo]r)$/;
const weakEnding = /(?:e|ent|ant|and|ist|it|ot|at|et|oge|graf|graph|soph|nom|mensch|held|herr|bär|fürst|prinz|narr|ekt)(?<!staat)$/;
/** Masculines in -e whose genitive is -ns. */
const mixed = /(?:name|gedanke|glaube|friede|wille|buchstabe|funke|haufe|same)$/;

/** Whether a masculine with that plural takes -n or -en in all cases but the nominative (der Student, des Studenten). */
export function isWeak(noun: string, plurals: readonly string[]): boolean {
	return (
		weakEnding.test(noun) &&
		plurals.some((plural) => plural === `${noun}n` || plural === `${noun}en` || plural === noun.replace(/r$/, 'ren'))
	);
}

function genitives(noun: string): string[] {
	if (/(?:s|x|z|ß)$/.test(noun))
		return /(?:[aiou]s|us)$/.test(noun) && noun.length > 4 ? [noun, `${noun}ses`, `${noun}es`] : [`${noun}es`, noun];
	return short.test(noun) ? [`${noun}s`] : [`${noun}s`, `${noun}es`];
}

function singulars(noun: string, gender: string, plurals: readonly string[]): string[] {
	if (gender === 'f') return [noun];
	if (gender === 'm' && mixed.test(noun)) return [noun, `${noun}n`, `${noun}ns`];
	if (noun.endsWith('herz')) return [noun, `${noun}en`, `${noun}ens`];
	if (gender === 'm' && isWeak(noun, plurals)) return [noun, noun.endsWith('e') || noun.endsWith('herr') ? `${noun}n` : `${noun}en`];
	const dative = short.test(noun) || (/(?:[aiou]s|x|nis)$/.test(noun) && !/(?:haus|[ae]is)$/.test(noun)) ? [] : [`${noun}e`];
	return [noun, ...genitives(noun), ...dative];
}

/** All forms in small letters; plurals as listed, [] when there is none; gender `null` for words that are only plural. */
export function declineNoun(noun: string, gender: 'm' | 'f' | 'n' | null, plurals: readonly string[]): Form[] {
	const lemma = noun.toLowerCase();
	const many = (gender === null ? [lemma] : plurals.map((plural) => plural.toLowerCase())).flatMap((plural) =>
		/(?:e|el|er)$/.test(plural) ? [plural, `${plural}n`] : [plural],
	);
	const one = new Set(
		gender === null
			? []
			: singulars(
					lemma,
					gender,
					plurals.map((plural) => plural.toLowerCase()),
				),
	);
	const all = new Set(gender === null ? many : [lemma, ...one, ...many]);
	return [...all].map((form) => {
		const isPlural = many.includes(form);
		const isDative = form === `${lemma}e`;
		const isSingular = one.has(form) && !(isDative && isPlural);
		return { form, analysis: isPlural && isSingular ? 'noun.e' : isPlural ? 'noun.p' : 'noun.s' };
	});
}

/** Forms of a noun declined like an adjective (der Beamte, ein Beamter), by its lemma in -e. */
export function declineAdjectivalNoun(noun: string): Form[] {
	const stem = noun.toLowerCase().slice(0, -1);
	return ['e', 'er', 'en', 'em', 'es'].map((ending) => ({
		form: stem + ending,
		analysis: ending === 'en' || ending === 'e' ? 'noun.e' : 'noun.s',
	}));
}

const pluralRules: readonly (readonly [RegExp, 'm' | 'f' | 'n', string, string])[] = [
	[/(?:ung|heit|keit|schaft|ion|tät|ur|enz|anz|ik|ei|ie[t]?)$/, 'f', '', 'en'],
	[/in$/, 'f', '', 'nen'],
	[/e$/, 'f', '', 'n'],
	[/(?:er|chen|lein)$/, 'm', '', ''],
	[/(?:er|chen|lein)$/, 'n', '', ''],
	[/(?:ent|ant|ist|or|log)$/, 'm', '', 'en'],
	[/ismus$/, 'm', 'us', 'en'],
	[/(?:ing|eur|ar|är)$/, 'm', '', 'e'],
	[/e$/, 'm', '', 'n'],
	[/um$/, 'n', 'um', 'en'],
	[/ma$/, 'n', 'a', 'en'],
	[/(?:[aiou])$/, 'm', '', 's'],
	[/(?:[aiou])$/, 'n', '', 's'],
	[/(?:[ao])$/, 'f', '', 's'],
];

/** The plural a noun has by its ending where no source lists one; [] when the ending does not decide. */
export function guessPlurals(noun: string, gender: string): string[] {
	const rule = pluralRules.find(([ending, of]) => of === gender && ending.test(noun));
	return rule ? [noun.slice(0, noun.length - rule[2].length) + rule[3]] : [];
}
