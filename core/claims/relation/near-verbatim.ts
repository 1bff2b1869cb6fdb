/** Whether two sentences are mostly the same words in the same order, as they are where both outlets print an agency's copy. */
import { functionWords, reportingWords } from '../../german/function-words';
import { remember } from '../../german/remember';
import { stem } from '../../german/stem';
import { tokenise } from '../../german/tokens';

/** Of the tokens of the shorter text, the share that must stand in the longer in the same order. */
const sharedWording = 0.8;
const fewestTokens = 5;
/** A whole sentence against a clause of it is still copied words; a clause against a much longer sentence is not a copied sentence. */
const longestRatio = 2.5;
/** A page's sentences and their like. */
const sentencesRemembered = 2_000;

/** Cost O(n·m) in tokens, and no more than O(n + m) where the two have too few words in common. */
export function isNearVerbatim(a: string, b: string): boolean {
	const [shorter, longer] = [readStems(a), readStems(b)].toSorted((x, y) => x.length - y.length) as [string[], string[]];
	if (shorter.length < fewestTokens) return shorter.length === longer.length && shorter.every((word, at) => word === longer[at]);
	if (longer.length > longestRatio * shorter.length) return false;
	const least = sharedWording * shorter.length;
	if (countShared(shorter, longer) >= least && longestCommonSubsequence(shorter, longer) >= least) return true;
	return isReordered(a, b);
}

/** The same words in another order: nearly all content words of each stand in the other. */
function isReordered(a: string, b: string): boolean {
	const [ours, theirs] = [readContent(a), readContent(b)];
	const share = (these: readonly string[], those: readonly string[]) => these.filter((word) => those.includes(word)).length / these.length;
	return Math.min(ours.length, theirs.length) >= fewestTokens && Math.min(share(ours, theirs), share(theirs, ours)) >= sharedWording;
}

const readContent = remember(
	(text) => tokenise(text).flatMap(({ folded }) => (functionWords.has(folded) || reportingWords.has(folded) ? [] : [stem(folded)])),
	sentencesRemembered,
);

const readStems = remember(
	(text) => tokenise(text.replace(/(?<=\p{L})-(?=\p{L})/gu, '')).map((token) => stem(token.folded)),
	sentencesRemembered,
);

/** How many of the shorter stand in the longer, in whatever order. */
function countShared(shorter: readonly string[], longer: readonly string[]): number {
	const there = new Set(longer);
	return shorter.filter((word) => there.has(word)).length;
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
	let row = Array.from({ length: b.length + 1 }, () => 0);
	for (const word of a) {
		const next = [0];
		for (const [at, other] of b.entries()) next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
		row = next;
	}
	return row[b.length] ?? 0;
}
