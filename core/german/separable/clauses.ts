/**
 * A sentence's tokens and what stands between them, cut into stretches at commas, colons, dashes, brackets. Each stretch is told by its
 * opening word: a subordinate clause keeps its finite verb at its end, so it can be stepped over (the topological fields of German).
 */
import type { Reading, TaggedToken } from '../reading';

export type Stretch = {
	/** Token indices, `last` included. */
	readonly first: number;
	readonly last: number;
	/** Opened by a subordinating conjunction, a relative or an interrogative word, and with its finite verb at the end. */
	readonly isSubordinate: boolean;
};

export type Clauses = {
	readonly tokens: readonly TaggedToken[];
	/** What stands before token `at`, or behind the last one. */
	gap(at: number): string;
	/** Whether a clause or phrase may end before token `at`: punctuation, the end of a quotation or of the sentence. */
	isBoundary(at: number): boolean;
	/** Whether token `at` stands in a quotation. */
	isQuoted(at: number): boolean;
	readonly stretches: readonly Stretch[];
	/** The index of the stretch a token stands in. */
	stretchOf(at: number): number;
};

const boundary = /[,;:.!?…()[\]–—]|\s-+(\s|$)|\n/u;
const quotationMark = /["„“”»«]|``|''/gu;
/** Quotation marks alone open no new clause. */
const cut = /[,;:.!?…()[\]–—]|\s-+\s|\n/u;

const subordinators =
	/^(dass|weil|ob|obwohl|obgleich|nachdem|während|wenn|als|da|bevor|ehe|indem|wobei|sobald|solange|sofern|soweit|falls|wie|wo|was|wer|wen|wem|warum|weshalb|wieso|damit|sodass|womit|wodurch|worin|worauf|worüber|wonach|wofür|wogegen|woran|woraus|wovon|wozu|wohin|woher|woraufhin|weswegen|seit|seitdem|bis|zumal|welche[rsmn]?|wessen|je|indes|insofern|inwieweit|inwiefern)$/;
const relatives = /^(der|die|das|den|dem|deren|dessen|denen|derer|welche[rsmn]?)$/;
const joiners = /^(und|oder|aber|sondern|doch|denn|auch|nur|selbst|so|vor|allem|besonders|gerade|erst|schon|noch)$/;

export const isFiniteVerb = (token: TaggedToken | undefined): boolean => token?.reading.verbForm === 'finite';

/**
 * The verbs a token may be: its reading here, and listed other readings where the tagger may err, between verb forms of one spelling and between
 * participle and adjective. Never what only a rule guesses beside a better reading.
 */
export function listVerbReadings(token: TaggedToken | undefined): readonly Reading[] {
	if (!token || !/^(verb|auxiliary|adjective)$/.test(token.reading.partOfSpeech)) return [];
	return [token.reading, ...token.readings].filter(
		(reading) => reading.verbForm && (reading === token.reading || reading.isGuess !== true),
	);
}

const mayBeVerb = (token: TaggedToken | undefined): boolean => listVerbReadings(token).length > 0;

export const isSubordinator = (token: TaggedToken | undefined): boolean => token !== undefined && subordinators.test(token.folded);

const known = new WeakMap<readonly TaggedToken[], Clauses>();

/** The clauses of a sentence, read once for its list of tokens; they must be in the order of `text`. Linear in the sentence. */
export function readClauses(text: string, tokens: readonly TaggedToken[]): Clauses {
	const before = known.get(tokens);
	if (before) return before;
	const clauses = cutClauses(text, tokens);
	known.set(tokens, clauses);
	return clauses;
}

function cutClauses(text: string, tokens: readonly TaggedToken[]): Clauses {
	const gaps = tokens.map((token, at) => (at === 0 ? findOpening(text, token.start) : text.slice(tokens[at - 1]?.end, token.start)));
	const end = tokens.at(-1)?.end ?? 0;
	gaps.push(/^[^\p{L}\p{N}]*/u.exec(text.slice(end, end + 8))?.[0] ?? '');
	const gap = (at: number) => gaps[at] ?? '';
	const { ends: endsQuotation, quoted } = readQuotations(gaps);
	const isBoundary = (at: number) =>
		at <= 0 || at >= tokens.length || (gap(at) !== ' ' && (boundary.test(gap(at)) || endsQuotation.has(at)));
	const starts = tokens.flatMap((_, at) => (at === 0 || (gap(at) !== ' ' && cut.test(gap(at))) ? [at] : []));
	const stretches = starts.map((first, index) => {
		const last = (starts[index + 1] ?? tokens.length) - 1;
		return { first, last, isSubordinate: isSubordinate(tokens, first, last) };
	});
	const places = new Uint16Array(tokens.length);
	for (const [index, { first, last }] of stretches.entries()) places.fill(index, first, last + 1);
	return { tokens, gap, isBoundary, isQuoted: (at) => quoted.has(at), stretches, stretchOf: (at) => places[at] ?? 0 };
}

/** The marks that touch the first word. */
const findOpening = (text: string, start: number) => /[^\p{L}\p{N}\s]*$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';

/** The gaps in which a quotation ends, and the tokens in one. */
function readQuotations(gaps: readonly string[]): { ends: Set<number>; quoted: Set<number> } {
	const ends = new Set<number>();
	const quoted = new Set<number>();
	let isOpen = false;
	for (const [at, gap] of gaps.entries()) {
		for (const match of gap.length > 1 || at === 0 ? gap.matchAll(quotationMark) : []) {
			isOpen = readSide(gap, match) ?? !isOpen;
			if (!isOpen) ends.add(at);
		}
		if (isOpen) quoted.add(at);
	}
	return { ends, quoted };
}

/** Whether the mark opens (true) or closes (false), by its shape or by what it touches; `null` where neither tells. */
function readSide(gap: string, { 0: mark, index }: RegExpExecArray): boolean | null {
	if (mark === '„' || mark === '``') return true;
	if (mark === '”' || mark === "''") return false;
	const isLoose = (character: string | undefined) => character === undefined || /\s/u.test(character);
	const touchesAfter = index + mark.length === gap.length;
	const isAfterSpace = index > 0 && isLoose(gap[index - 1]);
	if (touchesAfter && isAfterSpace) return true;
	return !isAfterSpace && !touchesAfter ? false : null;
}

function isSubordinate(tokens: readonly TaggedToken[], first: number, last: number): boolean {
	let opener = first;
	while (opener < last && joiners.test(tokens[opener]?.folded ?? '')) opener++;
	const word = tokens[opener]?.folded ?? '';
	if (subordinators.test(word)) return !isVerbSecond(tokens, opener, last);
	const isAfterPreposition = tokens[opener]?.reading.partOfSpeech === 'preposition';
	const relative = isAfterPreposition ? tokens[opener + 1]?.folded : word;
	return first > 0 && relatives.test(relative ?? '') && mayBeVerb(tokens[last]) && !isVerbSecond(tokens, opener, last);
}

/** „Als Ziel nannte er Berlin“, „Wo passt das hin?“: a finite verb in second place, and none at the end. */
function isVerbSecond(tokens: readonly TaggedToken[], opener: number, last: number): boolean {
	const word = tokens[opener]?.folded ?? '';
	if (word.startsWith('w') && last > opener + 1 && isFiniteVerb(tokens[opener + 1])) return true;
	if (mayBeVerb(tokens[last]) || last - opener < 2) return false;
	return tokens.slice(opener + 1, last).some(isFiniteVerb) && /^(als|während|seit|bis|wie|da|je)$/.test(word);
}
