/**
 * Articles as JSON lines, one version a line: what the reader keeps, to be read by other programs or by Lesart elsewhere. Of what others write only `text` is
 * asked for; `id` and `text` is also what `npm run bench` reads.
 */
import * as v from 'valibot';
import { Article, PartialDate } from '../article';
import type { KeptArticle } from '../kept-article';
import type { PageArticle } from '../page';
import { makePageKey } from '../page-key';
import { type Result, succeed } from '../result';
import { describeIssue, parseObject } from './backup-format';
import { hashOf } from './sha256';

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(5_000_000));
const Words = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(4_000))), null);
const Address = v.optional(
	v.nullable(
		v.pipe(
			v.string(),
			v.maxLength(4_000),
			v.check((address) => URL.canParse(address) && /^(https?|file):$/.test(new URL(address).protocol), 'is not the address of a page'),
		),
	),
	null,
);
const Timestamp = v.pipe(v.string(), v.isoTimestamp());

const Line = v.object({
	id: v.optional(v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/))),
	url: Address,
	pageKey: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000))),
	outletId: Words,
	outlet: Words,
	title: Words,
	byline: Words,
	published: v.optional(v.nullable(PartialDate), null),
	access: v.optional(Article.entries.access, 'full'),
	language: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(35))), 'de'),
	text: Text,
	captions: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(1_000))),
	inferred: Article.entries.inferred,
	keptAt: v.optional(Timestamp),
});

/** An article as a file has it. `keptAt` is when it was first kept, `id` its id where it comes from Lesart. */
export type ArticleCandidate = {
	readonly line: number | null;
	readonly article: PageArticle;
	readonly keptAt: string;
	readonly id: string | null;
};

/** One line, without its end. */
export function writeArticleLine(article: KeptArticle): string {
	const { id, url, pageKey, outletId, outlet, title, byline, published, access, language, inferred, keptAt, supersededBy, text, captions } =
		article;
	const head = { id, url, pageKey, outletId, outlet, title, byline, published, access, language, inferred, keptAt, supersededBy };
	return JSON.stringify({ ...head, text, captions });
}

/** `time` (ISO) is for articles that do not say when they were kept. Fails with `importBadLine` and `importBadField`. */
export function readArticleLine(json: string, line: number, time: string): Result<ArticleCandidate> {
	const value = parseObject(json, line);
	if (!value.ok) return value;
	const parsed = v.safeParse(Line, dropForeignId(value.value));
	if (!parsed.success) return describeIssue(parsed.issues[0], line);
	const { id, keptAt, pageKey, ...article } = parsed.output;
	const key = pageKey ?? nameArticle(article.url, article.text);
	return succeed({ line, article: { ...article, id: id ?? key, pageKey: key }, keptAt: keptAt ?? time, id: id ?? null });
}

/** Others number their articles in their own way. */
function dropForeignId(value: object): object {
	const { id, ...rest } = value as { readonly id?: unknown };
	return typeof id === 'string' && id.startsWith('urn:uuid:') ? value : rest;
}

/** The key of an article's page: its address, or where it has none a name made of the text. */
export function nameArticle(url: string | null, text: string): string {
	return url === null ? `urn:sha256:${hashOf(text)}` : makePageKey(url);
}
