/** How a statement of the corpus stands to what an article says here: the relation, and the rules it is decided by. */
import type { FoundFigure } from '../analysis';
import type { Figure, Relation, Stance, Statement } from '../claim';
import { stem } from '../german/stem';
import { tokenise } from '../german/tokens';
import { agree, alignFigure } from './compare-figures';
import { isNegated } from './find-stance';

/** What is said here: its words, its stance towards the claim and its figures. */
export type Said = { readonly text: string; readonly stance: Stance; readonly figures: readonly FoundFigure[] };

export type SameThing = (noun: string, figure: Figure, statement: Statement) => boolean;

/** First a denial, then another number, then shared wording; else the same. Doubt against an affirmation is `related`. */
export function relate(said: Said, statement: Statement, isSameThing: SameThing): Relation {
	if (areOpposed(said.stance, statement.stance)) return 'contradicts';
	if (hasOtherFigure(said.figures, statement, isSameThing)) return 'different-figure';
	if (isNearVerbatim(said.text, statement.exact)) return 'near-verbatim';
	return isDoubt(said.stance) === isDoubt(statement.stance) ? 'same' : 'related';
}

/** How two sentences that nobody annotated stand to each other, once it is known that they are on the same thing. */
export function relateSentences(here: string, there: string): Relation {
	if (isNegated(here) !== isNegated(there)) return 'contradicts';
	return isNearVerbatim(here, there) ? 'near-verbatim' : 'same';
}

const isDoubt = (stance: Stance) => stance === 'doubts';

function areOpposed(a: Stance, b: Stance): boolean {
	return (a === 'denies') !== (b === 'denies') && !isDoubt(a) && !isDoubt(b);
}

function hasOtherFigure(found: readonly FoundFigure[], statement: Statement, isSameThing: SameThing): boolean {
	return statement.figures.some((known) => {
		const aligned = alignFigure(found, known, (noun, figure) => isSameThing(noun, figure, statement));
		return aligned !== null && !agree(aligned, known);
	});
}

/** Of the tokens of the shorter text, the share that must stand in the longer in the same order. */
const sharedWording = 0.8;
const fewestTokens = 5;
/** A whole sentence against a clause of it is still copied words; a clause against a much longer sentence is not a copied sentence. */
const longestRatio = 2.5;

/** Whether one text's wording is mostly the other's. Cost O(n·m) in tokens. */
export function isNearVerbatim(a: string, b: string): boolean {
	const [shorter, longer] = [readStems(a), readStems(b)].toSorted((x, y) => x.length - y.length) as [string[], string[]];
	if (shorter.length < fewestTokens) return shorter.length === longer.length && shorter.every((word, at) => word === longer[at]);
	if (longer.length > longestRatio * shorter.length) return false;
	return longestCommonSubsequence(shorter, longer) >= sharedWording * shorter.length;
}

const readStems = (text: string) => tokenise(text.replace(/(?<=\p{L})-(?=\p{L})/gu, '')).map((token) => stem(token.folded));

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
	let row = Array.from({ length: b.length + 1 }, () => 0);
	for (const word of a) {
		const next = [0];
		for (const [at, other] of b.entries()) next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
		row = next;
	}
	return row[b.length] ?? 0;
}
