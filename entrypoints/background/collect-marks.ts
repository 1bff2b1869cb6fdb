/** Which places of an article are marked. The page is told no more of the analysis than this. */
import type { Analysis } from '../../core/analysis';
import type { Span } from '../../core/article';
import { idOfShared, type Mark, type PageReading, type TabState } from '../../core/page';

/**
 * Claims that others make too and people, in no order. A claim that is only here has nothing to be compared with; a sentence in which a claim of
 * the corpus is marked is not marked again.
 */
export function collectMarks({ claims, shared, mentions }: Analysis): Mark[] {
	const compared = claims.filter(({ matches }) => matches.length > 0);
	const isFree = (span: Span) => !compared.some(({ start, end }) => start < span.end && span.start < end);
	return [
		...compared.map(({ start, end, claimId }): Mark => ({ start, end, kind: 'claim', id: claimId })),
		...shared.filter(isFree).map(({ start, end }): Mark => ({ start, end, kind: 'claim', id: idOfShared({ start, end }) })),
		...mentions.map(({ start, end, personId }): Mark => ({ start, end, kind: 'person', id: personId })),
	];
}

/** What the page is told of itself; `null` when there is nothing to mark. */
export function describeReading(state: TabState): PageReading | null {
	if (state.status !== 'ready') return null;
	const { pageKey, title, outlet, published } = state.article;
	return { article: { pageKey, title, outlet, published }, marks: collectMarks(state.analysis), notes: state.notes };
}
