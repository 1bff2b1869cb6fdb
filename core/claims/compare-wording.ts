/**
 * Sets two wordings of a statement side by side and says which words of the second are a difference of substance.
 * Figures, negation and hedges weigh most: they are compared in order. Other words may move, be inflected or be replaced by one that always says the same
 * without counting as different.
 */
import { tokenizeWording, type WordingToken } from './wording-tokens';

/** A stretch of the other wording; the segments joined are that wording again, character for character. */
export type WordingSegment = { readonly text: string; readonly differs: boolean };

/** Below this share of shared content words the two are worded independently; then only figures, dates, names, outcomes, negation and hedges are marked. */
const INDEPENDENT_BELOW = 0.5;

/**
 * Marks in `there` what differs from `here`. Equal wordings give one segment that does not differ, an empty `there` gives `[]`.
 * O(n·m) over the words of two sentences (longest common subsequence, Wagner & Fischer 1974).
 */
export function compareWordings(here: string, there: string): WordingSegment[] {
	const ours = tokenizeWording(here);
	const theirs = tokenizeWording(there);
	const shared = findShared(ours, theirs);
	const content = theirs.filter((token) => mayMove.has(token.kind));
	const kept = content.filter((token) => shared.has(token));
	const isIndependent = content.length > 0 && kept.length / content.length < INDEPENDENT_BELOW;
	const differing = theirs.filter((token) => !shared.has(token) && isSubstance(token, isIndependent));
	return cutSegments(there, widenToQualifiers(theirs, new Set(differing)));
}

function isSubstance(token: WordingToken, isIndependent: boolean): boolean {
	if (token.kind === 'function' || token.kind === 'link') return false;
	return token.kind !== 'content' || !isIndependent;
}

const mayMove: ReadonlySet<WordingToken['kind']> = new Set(['content', 'date', 'name', 'outcome']);

/** The tokens of `theirs` that stand in `ours` too: in order, or, for ordinary words, anywhere. */
function findShared(ours: readonly WordingToken[], theirs: readonly WordingToken[]): Set<WordingToken> {
	const pairs = findCommonSubsequence(ours, theirs);
	const shared = new Set(pairs.map(([, token]) => token));
	for (const token of findSharedFigures(ours, theirs)) shared.add(token);
	const left = new Map<string, number>();
	const used = new Set(pairs.map(([token]) => token));
	for (const token of ours) if (!used.has(token)) left.set(token.key, (left.get(token.key) ?? 0) + 1);
	for (const token of theirs) {
		const count = left.get(token.key) ?? 0;
		if (shared.has(token) || !mayMove.has(token.kind) || count === 0) continue;
		left.set(token.key, count - 1);
		shared.add(token);
	}
	return shared;
}

/** Figures may move as long as they keep their order among themselves; what qualifies them in both moves along. */
function findSharedFigures(ours: readonly WordingToken[], theirs: readonly WordingToken[]): WordingToken[] {
	const figuresOf = (tokens: readonly WordingToken[]) => tokens.filter(({ kind }) => kind === 'figure');
	return findCommonSubsequence(figuresOf(ours), figuresOf(theirs)).flatMap(([our, their]) => {
		const [before, known] = [qualifiersOf(theirs, their), qualifiersOf(ours, our)];
		return [their, ...before.filter(({ key }) => known.some((qualifier) => qualifier.key === key))];
	});
}

function qualifiersOf(tokens: readonly WordingToken[], figure: WordingToken): WordingToken[] {
	const at = tokens.indexOf(figure);
	return tokens.slice(Math.max(0, at - 2), at).filter(({ kind }) => kind === 'qualifier' || kind === 'link');
}

function findCommonSubsequence(a: readonly WordingToken[], b: readonly WordingToken[]): [WordingToken, WordingToken][] {
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			lengths[i * width + j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	const pairs: [WordingToken, WordingToken][] = [];
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		const ours = a[i];
		const theirs = b[j];
		if (ours && theirs && ours.key === theirs.key) {
			pairs.push([ours, theirs]);
			i++;
			j++;
		} else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}

/** `mehr als 10.000` and `bis zu 300` differ as a whole: what qualifies a differing figure is marked with it, and the link words between. */
function widenToQualifiers(tokens: readonly WordingToken[], differing: ReadonlySet<WordingToken>): Set<WordingToken> {
	const widened = new Set(differing);
	for (let i = tokens.length - 1; i > 0; i--) {
		const token = tokens[i];
		const before = tokens[i - 1];
		if (!token || !before || !widened.has(token)) continue;
		const isTail = token.kind === 'figure' || token.kind === 'link';
		if (isTail && (before.kind === 'qualifier' || before.kind === 'link')) widened.add(before);
	}
	tokens.forEach((token, i) => {
		const next = tokens[i + 1];
		if (widened.has(token) && token.kind === 'qualifier' && next?.kind === 'link') widened.add(next);
	});
	return dropLooseLinks(tokens, widened);
}

/** `als` and `zu` are only worth a mark beside the qualifier they belong to. */
function dropLooseLinks(tokens: readonly WordingToken[], marked: Set<WordingToken>): Set<WordingToken> {
	tokens.forEach((token, i) => {
		if (token.kind === 'link' && tokens[i - 1]?.kind !== 'qualifier') marked.delete(token);
	});
	return marked;
}

function cutSegments(text: string, differing: ReadonlySet<WordingToken>): WordingSegment[] {
	const segments: WordingSegment[] = [];
	let from = 0;
	const push = (end: number, differs: boolean) => {
		if (end > from) segments.push({ text: text.slice(from, end), differs });
		from = Math.max(from, end);
	};
	let open: WordingToken | null = null;
	for (const token of [...differing].toSorted((a, b) => a.start - b.start)) {
		const isAdjacent = open !== null && /^\s*$/.test(text.slice(open.end, token.start));
		if (!isAdjacent) {
			if (open) push(open.end, true);
			push(token.start, false);
		}
		open = token;
	}
	if (open) push(open.end, true);
	push(text.length, false);
	return segments;
}
