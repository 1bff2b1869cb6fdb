/**
 * Terms: what a sentence is indexed and compared by. A word gives its concept where it has one (Moskau, Kreml and Russland
 * are one term), else its stem; a compound gives its parts too (Beistandspakt also speaks of a pact).
 */
import type { Span } from '../article';
import { functionWords, reportingWords } from '../german/function-words';
import { readNumberAt } from '../german/numbers';
import { stem } from '../german/stem';
import { foldSpelling, type Token, tokenise } from '../german/tokens';
import type { Concept } from '../seeds';

/** Term → weight in the sentence (1 for a plain word, less for compound parts and reporting verbs). */
export type Terms = ReadonlyMap<string, number>;

export type Vocabulary = {
	/** Stem of a single word → concept term. */
	readonly concepts: ReadonlyMap<string, string>;
	/** First stem of a phrase → phrases that begin so. */
	readonly phrases: ReadonlyMap<string, readonly { readonly stems: readonly string[]; readonly term: string }[]>;
	/** Stems that a compound may be made of. */
	readonly parts: ReadonlySet<string>;
};

const shortestPart = 4;
const weights = { word: 1, reporting: 0.25, part: 0.6, wholeOfCompound: 0.5, number: 1.2 } as const;

/** The vocabulary of these concepts; `texts` lend further words that compounds may be made of. */
export function compileVocabulary(concepts: readonly Concept[], texts: readonly string[]): Vocabulary {
	const single = new Map<string, string>();
	const phrases = new Map<string, { stems: string[]; term: string }[]>();
	for (const concept of concepts) {
		for (const words of concept.words) {
			const stems = tokenise(words).map((token) => stem(token.folded));
			const [first, ...rest] = stems;
			if (first === undefined) continue;
			if (rest.length === 0) single.set(first, `#${concept.id}`);
			else phrases.set(first, [...(phrases.get(first) ?? []), { stems, term: `#${concept.id}` }].sort((a, b) => b.stems.length - a.stems.length));
		}
	}
	const parts = new Set(single.keys());
	for (const text of texts) for (const token of tokenise(text)) if (isPart(token)) parts.add(stem(token.folded));
	return { concepts: single, phrases, parts };
}

const isPart = (token: Token) => token.kind === 'word' && token.folded.length >= shortestPart && token.folded.length <= 9 && !functionWords.has(token.folded);

/** The terms of `text` within `span`. Function words give none. */
export function readTerms(text: string, vocabulary: Vocabulary, span?: Span): Terms {
	const tokens = tokenise(text, span);
	const stems = tokens.map((token) => stem(token.folded));
	const terms = new Map<string, number>();
	const add = (term: string, weight: number) => terms.set(term, Math.max(terms.get(term) ?? 0, weight));
	for (let at = 0; at < tokens.length; at++) {
		const number = readNumberAt(tokens, at);
		if (number) {
			add(`=${number.value}`, weights.number);
			at = number.last;
			continue;
		}
		const phrase = vocabulary.phrases.get(stems[at] ?? '')?.find((p) => p.stems.every((s, i) => stems[at + i] === s));
		if (phrase) {
			add(phrase.term, weights.word);
			at += phrase.stems.length - 1;
			continue;
		}
		const token = tokens[at];
		if (token) addWord(token.folded, stems[at] ?? '', vocabulary, add);
	}
	return terms;
}

function addWord(folded: string, stemmed: string, vocabulary: Vocabulary, add: (term: string, weight: number) => void): void {
	if (functionWords.has(folded)) return;
	if (reportingWords.has(folded)) return add(vocabulary.concepts.get(stemmed) ?? stemmed, weights.reporting);
	const concept = vocabulary.concepts.get(stemmed);
	if (concept) return add(concept, weights.word);
	const parts = folded.includes('-') ? folded.split('-').filter((part) => part.length > 1) : splitCompound(folded, vocabulary);
	if (parts.length < 2) return add(stemmed, weights.word);
	add(stemmed.replaceAll('-', ''), weights.wholeOfCompound);
	for (const part of parts) {
		const partStem = stem(part);
		const whole = vocabulary.concepts.get(partStem);
		if (whole) add(whole, weights.part);
		else for (const piece of splitCompound(part, vocabulary, partStem)) add(vocabulary.concepts.get(stem(piece)) ?? stem(piece), weights.part);
	}
}

const links = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** The parts of a folded compound that the vocabulary knows, or [] (or `[otherwise]`) when it cannot be cut into known parts. */
function splitCompound(folded: string, vocabulary: Vocabulary, otherwise?: string): string[] {
	const none = otherwise === undefined ? [] : [folded];
	if (folded.length < 2 * shortestPart) return none;
	for (let cut = folded.length - shortestPart; cut >= shortestPart; cut--) {
		const head = folded.slice(cut);
		if (!vocabulary.parts.has(stem(head))) continue;
		const modifier = folded.slice(0, cut);
		const link = links.find((l) => modifier.endsWith(l) && modifier.length - l.length >= 3 && vocabulary.parts.has(stem(modifier.slice(0, modifier.length - l.length))));
		if (link !== undefined) return [modifier.slice(0, modifier.length - link.length), head];
		const deeper = splitCompound(modifier, vocabulary);
		if (deeper.length > 0) return [...deeper, head];
	}
	return none;
}

/** Character n-grams of the folded letters and digits, words set apart by one space; n = 4. */
export function readGrams(text: string, span: Span = { start: 0, end: text.length }): Map<string, number> {
	const plain = ` ${foldSpelling(text.slice(span.start, span.end)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
	const grams = new Map<string, number>();
	for (let at = 0; at + 4 <= plain.length; at++) {
		const gram = plain.slice(at, at + 4);
		grams.set(gram, (grams.get(gram) ?? 0) + 1);
	}
	return grams;
}
