/** What changed between two versions of an article: paragraphs that go together, and within those that differ the words. */
import { foldSpelling, tokenPattern } from '../german/tokens';
import { alignLists } from './align-lists';
import { compareWords, type Piece } from './compare-words';

export type ComparedParagraph = {
	readonly kind: 'same' | 'changed' | 'added' | 'removed';
	readonly pieces: readonly Piece[];
};

/** Of two paragraphs that go together at least this share of words is in both (Dice). */
const leastShared = 0.4;
/** Between paragraphs that stayed, as many are set beside each other; beyond that, those before are gone and those after are new. */
const mostBeside = 120;

/** In the order of `after`, what was taken out standing where it stood. A text without words gives []. */
export function compareVersions(before: string, after: string): ComparedParagraph[] {
	const [old, young] = [cutParagraphs(before), cutParagraphs(after)];
	const compared: ComparedParagraph[] = [];
	let [a, b] = [0, 0];
	for (const [x, y] of [...alignLists(old, young), [old.length, young.length] as const]) {
		compared.push(...compareStretch(old.slice(a, x), young.slice(b, y)));
		if (x < old.length && y < young.length) compared.push(keepWhole('same', young[y] ?? ''));
		[a, b] = [x + 1, y + 1];
	}
	return compared;
}

const cutParagraphs = (text: string): string[] =>
	text
		.split(/\n+/u)
		.map((line) => line.trim())
		.filter((line) => line !== '');

const keepWhole = (kind: 'same' | 'added' | 'removed', text: string): ComparedParagraph => ({ kind, pieces: [{ kind, text }] });

/** Paragraphs none of which stands in both: those that share most words go together, in order. O(n·m). */
function compareStretch(old: readonly string[], young: readonly string[]): ComparedParagraph[] {
	const pairs = old.length <= mostBeside && young.length <= mostBeside ? pairLike(old, young) : [];
	const compared: ComparedParagraph[] = [];
	let [a, b] = [0, 0];
	for (const [x, y] of [...pairs, [old.length, young.length] as const]) {
		for (const text of old.slice(a, x)) compared.push(keepWhole('removed', text));
		for (const text of young.slice(b, y)) compared.push(keepWhole('added', text));
		if (x < old.length && y < young.length) compared.push({ kind: 'changed', pieces: compareWords(old[x] ?? '', young[y] ?? '') });
		[a, b] = [x + 1, y + 1];
	}
	return compared;
}

/** The pairs in order whose likeness together is greatest (Needleman & Wunsch 1970, without a cost for gaps). */
function pairLike(old: readonly string[], young: readonly string[]): [number, number][] {
	const [bags, others] = [old.map(countWords), young.map(countWords)];
	const width = young.length + 1;
	const best = new Float32Array((old.length + 1) * width);
	const likeness = new Float32Array(best.length);
	for (let x = old.length - 1; x >= 0; x--) {
		for (let y = young.length - 1; y >= 0; y--) {
			const place = x * width + y;
			const like = shareWords(bags[x] as WordBag, others[y] as WordBag);
			likeness[place] = like < leastShared ? 0 : like;
			const together = like < leastShared ? 0 : like + (best[place + width + 1] ?? 0);
			best[place] = Math.max(together, best[place + width] ?? 0, best[place + 1] ?? 0);
		}
	}
	return walk(best, likeness, old.length, young.length);
}

function walk(best: Float32Array, likeness: Float32Array, rows: number, columns: number): [number, number][] {
	const pairs: [number, number][] = [];
	let [x, y] = [0, 0];
	while (x < rows && y < columns) {
		const place = x * (columns + 1) + y;
		const value = best[place] ?? 0;
		if (value === best[place + columns + 1]) x++;
		else if (value === best[place + 1]) y++;
		else if ((likeness[place] ?? 0) > 0) pairs.push([x++, y++]);
		else x++;
	}
	return pairs;
}

type WordBag = { readonly counts: ReadonlyMap<string, number>; readonly size: number };

function countWords(text: string): WordBag {
	const counts = new Map<string, number>();
	const words = text.match(tokenPattern) ?? [];
	for (const word of words) counts.set(foldSpelling(word), (counts.get(foldSpelling(word)) ?? 0) + 1);
	return { counts, size: words.length };
}

/** Dice's coefficient of the words, repetitions counted; 0 where there are none. */
function shareWords(a: WordBag, b: WordBag): number {
	let shared = 0;
	for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
	return (2 * shared) / (a.size + b.size || 1);
}
