/**
 * What a sentence is made of, for comparing it with another: its content words with how rare they are, and with the English each may stand for. Two
 * German words that share a gloss are near each other, whatever their letters: English is the pivot.
 */
import type { Span } from '../../article';
import { functionWords } from '../../german/function-words';
import { readDigits, readNumberWord } from '../../german/numbers';
import { remember } from '../../german/remember';
import { foldSpelling, tokenPattern } from '../../german/tokens';
import { findGlosses } from '../../lexicon/find-glosses';
import type { WordSources } from '../../word-sources';
import { listGrams } from '../gram-codes';

export type ContentWord = {
	/** Folded lemma; of a number its value, in digits. */
	readonly key: string;
	readonly isNumber: boolean;
	/** About ln(1 / share of sentences that have it): 0.3 for the commonest, 11 for what was never met. */
	readonly rarity: number;
	/** The 4-grams of its key's letters, none of a number, for spellings and relations that no list knows. */
	readonly grams: ReadonlySet<number>;
	/** English word → weight, the eight weightiest; of unit length, empty where nothing is known. */
	readonly english: ReadonlyMap<string, number>;
	/** Folded lemmas of a compound's parts. */
	readonly parts: readonly string[];
};

/** Gathers the grams of the key when they are first asked for: most words are never compared by their letters. */
class ReadWord implements ContentWord {
	#grams: ReadonlySet<number> | null = null;

	constructor(
		readonly key: string,
		readonly isNumber: boolean,
		readonly rarity: number,
		readonly english: ReadonlyMap<string, number>,
		readonly parts: readonly string[],
	) {}

	get grams(): ReadonlySet<number> {
		this.#grams ??= this.isNumber ? new Set() : listGrams(this.key);
		return this.#grams;
	}
}

/** A word of which all but the grams is known. */
export function makeContentWord({ key, isNumber, rarity, english, parts }: Omit<ContentWord, 'grams'>): ContentWord {
	return new ReadWord(key, isNumber, rarity, english, parts);
}

/** Words of `text` within `span`, in order, function words left out. */
export type ContentReader = (text: string, span: Span) => readonly ContentWord[];

const formsRemembered = 50_000;
const wordsOfSentence = 20;
const leastRarity = 0.3;
const mostRarity = 11;
/** Glosses that count, each half as much again less than the one before. */
const glossesRead = 10;
const partShare = 0.7;
/** English words of one German word beyond these weigh next to nothing. */
const mostEnglish = 8;
const englishFunctionWords = new Set(
	`a an the of to in on at by for with from into onto about as be is are being been have has had do does done and or not no one's one oneself sb sth it its that this which who
	what up out off over down away back go get make take give put come let set bring keep very more most so such`.split(/\s+/u),
);

/** Reads with a memory of forms, since words repeat. */
export function makeContentReader(sources: WordSources): ContentReader {
	const read = remember((surface) => readToken(surface, sources), formsRemembered);
	return (text, span) => {
		const words: ContentWord[] = [];
		for (const surface of text.slice(span.start, span.end).match(tokenPattern) ?? []) {
			const word = read(surface);
			if (word) words.push(word);
		}
		return words;
	};
}

/** `null` for a function word. */
function readToken(surface: string, sources: WordSources): ContentWord | null {
	const folded = foldSpelling(surface);
	const isNumber = /^\p{N}/u.test(surface);
	const value = isNumber ? readDigits(surface) : readNumberWord(folded);
	if (isNumber || value !== null) return makeNumber(value === null ? folded : String(value));
	return functionWords.has(folded) ? null : readForm(surface, sources);
}

const makeNumber = (key: string): ContentWord => makeContentWord({ key, isNumber: true, rarity: 5, english: new Map(), parts: [] });

function readForm(surface: string, sources: WordSources): ContentWord {
	const { morphology, compounds } = sources;
	const reading = morphology.read(surface)[0];
	const lemma = reading?.lemma ?? surface;
	const parts = compounds.takeApart(surface);
	const zipf = morphology.zipfOfLemma(lemma, reading?.partOfSpeech ?? 'noun');
	const sum = new Map<string, number>();
	addEnglish(sum, findGlosses({ surface, lemma, partOfSpeech: reading?.partOfSpeech ?? 'noun' }, sources), 1);
	for (const part of parts)
		addEnglish(sum, findGlosses({ surface: part.lemma, lemma: part.lemma, partOfSpeech: part.partOfSpeech }, sources), partShare);
	return makeContentWord({
		key: foldSpelling(lemma),
		isNumber: false,
		rarity: Math.min(mostRarity, Math.max(leastRarity, (9 - zipf) * Math.LN10 - Math.log(wordsOfSentence))),
		english: normalise(pickWeightiest(sum)),
		parts: parts.map((part) => foldSpelling(part.lemma)),
	});
}

function addEnglish(sum: Map<string, number>, glosses: readonly string[], share: number): void {
	for (const [rank, gloss] of glosses.slice(0, glossesRead).entries()) {
		const words = (gloss.toLowerCase().match(/[a-z]+/gu) ?? []).filter((word) => !englishFunctionWords.has(word));
		for (const word of words) {
			const key = stemEnglish(word);
			sum.set(key, (sum.get(key) ?? 0) + share / ((1 + rank / 2) * words.length));
		}
	}
}

/** Enough of a stem that `fear`, `fears` and `feared` meet. */
export function stemEnglish(word: string): string {
	if (word.length < 5) return word;
	return word.replace(/(?:ations?|ings?|ed|ers?|ies|es|s|e|ly|y)$/u, '');
}

function pickWeightiest(sum: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
	if (sum.size <= mostEnglish) return [...sum];
	return [...sum].toSorted((a, b) => b[1] - a[1]).slice(0, mostEnglish);
}

function normalise(weights: readonly (readonly [string, number])[]): Map<string, number> {
	const length = Math.sqrt(weights.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
	return new Map(weights.map(([word, weight]) => [word, weight / length]));
}
