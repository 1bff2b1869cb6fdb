/** One input of the command line, analysed: the extension's own analysis, in the shape the command line promises. */
import * as v from 'valibot';
import { analyseArticle } from '../core/analyse-article';
import type { Mention } from '../core/analysis';
import { type Article, makeBareArticle, PartialDate, type Span } from '../core/article';
import type { Relation } from '../core/claim';
import { openSpeech, type Speech } from '../core/claims/find-attribution';
import { findFigures } from '../core/claims/find-figures';
import { relateSentences } from '../core/claims/relate';
import type { Morphology } from '../core/german/reading';
import { splitSentences } from '../core/german/sentences';
import { type FoundPerson, findPersons } from '../core/people/persons/find-persons';
import { readWords } from '../core/read-words';
import { findCandidates } from '../core/search/sentence-index';
import type { Word } from '../core/word';
import type { OpenedCorpus } from './open-corpus';
import { readHtml } from './read-html';

/** Speakers are found by the forms of `morphology`. */
export type Options = { readonly candidates: number; readonly morphology: Morphology };

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
type ArticleOut = Pick<Article, 'title' | 'byline' | 'published' | 'outlet' | 'access' | 'language' | 'text'>;

export type Answer =
	| { id: unknown; error: { code: string; message: string } }
	| {
			id: string | number;
			article: ArticleOut;
			source: string | null;
			mentions: (Pick<Mention, 'start' | 'end' | 'surface' | 'name' | 'english'> & { entityId?: string })[];
			claims: ClaimOut[];
			words?: readonly Word[];
	  };

/** Candidates of added articles from this score on are shown as matches. */
const shownFrom = 0.5;

/** The answer to one input; an input that cannot be read gives its error. */
export function analyseInput(input: unknown, opened: OpenedCorpus, options: Options): Answer {
	const asked = v.safeParse(Asked, input);
	if (!asked.success) {
		const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
		return { id, error: { code: 'unreadableInput', message: asked.issues[0].message } };
	}
	const { id } = asked.output;
	const article = readArticle(asked.output, opened);
	if (!article) return { id, error: { code: 'noArticle', message: 'No article was found in the page.' } };
	const analysis = analyseArticle(article, opened.corpus, options.morphology);
	const known = analysis.claims.map(
		(claim): ClaimOut => ({ ...claim, attribution: claim.attribution ?? undefined, matches: [...claim.matches] }),
	);
	const speech = openSpeech(article.text, analysis.mentions, options.morphology);
	const matched = [...known, ...matchAdded(article, speech, opened, options.candidates)];
	const { title, byline, published, outlet, access, language, text } = article;
	return {
		id,
		article: { title, byline, published, outlet, access, language, text },
		source: analysis.source?.articleId ?? null,
		mentions: listMentions(text, analysis.mentions, opened),
		claims: [...matched, ...listSpeech(article, speech, matched)].toSorted((a, b) => a.start - b.start),
		...(opened.withWords ? { words: readWords(text, opened.sources) } : {}),
	};
}

/** Known people with their ids, and those whom only the article names without. */
function listMentions(text: string, known: readonly Mention[], { sources }: OpenedCorpus): (FoundPerson & { entityId?: string })[] {
	const people = known.map(({ personId, ...mention }) => ({ ...mention, entityId: personId }));
	return [...people, ...findPersons(text, sources, known)].toSorted((a, b) => a.start - b.start);
}

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

/** Sentences of added articles, set beside this article's; never of itself: its address, or its id with its text. */
function matchAdded(article: Article, speech: Speech, { added }: OpenedCorpus, candidates: number): ClaimOut[] {
	if (!added) return [];
	const isSelf = (other: Article) =>
		(other.id === article.id && other.text === article.text) || (article.url !== null && other.url === article.url);
	return splitSentences(article.text).flatMap((span): ClaimOut[] => {
		const found = findCandidates(article.text, span, added, Math.max(candidates, 3), isSelf);
		const matches = found.flatMap(({ sentence, score }, rank): MatchOut[] => {
			const isShown = score >= shownFrom;
			if (!isShown && rank >= candidates) return [];
			const text = sentence.article.text.slice(sentence.start, sentence.end);
			const relation = isShown ? relateSentences(article.text.slice(span.start, span.end), text) : null;
			return [{ relation, score, articleId: sentence.article.id, start: sentence.start, end: sentence.end, text }];
		});
		if (matches.length === 0) return [];
		const attribution = speech.attribute(span) ?? undefined;
		return [{ ...span, ...(attribution ? { attribution } : {}), figures: findFigures(article.text, span), matches }];
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
