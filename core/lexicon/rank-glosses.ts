/** Orders the glosses of a word for a reader who meets it in a sentence. */
import type { Gender, PartOfSpeech } from '../word';
import type { Entry, Gloss, Lexicon } from './lexicon';

/** What of the sentence bears on the sense of a word in it. */
export type GlossContext = {
	/** The other words of its clause as they stand there, in lower case. */
	readonly words?: ReadonlySet<string>;
	readonly gender?: Gender;
};

/** Entries that also serve a part of speech, nearest first: the list has many adverbs as adjectives only. */
const alsoServing: Partial<Record<PartOfSpeech, readonly (PartOfSpeech | null)[]>> = {
	adjective: ['adjective', null, 'adverb', 'number', 'determiner', 'pronoun'],
	adverb: ['adverb', null, 'adjective', 'particle', 'pronoun', 'conjunction', 'preposition'],
	particle: ['particle', 'adverb', null, 'adjective', 'conjunction'],
	auxiliary: ['verb', null],
	name: ['noun', null],
	pronoun: ['pronoun', 'determiner', null, 'adjective', 'number'],
	determiner: ['determiner', 'pronoun', null, 'adjective', 'number'],
	number: ['number', null, 'adjective', 'noun'],
	conjunction: ['conjunction', null, 'adverb', 'preposition'],
	preposition: ['preposition', null, 'adverb', 'conjunction'],
	abbreviation: ['noun', null, 'abbreviation'],
	interjection: ['interjection', null, 'adverb', 'noun'],
};

/** How much less likely glosses of another part of speech are, as a natural logarithm of odds: where they may serve, and where hardly. */
const OTHER_ENTRY = 2.5;
const FOREIGN_ENTRY = 20;
const OTHER_GENDER = 4;
const MISSING_REFLEXIVE = 2;
const UNUSED_REFLEXIVE = 1;
const MISSING_PREPOSITION = 1;
const reflexives = ['sich', 'mich', 'dich', 'uns', 'euch', 'mir', 'dir'];

/** Abbreviations are what only their own spelling means: *WEG* is none of the ways of *Weg*. */
const isAbbreviation = (lemma: string) => /\p{Lu}.*\p{Lu}|\.$/u.test(lemma);

function rankEntry(entry: Entry, order: readonly (PartOfSpeech | null)[], lemma: string): number {
	if (entry.partOfSpeech === 'abbreviation' && isAbbreviation(lemma)) return 0;
	const place = order.indexOf(entry.partOfSpeech);
	return place < 0 ? order.length : place;
}

/** Behind a pattern's placeholders stand its own words: `sich`, prepositions. */
const ownWords = (pattern: string) => pattern.split(' ').filter((word) => /^\p{Ll}+$/u.test(word));

function costInContext({ pattern, genders }: Gloss, { words, gender }: GlossContext): number {
	const genderCost = gender && genders.length > 0 && !genders.includes(gender) ? OTHER_GENDER : 0;
	if (!words) return genderCost;
	const needed = pattern === null ? [] : ownWords(pattern);
	const isReflexive = reflexives.some((word) => words.has(word));
	const reflexiveCost = needed.includes('sich') ? (isReflexive ? 0 : MISSING_REFLEXIVE) : words.has('sich') ? UNUSED_REFLEXIVE : 0;
	const missing = needed.filter((word) => word !== 'sich' && !words.has(word));
	return genderCost + reflexiveCost + missing.length * MISSING_PREPOSITION;
}

/** English glosses of a lemma, best first for its part of speech and sentence, without markup or repetition; [] when the list has none. */
export function rankGlosses(lexicon: Lexicon, lemma: string, partOfSpeech: PartOfSpeech, context: GlossContext = {}): string[] {
	const entries = lexicon.lookUp(lemma);
	if (entries.length === 0) return [];
	const order = alsoServing[partOfSpeech] ?? [partOfSpeech, null];
	const best = Math.min(...entries.map((entry) => rankEntry(entry, order, lemma)));
	const costs = new Map<string, number>();
	for (const entry of entries) {
		const rank = rankEntry(entry, order, lemma);
		const own = rank === best ? 0 : rank < order.length ? OTHER_ENTRY : FOREIGN_ENTRY;
		for (const gloss of entry.glosses) {
			const cost = own + gloss.cost + costInContext(gloss, context);
			if (cost < (costs.get(gloss.text) ?? Number.POSITIVE_INFINITY)) costs.set(gloss.text, cost);
		}
	}
	return [...costs].sort((a, b) => a[1] - b[1]).map(([text]) => text);
}
