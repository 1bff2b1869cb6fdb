/** Two versions of a paragraph, word by word: here every inflection and every comma counts, since it is the same text that was changed. */
import { alignLists } from './align-lists';

/** A stretch of the later or of the earlier version, or of both. */
export type Piece = { readonly text: string; readonly kind: 'same' | 'added' | 'removed' };

/**
 * The pieces that are not `added` join to `before`, those not `removed` to `after`, character for character; where words were replaced, those taken out come
 * first. A space between two changed words belongs to the change.
 */
export function compareWords(before: string, after: string): Piece[] {
	const [old, young] = [cutWords(before), cutWords(after)];
	const pieces: Piece[] = [];
	let [a, b] = [0, 0];
	const upTo = (endA: number, endB: number) => {
		pieces.push({ kind: 'removed', text: old.slice(a, endA).join('') }, { kind: 'added', text: young.slice(b, endB).join('') });
	};
	for (const [x, y] of alignLists(old, young)) {
		upTo(x, y);
		pieces.push({ kind: 'same', text: old[x] ?? '' });
		[a, b] = [x + 1, y + 1];
	}
	upTo(old.length, young.length);
	return joinPieces(foldSpaces(pieces.filter(({ text }) => text !== '')));
}

/** Numbers with their marks, words, runs of white space, and single other characters. */
const cutWords = (text: string): string[] => text.match(/\p{N}+(?:[.,'’:]\p{N}+)+|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** What is the same but no word, between two changes, is taken out and put in again: else a sentence that was rewritten looks like a comb. */
function foldSpaces(pieces: readonly Piece[]): Piece[] {
	return pieces.flatMap((piece, at): Piece[] => {
		const isBetween = pieces[at - 1]?.kind !== 'same' && pieces[at + 1]?.kind !== 'same' && at > 0 && at < pieces.length - 1;
		if (piece.kind !== 'same' || !isBetween || /[\p{L}\p{N}]/u.test(piece.text)) return [piece];
		return [
			{ kind: 'removed', text: piece.text },
			{ kind: 'added', text: piece.text },
		];
	});
}

/** Between two stretches that are the same, all that was taken out as one piece, then all that was put in. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	const open = { same: '', removed: '', added: '' };
	const close = (...kinds: Piece['kind'][]) => {
		for (const kind of kinds) {
			if (open[kind] !== '') joined.push({ kind, text: open[kind] });
			open[kind] = '';
		}
	};
	for (const { kind, text } of pieces) {
		if (kind === 'same') close('removed', 'added');
		else close('same');
		open[kind] += text;
	}
	close('same', 'removed', 'added');
	return joined;
}
