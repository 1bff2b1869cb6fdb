/**
 * The word list as a parallel text: every part of a line, heads and phrases alike, is a small German text with its English. Words are
 * lemmas as numbers; a German compound brings its two halves along, for in `Beistandspakt :: assistance pact` *Pakt* is translated too.
 */
import type { Lemmatiser } from './english-lemmas';
import type { GermanLemmas } from './german-lemmas';
import type { ListLine } from './read-list';

export type BitextPart = {
	/** The line it stands in; its parts belong together. */
	readonly line: number;
	/** More than one word on the German side. */
	readonly isPhrase: boolean;
	/** Its words, compounds also in their halves. */
	readonly german: readonly number[];
	/** Its words as they are written. */
	readonly whole: readonly number[];
	/** For aligning: a compound is there as its halves only. */
	readonly aligned: readonly number[];
	/** One set of words for each way to say it. */
	readonly english: readonly (readonly number[])[];
};

export class Numbering {
	readonly words: string[] = [];
	readonly #numbers = new Map<string, number>();

	/** The number of a word, given anew when it has none. */
	give(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) return known;
		this.#numbers.set(word, this.words.length);
		return this.words.push(word) - 1;
	}

	find(word: string): number | null {
		return this.#numbers.get(word) ?? null;
	}
}

export type Bitext = { readonly parts: readonly BitextPart[]; readonly german: Numbering; readonly english: Numbering };

const skippedEnglish = /^(?:sb|sth|to|the|a|an|of|one's|oneself|smb|etc)$/u;
const skippedGerman = /^(?:etw|jdn|jdm|jds|jd|der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|sich)$/u;

/** The English words that count, as lemmas, without placeholders and articles. */
export function readEnglishWords(text: string, lemmatise: Lemmatiser): string[] {
	const words =
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[a-z][a-z'-]*/gu) ?? [];
	return words.filter((word) => !skippedEnglish.test(word)).map((word) => lemmatise(word.replace(/'s?$/u, '')));
}

function readGermanWords(text: string, lemmas: GermanLemmas, isAlone: boolean): string[] {
	const tokens = text.match(/[\p{L}-]+|[.,!?;]/gu) ?? [];
	const words: string[] = [];
	for (const [at, token] of tokens.entries()) {
		if (!/\p{L}{2}/u.test(token) || skippedGerman.test(token)) continue;
		const isFirst = at === 0 && !isAlone;
		const readings = new Set(lemmas.of(token));
		if (isFirst) for (const lemma of lemmas.of(token.toLowerCase())) readings.add(lemma);
		const clauseEnd = tokens.findIndex((later, place) => place > at && !/\p{L}/u.test(later));
		const last = tokens[(clauseEnd < 0 ? tokens.length : clauseEnd) - 1] ?? '';
		const joined = last !== token && lemmas.isParticle(last) ? lemmas.join(isFirst ? token.toLowerCase() : token, last) : null;
		if (joined) words.push(joined);
		else words.push(...(readings.size > 0 ? readings : [token]));
	}
	return words;
}

export function readBitext(lines: readonly ListLine[], lemmas: GermanLemmas, lemmatise: Lemmatiser): Bitext {
	const german = new Numbering();
	const english = new Numbering();
	const parts: BitextPart[] = [];
	for (const [line, { parts: written }] of lines.entries()) {
		for (const part of written) {
			const isPhrase = part.german.every(({ text }) => text.includes(' '));
			const sources = part.german.flatMap(({ text }) => readGermanWords(text, lemmas, !isPhrase));
			const whole = [...new Set(sources)];
			const halves = whole.map((word) => lemmas.split(word));
			const targets = part.english.map(({ text }) => [...new Set(readEnglishWords(text, lemmatise).map((word) => english.give(word)))]);
			if (sources.length === 0 || targets.every((words) => words.length === 0)) continue;
			const numbers = whole.map((word) => german.give(word));
			const number = (words: readonly string[]) => [...new Set(words)].map((word) => german.give(word));
			const isSimple = halves.every((split) => split.length === 0);
			parts.push({
				line,
				isPhrase,
				whole: numbers,
				german: isSimple ? numbers : number([...whole, ...halves.flat()]),
				aligned: isSimple ? numbers : number(whole.flatMap((word, at) => (halves[at]?.length ? halves[at] : [word]))),
				english: targets.filter((words) => words.length > 0),
			});
		}
	}
	return { parts, german, english };
}
