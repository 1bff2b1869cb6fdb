/**
 * An article: the text an outlet published, and what is known about it.
 * The text is headline, teaser, subheads and paragraphs joined by blank lines; every span in Lesart points into it.
 */
import * as v from 'valibot';

/** A place in a text: half-open, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** ISO 8601, as precise as is known: `2024-12-04`, `2024-12` or a full timestamp. */
export const PartialDate = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/, 'a date is YYYY, YYYY-MM, YYYY-MM-DD or a timestamp'),
);

export const Access = v.picklist(['full', 'teaser']);

export const Article = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	url: v.nullable(v.string()),
	/** Id in the outlets list, or `null` for an outlet Lesart does not know. */
	outletId: v.nullable(v.string()),
	/** The outlet's name as on its masthead. */
	outlet: v.nullable(v.string()),
	title: v.nullable(v.string()),
	byline: v.nullable(v.string()),
	published: v.nullable(PartialDate),
	access: Access,
	/** BCP 47 tag decided from the text. */
	language: v.nullable(v.string()),
	text: v.string(),
	/** Captions of its pictures: not part of the text, but people are named in them. */
	captions: v.optional(v.array(v.string())),
	/** Which of its particulars were inferred from the text rather than given. */
	inferred: v.optional(v.array(v.picklist(['outlet', 'published', 'title', 'url']))),
});

export type Article = v.InferOutput<typeof Article>;

/** An article of which nothing is known but its German text. */
export function makeBareArticle(id: string, text: string): Article {
	return { id, url: null, outletId: null, outlet: null, title: null, byline: null, published: null, access: 'full', language: 'de', text };
}
