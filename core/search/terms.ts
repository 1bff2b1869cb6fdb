/** Terms: what a sentence is indexed and compared by; concepts, stems and parts of compounds, numbers by their value. */
import type { Span } from '../article';
import { readNumberAt } from '../german/numbers';
import { stem } from '../german/stem';
import { foldSpelling, tokenise } from '../german/tokens';
import type { Vocabulary } from './vocabulary';

/** Term → weight in the sentence (1 for a plain word, less for compound parts and reporting verbs). */
export type Terms = ReadonlyMap<string, number>;

const numberWeight = 1.2;

/** The terms of `text` within `span`. Function words give none. */
export function readTerms(text: string, vocabulary: Vocabulary, span?: Span): Terms {
	const tokens = tokenise(text, span);
	const stems = tokens.map((token) => stem(token.folded));
	const terms = new Map<string, number>();
	const add = (term: string, weight: number) => {
		terms.set(term, Math.max(terms.get(term) ?? 0, weight));
	};
	for (let at = 0; at < tokens.length; at++) {
		const number = readNumberAt(tokens, at);
		if (number) {
			add(`=${number.value}`, numberWeight);
			at = number.last;
			continue;
		}
		const phrase = vocabulary.phrases
			.get(stems[at] ?? '')
			?.find(({ stems: wanted }) => wanted.every((wantedStem, i) => stems[at + i] === wantedStem));
		if (phrase) {
			add(phrase.term, 1);
			at += phrase.stems.length - 1;
			continue;
		}
		for (const [term, weight] of vocabulary.termsOf(tokens[at]?.folded ?? '')) add(term, weight);
	}
	return terms;
}

/** Character 4-grams of the folded letters and digits, words set apart by one space; gram → how often. */
export function readGrams(text: string, span: Span = { start: 0, end: text.length }): Map<string, number> {
	const letters = foldSpelling(text.slice(span.start, span.end)).replace(/[^\p{L}\p{N}]+/gu, ' ');
	const plain = ` ${letters.trim()} `;
	const grams = new Map<string, number>();
	for (let at = 0; at + 4 <= plain.length; at++) {
		const gram = plain.slice(at, at + 4);
		grams.set(gram, (grams.get(gram) ?? 0) + 1);
	}
	return grams;
}
