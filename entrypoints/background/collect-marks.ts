/** Which places of an article are marked. The page is told no more of the analysis than this. */
import type { Analysis, SharedSentence } from '../../core/analysis';
import type { Span } from '../../core/article';
import { idOfShared, type Mark, type PageReading, type TabState } from '../../core/page';

/**
 * Claims that others make too and people, in no order. A claim that is only here has nothing to be compared with; a sentence that others have and
 * that makes a claim of the corpus is marked as that claim.
 */
export function collectMarks(analysis: Analysis): Mark[] {
	const { claims, shared, mentions } = analysis;
	const compared = claims.filter((claim) => claim.matches.length > 0 || shared.some((sentence) => isOver(claim, sentence)));
	return [
		...compared.map(({ start, end, claimId }): Mark => ({ start, end, kind: 'claim', id: claimId })),
		...listUncurated(analysis).map(({ start, end }): Mark => ({ start, end, kind: 'claim', id: idOfShared({ start, end }) })),
		...mentions.map(({ start, end, personId }): Mark => ({ start, end, kind: 'person', id: personId })),
	];
}

/** The shared sentences that make no claim of the corpus. */
export function listUncurated({ claims, shared }: Analysis): SharedSentence[] {
	return shared.filter((sentence) => !claims.some((claim) => isOver(claim, sentence)));
}

const isOver = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What the page is told of itself; `null` when there is nothing to mark. */
export function describeReading(state: TabState): PageReading | null {
	if (state.status !== 'ready') return null;
	const { pageKey, title, outlet, published } = state.article;
	return {
		article: { pageKey, title, outlet, published },
		marks: collectMarks(state.analysis),
		notes: state.notes,
		isComplete: state.isComplete,
	};
}
