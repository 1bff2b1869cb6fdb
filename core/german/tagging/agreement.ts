/**
 * Chooses among the noun readings of one form (der/das Band, die Reden/das Reden) by the determiner that opens its phrase. A determiner's form leaves
 * some genders in the singular, or the plural: der Leiter, die Leiter, der Leiter (of several).
 */
import type { Reading, TaggedToken } from '../reading';

/** What a phrase can be: a gender of the singular, or the plural. */
type Concord = 'der' | 'die' | 'das' | 'plural';

const byEnding: Readonly<Record<string, readonly Concord[]>> = {
	er: ['der', 'die', 'plural'],
	e: ['die', 'plural'],
	es: ['das', 'der'],
	en: ['der', 'plural'],
	em: ['der', 'das'],
};

const byForm: Readonly<Record<string, readonly Concord[]>> = {
	der: ['der', 'die', 'plural'],
	die: ['die', 'plural'],
	das: ['das'],
	den: ['der', 'plural'],
	dem: ['der', 'das'],
	des: ['der', 'das'],
	ein: ['der', 'das'],
	eine: ['die'],
	einen: ['der'],
	einer: ['die'],
	einem: ['der', 'das'],
	eines: ['der', 'das'],
	dies: ['das'],
	zur: ['die'],
	im: ['der', 'das'],
	am: ['der', 'das'],
	vom: ['der', 'das'],
	zum: ['der', 'das'],
	beim: ['der', 'das'],
	ins: ['das'],
	ans: ['das'],
	aufs: ['das'],
	fürs: ['das'],
	ums: ['das'],
	durchs: ['das'],
	zwei: ['plural'],
	drei: ['plural'],
	vier: ['plural'],
	fünf: ['plural'],
	viele: ['plural'],
	vielen: ['plural'],
	einige: ['plural'],
	einigen: ['plural'],
	mehrere: ['plural'],
	mehreren: ['plural'],
	beide: ['plural'],
	beiden: ['plural'],
};
const bare = /^(?:kein|mein|dein|sein|ihr|unser|euer)$/u;

/** The tokens again; a noun whose determiner rules its reading out has the first of its other noun readings that agrees. */
export function agreeNouns(tokens: readonly TaggedToken[]): TaggedToken[] {
	return tokens.map((token, index) => {
		const concord = hasChoice(token) ? findConcord(tokens, index) : null;
		return concord ? preferAgreeing(token, concord) : token;
	});
}

const hasChoice = ({ reading, readings }: TaggedToken) =>
	reading.partOfSpeech === 'noun' && readings.some((other) => other !== reading && other.partOfSpeech === 'noun');

function preferAgreeing(token: TaggedToken, concord: readonly Concord[]): TaggedToken {
	if (agrees(token.reading, concord)) return token;
	const better = token.readings.find((reading) => reading.partOfSpeech === 'noun' && agrees(reading, concord));
	if (!better) return token;
	return { ...token, reading: better, readings: [better, ...token.readings.filter((reading) => reading !== better)] };
}

function agrees({ gender, number }: Reading, concord: readonly Concord[]): boolean {
	const inPlural = number !== 'singular' && concord.includes('plural');
	const inSingular = number !== 'plural' && (gender === undefined || concord.includes(gender));
	return inPlural || inSingular;
}

/** What the determiner before the noun at `index` leaves, across its adjectives; null without one. */
function findConcord(tokens: readonly TaggedToken[], index: number): readonly Concord[] | null {
	for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
		const { reading, folded } = tokens[at] as TaggedToken;
		const { partOfSpeech } = reading;
		if (byForm[folded] && (partOfSpeech === 'determiner' || partOfSpeech === 'preposition' || partOfSpeech === 'number'))
			return byForm[folded] ?? null;
		if (partOfSpeech === 'determiner')
			return bare.test(folded) ? ['der', 'das'] : (byEnding[/(?:e[mnrs]?)$/u.exec(folded)?.[0] ?? ''] ?? null);
		if (partOfSpeech !== 'adjective' && partOfSpeech !== 'adverb') return null;
	}
	return null;
}
