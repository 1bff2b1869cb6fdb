/**
 * Notes, as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): on a passage, selected by quote and by position, or on a whole page.
 * A note on a claim or a person stands on the passage where it was written, and a body says whom or what it is about. Stored in the
 * standard's own shape, so that export is the stored record without Lesart's bookkeeping.
 */
import * as v from 'valibot';
import { type NoteColour, noteClasses, noteColours } from './annotations/note-colour';
import type { Span } from './article';

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

/**
 * https://www.w3.org/TR/annotation-model/#embedded-textual-body: the comment (Markdown, plain in notes of older versions), one tag, or, with the
 * purpose `identifying`, the sentence that the note is about.
 */
export const TextualBody = v.object({
	type: v.literal('TextualBody'),
	value: v.pipe(v.string(), v.maxLength(50_000)),
	format: v.optional(v.string()),
	language: v.optional(v.string()),
	purpose: v.optional(v.picklist(['commenting', 'tagging', 'identifying']), 'commenting'),
});
export type TextualBody = v.InferOutput<typeof TextualBody>;

/** https://www.w3.org/TR/annotation-model/#specific-resources: the claim or the person that the note is about, `urn:lesart:claim:…` or `urn:lesart:person:…`. */
export const IdentifyingBody = v.object({
	type: v.literal('SpecificResource'),
	purpose: v.literal('identifying'),
	source: v.pipe(v.string(), v.regex(/^urn:lesart:(claim|person):[^\s]{1,500}$/)),
});
export type IdentifyingBody = v.InferOutput<typeof IdentifyingBody>;

/** The article a note was written on, in words of https://schema.org, a prefix of the standard's own JSON-LD context. */
const WrittenOn = v.object({
	'schema:headline': v.optional(v.pipe(v.string(), v.maxLength(2_000))),
	'schema:publisher': v.optional(v.pipe(v.string(), v.maxLength(2_000))),
	'schema:datePublished': v.optional(v.pipe(v.string(), v.maxLength(100))),
});

const Selectors = v.tuple([TextQuoteSelector, TextPositionSelector]);
export type Selectors = v.InferOutput<typeof Selectors>;

export const Annotation = v.object({
	/** `urn:uuid:` and a UUID version 7, so that ids sort by the time they were made. */
	id: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
	type: v.literal('Annotation'),
	created: v.pipe(v.string(), v.isoTimestamp()),
	modified: v.pipe(v.string(), v.isoTimestamp()),
	motivation: v.optional(v.picklist(['highlighting', 'commenting', 'tagging']), 'commenting'),
	body: v.array(v.variant('type', [TextualBody, IdentifyingBody])),
	target: v.object({
		/** The page's address without fragment and tracking parameters: the page's key. */
		source: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000)),
		/** Missing when the note is on the whole article. */
		selector: v.optional(Selectors),
		/** The note's colour; missing in notes of older versions. What others wrote there does not matter. */
		styleClass: v.optional(v.fallback(v.optional(v.picklist(noteClasses)), undefined)),
		'schema:isPartOf': v.optional(WrittenOn),
	}),
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** A note that stands on words of its page. */
export type PassageNote = Annotation & { readonly target: { readonly selector: Selectors } };

export function isOnPassage(note: Annotation): note is PassageNote {
	return note.target.selector !== undefined;
}

/** What a note is about beyond its place: a claim or a person of the corpus or the reader's, or a sentence that no claim stands for. */
export const NoteSubject = v.variant('kind', [
	v.object({ kind: v.literal('claim'), id: v.pipe(v.string(), v.regex(/^[^\s]{1,500}$/)) }),
	v.object({ kind: v.literal('person'), id: v.pipe(v.string(), v.regex(/^[^\s]{1,500}$/)) }),
	v.object({ kind: v.literal('sentence'), text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000)) }),
]);
export type NoteSubject = v.InferOutput<typeof NoteSubject>;

/** What is known of the article that a note was written on; `published` as the article has it. */
export const NotedArticle = v.object({
	title: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
	outlet: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
	published: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});
export type NotedArticle = v.InferOutput<typeof NotedArticle>;

/** What a reader gives to make a note: where, and what they say of it. Without a selector it is on the whole article, without a subject on the passage alone. */
export const NoteDraft = v.object({
	source: Annotation.entries.target.entries.source,
	selector: v.optional(v.nullable(Selectors), null),
	/** Markdown. */
	comment: v.pipe(v.string(), v.maxLength(50_000)),
	tags: v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))),
	colour: v.optional(v.picklist(noteColours), 'yellow'),
	subject: v.optional(v.nullable(NoteSubject), null),
	article: v.optional(v.nullable(NotedArticle), null),
});
type WholeDraft = v.InferOutput<typeof NoteDraft>;
export type NoteDraft = Pick<WholeDraft, 'source' | 'comment' | 'tags'> & Partial<WholeDraft>;

/** A note in the page's text as it is today. `isChanged`: other words stand there than those the note was written on; typography does not count. */
export type AnchoredNote = Span & { readonly id: string; readonly isChanged: boolean; readonly colour?: NoteColour };

/** A note that could not be anchored. `nearest` is what in the text comes nearest to its words or stands where they stood; `null` when nothing does. */
export type OrphanNote = { readonly id: string; readonly nearest: Span | null };

/** Where a page's notes stand in its text today. */
export type AnchoredNotes = {
	readonly anchored: readonly AnchoredNote[];
	readonly orphans: readonly OrphanNote[];
};

/** A note written on another page, about something that this page has too; `start` and `end` say where it stands in this page's text. */
export type RecalledNote = Span & { readonly id: string; readonly kind: NoteSubject['kind'] };
