/**
 * Text as numbers of a vocabulary, the commonest tokens in one byte, the next 15,000 in two, the rest in three. A space between
 * two words is understood, so that only punctuation is a token beside words.
 */
import type { ByteReader } from './byte-reader';

/** First bytes below SHORT stand for themselves; up to MIDDLE a second byte follows; from there two. */
export const SHORT = 0xc0;
export const MIDDLE = 0xfc;
export const SHORT_COUNT = SHORT;
export const MIDDLE_COUNT = (MIDDLE - SHORT) << 8;

const tokenPattern = /[\p{L}\p{N}'~-]+|[^\p{L}\p{N}'~-]+/gu;
const startsWord = (text: string) => /^[\p{L}\p{N}'~-]/u.test(text);
const endsWord = (text: string) => /[\p{L}\p{N}'~-]$/u.test(text);

/** Tokens whose joining with joinTokens gives the text again. */
export function splitTokens(text: string): string[] {
	return (text.match(tokenPattern) ?? []).filter((piece, at, all) => piece !== ' ' || at === 0 || at === all.length - 1);
}

export function joinTokens(tokens: readonly string[]): string {
	let text = '';
	let afterWord = false;
	for (const piece of tokens) {
		text += afterWord && startsWord(piece) ? ` ${piece}` : piece;
		afterWord = endsWord(piece);
	}
	return text;
}

function readTokenNumber(reader: ByteReader): number {
	const first = reader.readByte();
	if (first < SHORT) return first;
	if (first < MIDDLE) return SHORT_COUNT + ((first - SHORT) << 8) + reader.readByte();
	return SHORT_COUNT + MIDDLE_COUNT + ((first - MIDDLE) << 16) + (reader.readByte() << 8) + reader.readByte();
}

/** Turns token numbers back into text, and keeps the strings of the commoner tokens once decoded (some 15,000 at most). */
export class TokenReader {
	readonly #known: string[] = [];

	constructor(private readonly vocabulary: { readText(index: number): string }) {}

	#readToken(token: number): string {
		if (token >= SHORT_COUNT + MIDDLE_COUNT) return this.vocabulary.readText(token);
		this.#known[token] ??= this.vocabulary.readText(token);
		return this.#known[token];
	}

	/** The text of the next `count` tokens. */
	readTokens(reader: ByteReader, count: number): string {
		if (count === 1) return this.#readToken(readTokenNumber(reader));
		const tokens: string[] = [];
		for (let left = count; left > 0; left--) tokens.push(this.#readToken(readTokenNumber(reader)));
		return joinTokens(tokens);
	}

	/** The text whose token numbers stand between the reader's place and `end`. */
	readText(reader: ByteReader, end: number): string {
		const tokens: string[] = [];
		while (reader.at < end) tokens.push(this.#readToken(readTokenNumber(reader)));
		return joinTokens(tokens);
	}
}
