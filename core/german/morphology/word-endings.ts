/** What the ending of an unlisted word says of it (Duden, Die Grammatik, §§ 1037–1110, derivation): for guesses when no part of it is known. */
import type { Gender } from '../../word';
import type { Reading } from '../reading';
import { raiseFirst } from './paradigms';

/** What -in makes feminine where the base itself is not known; else it is rather a name (Putin, Lenin, Harbin). */
const agents = ['er', 'or', 'ist', 'ent', 'ant', 'eur', 'at', 'log', 'ekt', 'ält', 'zt', 'iv', 'ik', 'an'];

/** Suffix of the lemma, gender, endings of the singular and of the plural; `-` is no ending. */
const nounRows: readonly (readonly [suffix: string, gender: Gender, singular: string, plural: string])[] = [
	...['ung', 'heit', 'keit', 'schaft', 'ion', 'tät', 'ik', 'ur', 'enz', 'anz', 'thek'].map((suffix) => [suffix, 'die', '-', 'en'] as const),
	['erei', 'die', '-', 'en'],
	...agents.map((agent) => [`${agent}in`, 'die', '-', 'nen'] as const),
	['ie', 'die', '-', 'n'],
	['ismus', 'der', '-', ''],
	['ler', 'der', '- s', '- n'],
	['er', 'der', '- s', '- n'],
	['or', 'der', '- s', 'en'],
	['ist', 'der', '- en', 'en'],
	['ent', 'der', '- en', 'en'],
	['ant', 'der', '- en', 'en'],
	['ling', 'der', '- s es', 'e en'],
	['chen', 'das', '- s', '-'],
	['lein', 'das', '- s', '-'],
	['ment', 'das', '- s es', 'e en s'],
	['tum', 'das', '- s', ''],
	['ing', 'das', '- s', 's'],
];

const splitEndings = (endings: string) => (endings === '' ? [] : endings.split(' ').map((ending) => (ending === '-' ? '' : ending)));

type NounEnding = {
	readonly ending: string;
	readonly cut: number;
	readonly gender: Gender;
	readonly number: NonNullable<Reading['number']>;
};

function listNounEndings(): NounEnding[] {
	return nounRows
		.flatMap(([suffix, gender, singular, plural]) => {
			const [one, many] = [splitEndings(singular), splitEndings(plural)];
			return [...new Set([...one, ...many])].map((ending): NounEnding => {
				const number = one.includes(ending) ? (many.includes(ending) ? 'either' : 'singular') : 'plural';
				return { ending: suffix + ending, cut: ending.length, gender, number };
			});
		})
		.toSorted((a, b) => b.ending.length - a.ending.length);
}

const nounEndings = listNounEndings();
const SHORTEST_STEM = 3;

/** A noun by its derivation (Entmilitarisierungen: die, plural), or null. */
export function guessNoun(form: string): Reading | null {
	const found = nounEndings.find(({ ending }) => form.endsWith(ending) && form.length >= ending.length + SHORTEST_STEM);
	if (!found) return null;
	const { cut, gender, number } = found;
	return { lemma: raiseFirst(form.slice(0, form.length - cut)), partOfSpeech: 'noun', gender, number, isGuess: true };
}

const adverb = /(?:weise|wärts|halber|dings|mals|seits|ermaßen)$/u;
const adjective =
	/^(.{2,}(?:ig|lich|isch|bar|sam|haft|los|voll|iv|ös|al|ell|när|abel|ibel|[^aeiou]end|elnd|ernd))(?:(?:er|e?st)?e[nrsm]?|er)?$/u;

type VerbRule = readonly [pattern: RegExp, fields: Pick<Reading, 'verbForm' | 'tense' | 'moods' | 'person' | 'number'>];

const present = { verbForm: 'finite', tense: 'present' } as const;
const past = { verbForm: 'finite', tense: 'past', moods: ['indicative', 'subjunctive2'] } as const;

/** Weak verbs only: those are what is new in a language. The first group is the stem. */
const verbRules: readonly VerbRule[] = [
	[/^((?:\p{L}+)?)ge(\p{L}{2,}?)e?t$/u, { verbForm: 'participle' }],
	[/^()(\p{L}+ier)t$/u, { verbForm: 'participle' }],
	[/^()(\p{L}{2,}?)(?:(?<=[td])e)?ten$/u, { ...past, person: [1, 3], number: 'plural' }],
	[/^()(\p{L}{2,}?)(?:(?<=[td])e)?te$/u, { ...past, person: [1, 3], number: 'singular' }],
	[/^()(\p{L}{3,}?)(?:(?<=[td])e)?t$/u, { ...present, moods: ['indicative'], person: [3, 2], number: 'either' }],
	[/^()(\p{L}{2,})en$/u, { verbForm: 'infinitive' }],
	[/^()(\p{L}{2,}(?:er|el))n$/u, { verbForm: 'infinitive' }],
	[/^()(\p{L}{3,})e$/u, { ...present, moods: ['indicative', 'subjunctive1'], person: [1, 3], number: 'singular' }],
];

function guessVerbs(form: string): Reading[] {
	return verbRules.flatMap(([pattern, fields]) => {
		const [, prefix, stem] = pattern.exec(form) ?? [];
		if (prefix === undefined || stem === undefined) return [];
		const infinitive = prefix + stem + (/e[lr]$/u.test(stem) ? 'n' : 'en');
		return [{ lemma: infinitive, partOfSpeech: 'verb', ...fields, ...(prefix === '' ? null : { prefix }), isGuess: true } as const];
	});
}

/** What a word in small letters may be by its ending, best first; never []. */
export function guessBySmallEnding(form: string): Reading[] {
	if (adverb.test(form)) return [{ lemma: form, partOfSpeech: 'adverb', isGuess: true }];
	const derived = adjective.exec(form)?.[1];
	const plain = form.replace(/e[nrsm]?$/u, '');
	const asAdjective: Reading = { lemma: derived ?? (plain.length > 2 ? plain : form), partOfSpeech: 'adjective', isGuess: true };
	const verbs = guessVerbs(form);
	return derived === undefined && verbs.length > 0 ? [...verbs, asAdjective] : [asAdjective, ...verbs];
}
