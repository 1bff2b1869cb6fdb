/**
 * How many of the differences that the seeds' curators wrote down the engine finds by itself: every seed article is matched against the others with no claims
 * curated. A difference is found when a sentence that overlaps the one statement has a parallel that overlaps the other, on either page, and right when that
 * is so and their relation is the curators' too. `--list` prints those that are missed.
 */

import { analyseWhole } from '../core/analyse-whole';
import type { Parallel } from '../core/analysis';
import type { Span } from '../core/article';
import { openLikeness } from '../core/claims/word-likeness';
import { buildCorpus } from '../core/corpus';
import { buildSegment } from '../core/search/library/build-segment';
import { openSegment } from '../core/search/library/open-segment';
import { makeContentReader } from '../core/search/meaning/content-words';
import { emptyCorpusData, loadSeedPack } from './load-corpus';
import { openWords } from './open-words';

const pack = loadSeedPack();
const sources = openWords();
const readContent = makeContentReader(sources);
const segment = openSegment(new Uint8Array(buildSegment(pack.articles, readContent)).buffer);
if (!segment) throw new Error('The segment of the seeds does not open.');
const knowledge = {
	corpus: buildCorpus(emptyCorpusData(pack)),
	sources,
	readContent,
	likeness: openLikeness(sources),
	library: {
		segments: [segment],
		isRemoved: () => false,
		readTexts: async (ids: readonly string[]) =>
			new Map(pack.articles.filter(({ id }) => ids.includes(id)).map((article) => [article.id, article])),
	},
};

const shared = new Map<string, readonly { readonly here: Span; readonly parallel: Parallel }[]>();
for (const article of pack.articles) {
	const { analysis } = await analyseWhole(article, { ...knowledge, isSelf: ({ id }) => id === article.id });
	shared.set(
		article.id,
		analysis.shared.flatMap((here) => here.parallels.map((parallel) => ({ here, parallel }))),
	);
}

type Statement = Span & { readonly articleId: string };
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const listParallels = (one: Statement, other: Statement) =>
	(shared.get(one.articleId) ?? [])
		.filter(({ here, parallel }) => overlap(here, one) && parallel.articleId === other.articleId && overlap(parallel, other))
		.map(({ parallel }) => parallel.relation);

const statements = new Map(pack.claims.flatMap((claim) => claim.statements.map((statement) => [statement.id, statement] as const)));
const differences = pack.claims
	.flatMap((claim) => claim.differences)
	.flatMap(({ statements: ids, relation, note }) => {
		const [one, other] = ids.map((id) => statements.get(id));
		if (!one || !other || one.articleId === other.articleId) return [];
		return [{ relation, note, found: [...listParallels(one, other), ...listParallels(other, one)] }];
	});
const count = (holds: (difference: (typeof differences)[number]) => boolean) => differences.filter(holds).length;
console.log(
	`${differences.length} differences: ${count(({ found }) => found.length > 0)} found, ${count(({ found, relation }) => found.includes(relation))} with the curators’ relation`,
);
if (process.argv.includes('--list')) {
	for (const { relation, note, found } of differences)
		if (!found.includes(relation)) console.log(`${relation}${found.length > 0 ? `, found as ${found.join(', ')}` : ''}: ${note}`);
}
