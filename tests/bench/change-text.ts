/**
 * A text as an outlet may have changed it: words replaced, sentences moved, dropped and put in, drawn by a seeded random. Every piece of the changed text knows
 * where it came from, so that the true place of a passage is known.
 */
import type { Span } from '../../core/article';
import { splitSentences } from '../../core/german/sentences';

/** Where in the old text a piece was; `kept` is false for another word in its place. */
export type Piece = Span & { readonly origin: Span; readonly kept: boolean };

export type ChangedText = { readonly text: string; readonly pieces: readonly Piece[] };

type Draft = { readonly text: string; readonly origin: Span | null; readonly kept: boolean };

export type Spare = { readonly words: readonly string[]; readonly sentences: readonly string[] };

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu;
/** Of the sentences, beside the share of words replaced, so many are moved, dropped and put in each. */
const shareOfSentences = 1 / 4;
const endings = ['', 'e', 'n', 'en', 's', 'es', 'er', 'em', 't'];

/**
 * Every word is replaced with the probability `level`: half by any word of `spare`, a quarter by a word of the text itself, a quarter by another form of it. Every
 * sentence is moved, dropped, or has one of `spare` put before it, with a quarter of that probability each.
 */
export function changeText(text: string, level: number, spare: Spare, random: () => number): ChangedText {
	const own = [...text.matchAll(wordPattern)].map(([word]) => word);
	const sentences = cutSentences(text);
	const kept: Draft[][] = [];
	const moved: Draft[][] = [];
	for (const sentence of sentences) {
		const rate = level * shareOfSentences;
		if (random() < rate) kept.push([{ text: `${draw(spare.sentences, random)} `, origin: null, kept: false }]);
		if (random() < rate) continue;
		const drafts: Draft[] = cutPieces(text, sentence).map((piece) => replaceWord(piece, level, own, spare, random));
		if (!/\s$/.test(drafts.at(-1)?.text ?? ' ')) drafts.push({ text: ' ', origin: null, kept: false });
		(random() < rate ? moved : kept).push(drafts);
	}
	for (const drafts of moved) kept.splice(Math.floor(random() * (kept.length + 1)), 0, drafts);
	return assemble(kept.flat());
}

const draw = (from: readonly string[], random: () => number): string => from[Math.floor(random() * from.length)] ?? '';

/** Sentences with the white space behind them; together they are the text. */
function cutSentences(text: string): Span[] {
	const starts = splitSentences(text).map(({ start }, at) => (at === 0 ? 0 : start));
	return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

/** Words and what stands between them. */
function cutPieces(text: string, { start, end }: Span): (Draft & { readonly origin: Span })[] {
	const pieces: (Draft & { readonly origin: Span })[] = [];
	const push = (from: number, to: number) => {
		if (to > from) pieces.push({ text: text.slice(from, to), origin: { start: from, end: to }, kept: true });
	};
	let at = start;
	for (const { 0: word, index } of text.slice(start, end).matchAll(wordPattern)) {
		push(at, start + index);
		at = start + index + word.length;
		push(start + index, at);
	}
	push(at, end);
	return pieces;
}

const isWord = ({ text }: Draft): boolean => /[\p{L}\p{N}]/u.test(text);

function replaceWord(piece: Draft, level: number, own: readonly string[], spare: Spare, random: () => number): Draft {
	if (!isWord(piece) || random() >= level) return piece;
	const kind = random();
	if (kind < 0.5) return { ...piece, text: draw(spare.words, random), kept: false };
	if (kind < 0.75) return { ...piece, text: draw(own, random), kept: false };
	const stem = piece.text.length > 5 ? piece.text.replace(/(en|er|em|es|e|n|s|t)$/, '') : piece.text;
	return { ...piece, text: stem + draw(endings, random) };
}

function assemble(drafts: readonly Draft[]): ChangedText {
	let text = '';
	const pieces: Piece[] = [];
	for (const draft of drafts) {
		const start = text.length;
		text += draft.text;
		if (draft.origin) pieces.push({ start, end: text.length, origin: draft.origin, kept: draft.kept });
	}
	return { text, pieces };
}
