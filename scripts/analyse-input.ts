/** One input of the command line, analysed: the extension's own analysis, in the shape the command line promises. */
import * as v from 'valibot';
import { analyseWhole } from '../core/analyse-whole';
import type { Analysis, Mention, Parallel, StoryContext } from '../core/analysis';
import { type Article, makeBareArticle, PartialDate, type Span } from '../core/article';
import type { Relation } from '../core/claim';
import type { Speech } from '../core/claims/find-attribution';
import { findFigures } from '../core/claims/find-figures';
import { splitSentences } from '../core/german/sentences';
import type { FoundPerson } from '../core/people/persons/find-persons';
import { readWords } from '../core/read-words';
import type { LibraryMatches } from '../core/search/match-library';
import type { Word } from '../core/word';
import type { OpenedCorpus } from './open-corpus';
import { readHtml } from './read-html';

/** `candidates`: how many of each sentence are listed though they are not shown. */
export type Options = { readonly candidates: number };

export const Asked = v.pipe(
	v.object({
		id: v.union([v.string(), v.number()]),
		text: v.optional(v.string()),
		html: v.optional(v.string()),
		url: v.nullish(v.string(), null),
		published: v.nullish(v.string(), null),
	}),
	v.check(({ text, html }) => (text === undefined) !== (html === undefined), 'an input has either text or html'),
);
export type Asked = v.InferInput<typeof Asked>;

type MatchOut = { relation: Relation | null; score: number; articleId: string; start: number; end: number; text: string; claimId?: string };
type ClaimOut = Span & { attribution?: object; figures?: readonly object[]; matches: MatchOut[] };
type MentionOut = Pick<Mention, 'start' | 'end' | 'surface' | 'name' | 'english'> & { entityId?: string };
type ArticleOut = Pick<Article, 'title' | 'byline' | 'published' | 'outlet' | 'access' | 'language' | 'text'>;

export type Answer =
	| { id: unknown; error: { code: string; message: string } }
	| {
			id: string | number;
			article: ArticleOut;
			source: string | null;
			mentions: MentionOut[];
			context: StoryContext | null;
			claims: ClaimOut[];
			words?: readonly Word[];
	  };

/** The answer to one input; an input that cannot be read gives its error. */
export async function analyseInput(input: unknown, opened: OpenedCorpus, options: Options): Promise<Answer> {
	const asked = v.safeParse(Asked, input);
	if (!asked.success) {
		const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
		return { id, error: { code: 'unreadableInput', message: asked.issues[0].message } };
	}
	const { id } = asked.output;
	const read = readArticle(asked.output, opened);
	const article = read && (await completeFromLibrary(read, opened));
	if (!article) return { id, error: { code: 'noArticle', message: 'No article was found in the page.' } };
	const { analysis, matches, persons, speech } = await analyseWhole(article, { ...opened, isSelf: (other) => isSame(article, other) });
	const known = analysis.claims.map(
		(claim): ClaimOut => ({ ...claim, attribution: claim.attribution ?? undefined, matches: [...claim.matches] }),
	);
	const matched = [...known, ...listShared(analysis, known), ...listCandidates(article, analysis, matches, options.candidates)];
	const { title, byline, published, outlet, access, language, text } = article;
	return {
		id,
		article: { title, byline, published, outlet, access, language, text },
		source: analysis.source?.articleId ?? null,
		mentions: listMentions(analysis.mentions, persons),
		context: analysis.context,
		claims: [...matched, ...listSpeech(article, speech, matched)].toSorted((a, b) => a.start - b.start),
		...(opened.withWords ? { words: readWords(text, opened.sources) } : {}),
	};
}

/** Known people with their ids, and those whom only the article names without. */
function listMentions(known: readonly Mention[], persons: readonly FoundPerson[]): MentionOut[] {
	const people = known.map(({ personId, ...mention }) => ({ ...mention, entityId: personId }));
	const named = persons.map(({ start, end, surface, name, english }) => ({ start, end, surface, name, english }));
	return [...people, ...named].toSorted((a, b) => a.start - b.start);
}

/** An article that the library has is known by what the library knows of it. */
async function completeFromLibrary(article: Article, { library }: OpenedCorpus): Promise<Article> {
	const own = (await library.readTexts([article.id])).get(article.id);
	if (!own || !isSame(article, own)) return article;
	const { url, outlet, outletId, title, published } = own;
	return {
		...article,
		url: article.url ?? url,
		outlet: article.outlet ?? outlet,
		outletId: article.outletId ?? outletId,
		title: article.title ?? title,
		published: article.published ?? published,
	};
}

/** An article is itself at its address, and by its id with its text. */
const isSame = (article: Article, other: Article) =>
	(other.id === article.id && other.text === article.text) || (article.url !== null && other.url === article.url);

function readArticle(asked: v.InferOutput<typeof Asked>, { corpus }: OpenedCorpus): Article | null {
	const published = v.is(PartialDate, asked.published) ? asked.published : null;
	const host = asked.url && URL.canParse(asked.url) ? new URL(asked.url).hostname : null;
	const outlet = host
		? corpus.outlets.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
		: undefined;
	const given = { id: String(asked.id), url: asked.url, outletId: outlet?.id ?? null, outlet: outlet?.name ?? null };
	if (asked.html !== undefined) {
		const read = readHtml(asked.html, asked.url);
		return read && { ...read, ...given, outlet: given.outlet ?? read.outlet, published: read.published ?? published };
	}
	return { ...makeBareArticle(given.id, asked.text ?? ''), ...given, published };
}

/** Sentences that others say too, without the statements that the corpus has already set beside them. */
function listShared({ shared }: Analysis, known: readonly ClaimOut[]): ClaimOut[] {
	const isKnown = ({ start, end }: Span, match: Parallel) =>
		known.some(
			(claim) =>
				claim.start < end &&
				start < claim.end &&
				claim.matches.some((other) => other.articleId === match.articleId && other.start < match.end && match.start < other.end),
		);
	return shared.flatMap(({ parallels, attribution, ...sentence }): ClaimOut[] => {
		const matches = parallels.filter((match) => !isKnown(sentence, match));
		return matches.length === 0 ? [] : [{ ...sentence, attribution: attribution ?? undefined, matches }];
	});
}

/** The best candidates of every sentence that are not shown. */
function listCandidates(article: Article, { shared }: Analysis, { units }: LibraryMatches, most: number): ClaimOut[] {
	return units.flatMap(({ start, end, found }): ClaimOut[] => {
		const shown = shared.find((sentence) => sentence.start === start && sentence.end === end)?.parallels ?? [];
		const matches = found
			.slice(0, most)
			.filter(({ article: other }) => !shown.some(({ articleId }) => articleId === other.id))
			.map(({ article: other, score, ...span }): MatchOut => {
				const text = other.text.slice(span.start, span.end);
				return { relation: null, score, articleId: other.id, ...span, text };
			});
		return matches.length === 0 ? [] : [{ start, end, figures: findFigures(article.text, { start, end }), matches }];
	});
}

/** The other sentences in which somebody is said to speak, once for each speaker; mere hearsay is nobody's. */
function listSpeech(article: Article, speech: Speech, listed: readonly Span[]): ClaimOut[] {
	const isListed = (span: Span) => listed.some((other) => other.start < span.end && other.end > span.start);
	return splitSentences(article.text).flatMap((span): ClaimOut[] => {
		if (isListed(span)) return [];
		const voices = speech.attributeAll(span).filter(({ quote }) => quote);
		return voices.map((attribution) => ({ ...span, attribution, figures: findFigures(article.text, span), matches: [] }));
	});
}
