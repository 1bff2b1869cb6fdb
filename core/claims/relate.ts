/** How a statement of the corpus stands to what an article says here: the relation, and the rules it is decided by. */
import type { FoundFigure } from '../analysis';
import type { Figure, Relation, Stance, Statement } from '../claim';
import { agree, alignFigure } from './compare-figures';
import { isNearVerbatim } from './relation/near-verbatim';

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
