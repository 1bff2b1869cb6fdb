/** What a form that no list knows can be, by its ending and its capital. Every lemma made here is a guess. */
import type { PartOfSpeech } from '../../word';
import type { Reading } from '../reading';

type Ending = {
	readonly pattern: RegExp;
	readonly to: string;
	readonly partOfSpeech: PartOfSpeech;
	readonly verbForm?: Reading['verbForm'];
};

/** Nouns whose ending tells them; the plural goes back to the singular. */
const nounEndings: readonly Ending[] = [
	{ pattern: /(ung|heit|keit|schaft|tion|sion|tät|enz|anz|ur|ei)en$/u, to: '$1', partOfSpeech: 'noun' },
	{ pattern: /(innen)$/u, to: 'in', partOfSpeech: 'noun' },
	{ pattern: /(ismus|ling|ment|tum|um)s$/u, to: '$1', partOfSpeech: 'noun' },
	{ pattern: /(er|ler|ner|eur|or|ist)s$/u, to: '$1', partOfSpeech: 'noun' },
	{ pattern: /(ist|ant|ent|and)en$/u, to: '$1', partOfSpeech: 'noun' },
	{ pattern: /(l?er)n$/u, to: '$1', partOfSpeech: 'noun' },
	{ pattern: /(ling|ment)e[ns]?$/u, to: '$1', partOfSpeech: 'noun' },
	{ pattern: /()$/u, to: '', partOfSpeech: 'noun' },
];

const otherEndings: readonly Ending[] = [
	{
		pattern: /(ig|isch|lich|bar|sam|haft|los|ell|iv|al|är|ös|end|iert|voll|frei|reich|jährig|mäßig|mässig)(?:e|en|em|er|es)$/u,
		to: '$1',
		partOfSpeech: 'adjective',
	},
	{ pattern: /(ig|isch|lich|bar|sam|haft|los|ell|iv|al|är|ös|end|voll|frei|reich|mäßig|mässig)$/u, to: '$1', partOfSpeech: 'adjective' },
	{ pattern: /(erweise|wärts|mals|maßen|massen)$/u, to: '$1', partOfSpeech: 'adverb' },
	{ pattern: /iert$/u, to: 'ieren', partOfSpeech: 'verb', verbForm: 'participle' },
	{ pattern: /iert$/u, to: 'ieren', partOfSpeech: 'verb', verbForm: 'finite' },
	{ pattern: /(er|el)te[nt]?$/u, to: '$1n', partOfSpeech: 'verb', verbForm: 'finite' },
	{ pattern: /te[nt]?$/u, to: 'en', partOfSpeech: 'verb', verbForm: 'finite' },
	{ pattern: /([^aeiouäöü])(?:e|em|er|es)$/u, to: '$1', partOfSpeech: 'adjective' },
	{ pattern: /^ge(.+)t$/u, to: '$1en', partOfSpeech: 'verb', verbForm: 'participle' },
	{ pattern: /(e[rl]n|en)$/u, to: '$1', partOfSpeech: 'verb', verbForm: 'infinitive' },
	{ pattern: /([^aeiouäöü])en$/u, to: '$1', partOfSpeech: 'adjective' },
	{ pattern: /([^e])t$/u, to: '$1en', partOfSpeech: 'verb', verbForm: 'finite' },
	{ pattern: /()$/u, to: '', partOfSpeech: 'adjective' },
];

/** Readings of an unknown form, likeliest first; never empty. `isCapital` where its capital means a noun or a name. */
export function guessReadings(surface: string, isCapital: boolean): Reading[] {
	if (isCapital) return guess(surface, nounEndings).slice(0, 1);
	return guess(surface.toLowerCase(), otherEndings).slice(0, 3);
}

function guess(form: string, endings: readonly Ending[]): Reading[] {
	return endings
		.filter(({ pattern }) => pattern.test(form))
		.map(({ pattern, to, partOfSpeech, verbForm }) => ({
			lemma: to === '' ? form : form.replace(pattern, to),
			partOfSpeech,
			...(verbForm && { verbForm }),
			isGuess: true,
		}));
}
