/** What a reader says in a note, between its form in the panel (a comment and tags) and the standard's list of bodies. */
import type { Annotation, TextualBody } from '../annotation';

/** The comment, if there is one, then the tags, trimmed and each once; what is empty is left out. */
export function makeBody(comment: string, tags: readonly string[]): TextualBody[] {
	const text = comment.trim();
	const commentBody: TextualBody[] = text === '' ? [] : [{ type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' }];
	const names = new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''));
	return [...commentBody, ...[...names].map((value): TextualBody => ({ type: 'TextualBody', value, purpose: 'tagging' }))];
}

/** https://www.w3.org/TR/annotation-model/#motivation-and-purpose: why the note was made, as its bodies show. */
export function chooseMotivation(body: readonly TextualBody[]): Annotation['motivation'] {
	if (body.some(({ purpose }) => purpose === 'commenting')) return 'commenting';
	return body.length > 0 ? 'tagging' : 'highlighting';
}

/** The comments of a note, a blank line between several; empty when it has none. */
export function readComment({ body }: Pick<Annotation, 'body'>): string {
	return body
		.filter(({ purpose }) => purpose === 'commenting')
		.map(({ value }) => value)
		.join('\n\n');
}

export function readTags({ body }: Pick<Annotation, 'body'>): string[] {
	return body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
}
