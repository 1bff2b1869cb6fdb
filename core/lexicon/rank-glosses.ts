/** Orders the glosses of a word for a reader who meets it in a sentence. */
import type { Gender, PartOfSpeech } from '../word';
import type { Entry, Gloss, Lexicon } from './lexicon';

/** What of the sentence bears on the sense of a word in it. */
export type GlossContext = {
	/** The words of its sentence as they stand there, in lower case. */
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
const OTHER_GENDER = 1;
const MISSING_REFLEXIVE = 2;
const UNUSED_REFLEXIVE = 1;
const reflexives = ['sich', 'mich', 'dich', 'uns', 'euch', 'mir', 'dir'];

/** Abbreviations are what only their own spelling means: *WEG* is none of the ways of *Weg*. */
const isAbbreviation = (lemma: string) => /\p{Lu}.*\p{Lu}|\.$/u.test(lemma);

function rankEntry(entry: Entry, order: readonly (PartOfSpeech | null)[], lemma: string): number {
	if (entry.partOfSpeech === 'abbreviation' && isAbbreviation(lemma)) return 0;
	const place = order.indexOf(entry.partOfSpeech);
	return place < 0 ? order.length : place;
}

/** Beside these an adjective without ending is said of the subject, beside other verbs of what is done. */
const copulas =
	`ist sind war waren sei seien wäre wären bin bist sein gewesen bleibt bleiben blieb blieben scheint scheinen schien schienen gilt gelten galt
	galten`.split(/\s+/u);

/** An adjective that stands undeclined in a sentence without a copula is an adverb: `stark gestiegen`. */
function readsAsAdverb(lemma: string, partOfSpeech: PartOfSpeech, { words }: GlossContext): boolean {
	return (
		partOfSpeech === 'adjective' && words !== undefined && words.has(lemma.toLowerCase()) && !copulas.some((copula) => words.has(copula))
	);
}

/** All of a context that bears on the order; few, so that orders can be remembered. */
type Situation = {
	readonly serving: PartOfSpeech;
	readonly gender: Gender | undefined;
	/** What a gloss with and one without *sich* cost here. */
	readonly reflexive: number;
	readonly plain: number;
};

function readSituation(lemma: string, partOfSpeech: PartOfSpeech, context: GlossContext): Situation {
	const { words, gender } = context;
	return {
		serving: readsAsAdverb(lemma, partOfSpeech, context) ? 'adverb' : partOfSpeech,
		gender,
		reflexive: words && !reflexives.some((word) => words.has(word)) ? MISSING_REFLEXIVE : 0,
		plain: words?.has('sich') ? UNUSED_REFLEXIVE : 0,
	};
}

function costInSituation({ pattern, genders }: Gloss, { gender, reflexive, plain }: Situation): number {
	const genderCost = gender && genders.length > 0 && !genders.includes(gender) ? OTHER_GENDER : 0;
	return genderCost + (pattern?.split(' ').includes('sich') ? reflexive : plain);
}

/** Words of these kinds may have been taken for one another; to others what the same letters mean elsewhere is of no help. */
const openClasses: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective', 'adverb', 'name'];

/** The entries that say something of the word, with how far each is from its part of speech. */
function pickEntries(entries: readonly Entry[], lemma: string, serving: PartOfSpeech): { entry: Entry; cost: number }[] {
	const order = alsoServing[serving] ?? [serving, null];
	const spelled = entries.filter(({ partOfSpeech }) => partOfSpeech !== 'abbreviation' || isAbbreviation(lemma));
	const ranked = (spelled.length > 0 ? spelled : entries).map((entry) => ({ entry, rank: rankEntry(entry, order, lemma) }));
	const best = Math.min(...ranked.map(({ rank }) => rank));
	const isForeign = (rank: number) => rank > best && rank >= order.length;
	return ranked
		.filter(({ rank }) => !isForeign(rank) || openClasses.includes(serving))
		.map(({ entry, rank }) => ({ entry, cost: rank === best ? 0 : isForeign(rank) ? FOREIGN_ENTRY : OTHER_ENTRY }));
}

/** Orders kept; see core/german/remember.ts. */
const mostRemembered = 20_000;
const memories = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** English glosses of a lemma, best first for its part of speech and sentence, without markup or repetition; [] when the list has none. */
export function rankGlosses(lexicon: Lexicon, lemma: string, partOfSpeech: PartOfSpeech, context: GlossContext = {}): readonly string[] {
	const situation = readSituation(lemma, partOfSpeech, context);
	const { serving, gender, reflexive, plain } = situation;
	const memory = memories.get(lexicon) ?? new Map<string, readonly string[]>();
	memories.set(lexicon, memory);
	const key = `${serving} ${gender ?? ''} ${reflexive} ${plain} ${lemma}`;
	const before = memory.get(key);
	if (before) return before;
	if (memory.size >= mostRemembered) memory.clear();
	const ordered = orderGlosses(lexicon, lemma, situation);
	memory.set(key, ordered);
	return ordered;
}

function orderGlosses(lexicon: Lexicon, lemma: string, situation: Situation): string[] {
	const costs = new Map<string, number>();
	for (const { entry, cost } of pickEntries(lexicon.lookUp(lemma), lemma, situation.serving)) {
		for (const gloss of entry.glosses) {
			const sum = cost + gloss.cost + costInSituation(gloss, situation);
			if (sum < (costs.get(gloss.text) ?? Number.POSITIVE_INFINITY)) costs.set(gloss.text, sum);
		}
	}
	return [...costs].toSorted((a, b) => a[1] - b[1]).map(([text]) => text);
}
