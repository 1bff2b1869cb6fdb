/**
 * Notes as a document others can read: an AnnotationCollection in JSON-LD (https://www.w3.org/TR/annotation-model/#annotation-collection)
 * with one embedded page. What comes in is hostile until it fits the schema, and is taken as a whole or not at all.
 */
import * as v from 'valibot';
import { Annotation, TextPositionSelector, TextQuoteSelector } from '../annotation';
import { fail, type Result, succeed } from '../result';
import { colourOf, groundOf } from './note-colour';

/** Bytes of UTF-8 that an import may have. */
export const maxImportSize = 20 * 1024 * 1024;

const context = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The document as JSON text, notes oldest first. `id` is an IRI for this collection, `generated` an ISO timestamp.
 * Position selectors count UTF-16 units in the article's text, not in the page's.
 */
export function writeAnnotations(annotations: readonly Annotation[], { id, generated }: { id: string; generated: string }): string {
	const items = annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(addStyle);
	const collection = {
		'@context': context,
		id,
		type: 'AnnotationCollection',
		label: 'Lesart',
		generator: { type: 'Software', name: 'Lesart' },
		generated,
		total: items.length,
		first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
	};
	return JSON.stringify(collection, null, '\t');
}

/** Says what the note's class looks like: https://www.w3.org/TR/annotation-model/#styles. Another program's reader sees the colour too. */
function addStyle(note: Annotation): Annotation & { readonly stylesheet?: object } {
	const { styleClass } = note.target;
	if (styleClass === undefined) return note;
	const value = `.${styleClass} { background-color: ${groundOf(colourOf(styleClass))}; }`;
	return { ...note, stylesheet: { type: 'CssStylesheet', value } };
}

/**
 * The notes in a document: a collection with its page embedded, a page, a list of annotations or a single one. Properties that
 * Lesart does not know are dropped; of two notes with one id the later modified is taken. Fails with `importTooLarge`, `importNotJson`
 * or `importNotAnnotations`, whose detail says where and what, for example `items.3.target.source: …`.
 */
export function readAnnotations(json: string): Result<Annotation[]> {
	if (json.length > maxImportSize || new TextEncoder().encode(json).length > maxImportSize) return fail('importTooLarge');
	const document = parseJson(json);
	if (!document.ok) return document;
	const parsed = v.safeParse(Document, document.value);
	if (parsed.success) return succeed(keepLatest(parsed.output));
	const [issue] = parsed.issues;
	return fail('importNotAnnotations', `${v.getDotPath(issue) ?? 'document'}: ${issue.message}`);
}

function parseJson(json: string): Result<unknown> {
	try {
		return succeed(JSON.parse(json.replace(/^\uFEFF/, '')));
	} catch (error) {
		return fail('importNotJson', error instanceof Error ? error.message : undefined);
	}
}

/** A note's page may become a link in the panel, so a scheme that runs something does not come in. */
const Source = v.pipe(
	Annotation.entries.target.entries.source,
	v.check((source) => URL.canParse(source) && /^(https?|file):$/.test(new URL(source).protocol), 'is not the address of a page'),
);

/** An annotation as a file may have it: checked more strictly than one that is stored. */
export const ImportedAnnotation = v.object({
	...Annotation.entries,
	target: v.object({
		...Annotation.entries.target.entries,
		source: Source,
		selector: v.optional(
			v.tuple([
				TextQuoteSelector,
				v.pipe(
					TextPositionSelector,
					v.check(({ start, end }) => start < end, 'ends before it starts'),
				),
			]),
		),
	}),
});

const Items = v.array(ImportedAnnotation);
const Page = v.object({ type: v.literal('AnnotationPage'), items: Items });
const Collection = v.object({ type: v.literal('AnnotationCollection'), first: Page });

/** Picks the schema by what the document says it is, so that an issue names the place in it and not just that nothing fitted. */
const Document = v.lazy((input) => {
	if (Array.isArray(input)) return Items;
	const type = typeof input === 'object' && input !== null && 'type' in input ? input.type : null;
	if (type === 'AnnotationPage') return pipeItems(Page, (page) => page.items);
	if (type === 'Annotation') return pipeItems(ImportedAnnotation, (annotation) => [annotation]);
	return pipeItems(Collection, (collection) => collection.first.items);
});

function pipeItems<T>(schema: v.GenericSchema<unknown, T>, pick: (value: T) => Annotation[]): v.GenericSchema<unknown, Annotation[]> {
	return v.pipe(schema, v.transform(pick));
}

function keepLatest(annotations: readonly Annotation[]): Annotation[] {
	const latest = new Map<string, Annotation>();
	for (const annotation of annotations) {
		const known = latest.get(annotation.id);
		if (!known || isNewer(annotation, known)) latest.set(annotation.id, annotation);
	}
	return [...latest.values()];
}

/** Whether `a` was modified after `b`; the instants are compared, not their notation. */
export function isNewer(a: Pick<Annotation, 'modified'>, b: Pick<Annotation, 'modified'>): boolean {
	return Date.parse(a.modified) > Date.parse(b.modified);
}
