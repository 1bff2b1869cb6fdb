/**
 * Notes, as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one target in a page, selected by quote and by position.
 * Stored in the standard's own shape, so that export is the stored record without Lesart's bookkeeping.
 */
import * as v from 'valibot';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const TextQuoteSelector = v.object({
	type: v.literal('TextQuoteSelector'),
	exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000)),
	prefix: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
	suffix: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
});
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelector>;

/** https://www.w3.org/TR/annotation-model/#text-position-selector; UTF-16 code units into the article's text. */
export const TextPositionSelector = v.object({
	type: v.literal('TextPositionSelector'),
	start: v.pipe(v.number(), v.integer(), v.minValue(0)),
	end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type TextPositionSelector = v.InferOutput<typeof TextPositionSelector>;

/** https://www.w3.org/TR/annotation-model/#embedded-textual-body: the comment, or one tag. */
export const TextualBody = v.object({
	type: v.literal('TextualBody'),
	value: v.pipe(v.string(), v.maxLength(50_000)),
	format: v.optional(v.string()),
	purpose: v.optional(v.picklist(['commenting', 'tagging']), 'commenting'),
});
export type TextualBody = v.InferOutput<typeof TextualBody>;

export const Annotation = v.object({
	/** `urn:uuid:` and a UUID version 7, so that ids sort by the time they were made. */
	id: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
	type: v.literal('Annotation'),
	created: v.pipe(v.string(), v.isoTimestamp()),
	modified: v.pipe(v.string(), v.isoTimestamp()),
	motivation: v.optional(v.picklist(['highlighting', 'commenting', 'tagging']), 'commenting'),
	body: v.array(TextualBody),
	target: v.object({
		/** The page's address without fragment and tracking parameters: the page's key. */
		source: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000)),
		selector: v.tuple([TextQuoteSelector, TextPositionSelector]),
	}),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** What a reader gives to make a note: where, and what they say of it. */
export const NoteDraft = v.object({
	source: Annotation.entries.target.entries.source,
	selector: Annotation.entries.target.entries.selector,
	comment: v.pipe(v.string(), v.maxLength(50_000)),
	tags: v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))),
});
export type NoteDraft = v.InferOutput<typeof NoteDraft>;

/** Where a page's notes stand in its text today; an orphan could not be anchored. */
export type AnchoredNotes = {
	readonly anchored: readonly { readonly id: string; readonly start: number; readonly end: number }[];
	readonly orphans: readonly string[];
};
