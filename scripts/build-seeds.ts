/**
 * Compiles the seed corpus: the files people edit, validated, checked against each other and joined to the pack the
 * extension loads, with every quote turned into offsets. All problems come at once, so that they can be mended at once.
 */
import { createHash } from 'node:crypto';
import type { Claim, Statement } from '../core/claim';
import type { ArticleFile, ClaimsFile, SeedArticle, SeedPack } from '../core/seeds';
import { checkCue, checkSeeds } from './check-seeds';
import { locateQuote } from './locate-quote';
import { formatProblem, readSeeds, type SeedFiles } from './read-seeds';

type ClaimFile = ClaimsFile['claims'][number];

/** The pack of a seed folder, or all that is wrong with it: each problem one line naming file, id and what is wrong. */
export function compileSeeds(folder: string): { pack: SeedPack } | { problems: string[] } {
	const { files, problems } = readSeeds(folder);
	problems.push(...checkSeeds(files));
	const articles = files.articles.map(({ content }) => compileArticle(content, files));
	const texts = new Map(articles.map(({ id, text }) => [id, text]));
	const claims = files.claims.flatMap(({ file, content }) =>
		content.claims.map((claim) => compileClaim(claim, { file, topicId: content.topic.id, texts, problems })),
	);
	if (problems.length > 0) return { problems };
	const { outlets, people, glossary, concepts } = files;
	const topics = files.claims.map(({ content }) => content.topic);
	const content = { articles, outlets, people, topics, claims, glossary, concepts };
	return { pack: { version: hashContent(content), ...content } };
}

function hashContent(content: object): string {
	return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

function compileArticle(article: ArticleFile, files: SeedFiles): SeedArticle {
	const outlet = files.outlets.find(({ id }) => id === article.outletId);
	return {
		...article,
		outlet: outlet?.name ?? null,
		access: 'full',
		language: 'de',
		text: article.blocks.map((block) => block.text).join('\n\n'),
	};
}

type Workplace = { file: string; topicId: string; texts: ReadonlyMap<string, string>; problems: string[] };

function compileClaim(claim: ClaimFile, place: Workplace): Claim {
	const statements = claim.statements.flatMap((statement) => compileStatement(statement, place));
	return { ...claim, topicId: place.topicId, statements };
}

function compileStatement({ after, ...statement }: ClaimFile['statements'][number], place: Workplace): Statement[] {
	const report = (what: string) => place.problems.push(formatProblem(place.file, statement.id, what));
	const text = place.texts.get(statement.articleId);
	if (text === undefined) return [];
	const location = locateQuote(text, statement.exact, after);
	if (!location.ok) {
		report(location.why);
		return [];
	}
	const { start, end } = location.span;
	if (statement.exact.includes('\n')) report('exact runs across paragraphs');
	const why = checkCue(text, start, end, statement.attribution.cue);
	if (why !== null) report(why);
	return [{ ...statement, start, end }];
}
