/**
 * What a reader says in a note and what it is about, between its form (a comment, tags, a subject) and the standard's list of bodies.
 */
import type { Annotation, IdentifyingBody, NotedArticle, NoteSubject, TextualBody } from '../annotation';
import { colourOf, type NoteColour } from './note-colour';

type Body = Annotation['body'][number];

/** The comment, if there is one, then the tags, trimmed and each once, then what it is about; what is empty is left out. */
export function makeBody(comment: string, tags: readonly string[], subject: NoteSubject | null = null): Body[] {
	const text = comment.trim();
	const commentBody: Body[] = text === '' ? [] : [{ type: 'TextualBody', value: text, format: 'text/markdown', purpose: 'commenting' }];
	const names = new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''));
	const tagBodies = [...names].map((value): Body => ({ type: 'TextualBody', value, purpose: 'tagging' }));
	return [...commentBody, ...tagBodies, ...(subject ? [makeSubjectBody(subject)] : [])];
}

function makeSubjectBody(subject: NoteSubject): Body {
	if (subject.kind !== 'sentence') return { type: 'SpecificResource', purpose: 'identifying', source: makeSubjectUrn(subject) };
	return { type: 'TextualBody', value: subject.text, format: 'text/plain', language: 'de', purpose: 'identifying' };
}

/** The name of a claim or a person outside Lesart's tables. */
export function makeSubjectUrn({ kind, id }: { readonly kind: 'claim' | 'person'; readonly id: string }): string {
	return `urn:lesart:${kind}:${id}`;
}

/** https://www.w3.org/TR/annotation-model/#motivation-and-purpose: why the note was made, as its bodies show. */
export function chooseMotivation(body: readonly Body[]): Annotation['motivation'] {
	if (body.some(({ purpose }) => purpose === 'commenting')) return 'commenting';
	return body.some(({ purpose }) => purpose === 'tagging') ? 'tagging' : 'highlighting';
}

type Bodies = Pick<Annotation, 'body'>;

function readTexts({ body }: Bodies, wanted: TextualBody['purpose']): TextualBody[] {
	return body.filter((one): one is TextualBody => one.type === 'TextualBody' && one.purpose === wanted);
}

/** The comments of a note, a blank line between several; empty when it has none. */
export function readComment(note: Bodies): string {
	return readTexts(note, 'commenting')
		.map(({ value }) => value)
		.join('\n\n');
}

/** Whether the comment is to be read as Markdown; those of older versions are plain text. */
export function isMarkdown(note: Bodies): boolean {
	return readTexts(note, 'commenting').every(({ format }) => format === 'text/markdown');
}

export function readTags(note: Bodies): string[] {
	return readTexts(note, 'tagging').map(({ value }) => value);
}

/** What the note is about beyond its place; `null` for a note on a passage alone or on a whole article. */
export function readSubject(note: Bodies): NoteSubject | null {
	const named = note.body.find((one): one is IdentifyingBody => one.type === 'SpecificResource');
	const [, kind, id] = named?.source.match(/^urn:lesart:(claim|person):(.+)$/) ?? [];
	if ((kind === 'claim' || kind === 'person') && id !== undefined) return { kind, id };
	const [sentence] = readTexts(note, 'identifying');
	return sentence && sentence.value !== '' ? { kind: 'sentence', text: sentence.value } : null;
}

export function readColour({ target }: Pick<Annotation, 'target'>): NoteColour {
	return colourOf(target.styleClass);
}

/** The article it was written on, as far as the note knows. */
export function readNotedArticle({ target }: Pick<Annotation, 'target'>): NotedArticle {
	const article = target['schema:isPartOf'];
	return {
		title: article?.['schema:headline'] ?? null,
		outlet: article?.['schema:publisher'] ?? null,
		published: article?.['schema:datePublished'] ?? null,
	};
}

/** What a note's target says of its article; `undefined` when nothing is known. */
export function describeNotedArticle(article: NotedArticle | null | undefined): Annotation['target']['schema:isPartOf'] {
	const { title, outlet, published } = article ?? {};
	if (!title && !outlet && !published) return undefined;
	return {
		...(title ? { 'schema:headline': title } : {}),
		...(outlet ? { 'schema:publisher': outlet } : {}),
		...(published ? { 'schema:datePublished': published } : {}),
	};
}
