/** Figures in a sentence: number, qualifier, and the noun that says what is counted. Dates, years and ordinals are no figures. */
import type { FoundFigure } from '../analysis';
import type { Span } from '../article';
import type { Qualifier } from '../claim';
import { readNumberAt } from '../german/numbers';
import { type Token, tokenise } from '../german/tokens';

/** Words directly before a number, longest first, and what they make of it. */
const qualifiers: readonly (readonly [words: string, qualifier: Qualifier])[] = [
	['nicht weniger als', 'at-least'],
	['nicht mehr als', 'up-to'],
	['mehr als', 'more-than'],
	['weniger als', 'less-than'],
	['bis zu', 'up-to'],
	['an die', 'about'],
	['in etwa', 'about'],
	['mindestens', 'at-least'],
	['wenigstens', 'at-least'],
	['zumindest', 'at-least'],
	['über', 'more-than'],
	['gut', 'more-than'],
	['höchstens', 'up-to'],
	['maximal', 'up-to'],
	['unter', 'less-than'],
	['fast', 'almost'],
	['beinahe', 'almost'],
	['nahezu', 'almost'],
	['knapp', 'almost'],
	['rund', 'about'],
	['etwa', 'about'],
	['ungefähr', 'about'],
	['circa', 'about'],
	['ca', 'about'],
	['zirka', 'about'],
	['schätzungsweise', 'about'],
	['gegen', 'about'],
	['genau', 'exactly'],
];

const months = /^(januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;
/** Before a four-digit number these make it a year. */
const beforeYear =
	/^(jahr|jahre|jahres|seit|im|in|ende|anfang|mitte|von|bis|herbst|sommer|winter|frühjahr|frühling|vor|ab|machtübernahme)$/;
const clock = /^uhr$/;

/** The figures of the sentence at `span`, in order; [] when it has none. */
export function findFigures(text: string, span: Span): FoundFigure[] {
	const tokens = tokenise(text, span);
	const figures: FoundFigure[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const number = readNumberAt(tokens, at);
		if (!number) continue;
		const figure = isFigure(text, tokens, number.first, number.last, number.value) ? readFigure(text, tokens, number) : null;
		if (figure) figures.push(figure);
		at = number.last;
	}
	return figures;
}

function isFigure(text: string, tokens: readonly Token[], first: number, last: number, value: number): boolean {
	const token = tokens[first];
	const next = tokens[last + 1];
	const before = tokens[first - 1];
	if (!token) return false;
	if (next && (months.test(next.folded) || clock.test(next.folded))) return false;
	if (isOrdinal(text, token, next)) return false;
	return !isYear(token, before, next, value);
}

function isOrdinal(text: string, token: Token, next: Token | undefined): boolean {
	return (
		token.kind === 'number' && text[token.end] === '.' && next !== undefined && next.start - token.end <= 2 && /^\p{Lu}/u.test(next.surface)
	);
}

function isYear(token: Token, before: Token | undefined, next: Token | undefined, value: number): boolean {
	if (!/^\d{4}$/.test(token.surface) || value < 1500 || value > 2100) return false;
	if (before && (months.test(before.folded) || beforeYear.test(before.folded))) return true;
	return !next || !/^\p{Lu}/u.test(next.surface);
}

function readFigure(text: string, tokens: readonly Token[], number: { first: number; last: number; value: number }): FoundFigure | null {
	const first = tokens[number.first];
	const last = tokens[number.last];
	if (!first || !last) return null;
	const { qualifier, start } = readQualifier(tokens, number.first);
	return {
		start: start ?? first.start,
		end: last.end,
		value: number.value,
		qualifier,
		noun: readCountedNoun(text, tokens, number.last + 1),
	};
}

function readQualifier(tokens: readonly Token[], at: number): { qualifier: Qualifier; start: number | null } {
	for (const [words, qualifier] of qualifiers) {
		const wanted = words.split(' ');
		const from = at - wanted.length;
		if (from >= 0 && wanted.every((word, i) => tokens[from + i]?.folded === word)) return { qualifier, start: tokens[from]?.start ?? null };
	}
	return { qualifier: 'exactly', start: null };
}

/** Nouns that may stand for whoever is counted: „12.000 Mann“. */
const anyone = /^(Mann|Männer|Menschen|Personen|Leute|Angehörige|Stück)$/;

/** What parts a number from a noun further on that it does not count: „15 mehr als am Vortag“. */
const parting = /^(als|am|im|in|auf|bei|vor|nach|bis|seit|und|oder)$/;

/** The first capitalised word within four tokens after the number: `10.000 nordkoreanische Kämpfer` → `Kämpfer`; `null` when none, or when it says only how many heads. */
function readCountedNoun(text: string, tokens: readonly Token[], from: number): string | null {
	for (const [at, token] of tokens.slice(from, from + 4).entries()) {
		const before = tokens[from + at - 1];
		if (token.kind === 'number' || parting.test(token.folded) || (before && /[;:.()–]/u.test(text.slice(before.end, token.start))))
			return null;
		if (/^\p{Lu}/u.test(token.surface)) return anyone.test(token.surface) ? null : token.surface;
	}
	return null;
}
