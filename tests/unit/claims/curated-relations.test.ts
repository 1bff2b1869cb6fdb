/**
 * The differences the curators noted between the seed articles, judged as if nobody had: by the two places alone. Many of theirs rest on knowledge of the
 * matter (two vetoes, two meetings), so that not all can be found; none of them tells the function what to say.
 */
import { describe, expect, it } from 'vitest';
import type { Relation, Statement } from '../../../core/claim';
import { relateSentences } from '../../../core/claims/relate-sentences';
import { openLikeness } from '../../../core/claims/word-likeness';
import { loadSeedPack } from '../../../scripts/load-corpus';
import { openWords } from '../../../scripts/open-words';

const pack = loadSeedPack();
const likeness = openLikeness(openWords());
const texts = new Map(pack.articles.map(({ id, text }) => [id, text]));
const statements = new Map(pack.claims.flatMap((claim) => claim.statements).map((statement) => [statement.id, statement]));
const placeOf = ({ articleId, start, end }: Statement) => ({ text: texts.get(articleId) ?? '', span: { start, end } });

const judged = pack.claims
	.flatMap((claim) => claim.differences)
	.flatMap(({ statements: [one, other], relation, note }) => {
		const [a, b] = [statements.get(one), statements.get(other)];
		return a && b ? [{ relation, note, given: relateSentences(placeOf(a), placeOf(b), likeness).relation }] : [];
	});

const share = (relation: Relation) => {
	const these = judged.filter((row) => row.relation === relation);
	return these.filter(({ given }) => given === relation).length / these.length;
};

describe('the curated differences', () => {
	it.each([
		['different-figure', 1],
		['contradicts', 0.8],
		['near-verbatim', 0.8],
		['related', 0.65],
		['same', 0.65],
	] as const)('are found: %s', (relation, least) => expect(share(relation)).toBeGreaterThanOrEqual(least));

	it('are four in five right', () => {
		expect(judged.filter(({ relation, given }) => relation === given).length / judged.length).toBeGreaterThanOrEqual(0.78);
	});

	it('hardly ever contradict where the curators saw none', () => {
		expect(judged.filter(({ relation, given }) => given === 'contradicts' && relation !== 'contradicts').length).toBeLessThanOrEqual(2);
	});
});
