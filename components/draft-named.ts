/** A draft of a person whom only an article names, made from the places that name them. */
import type { NamedPerson } from '../core/analysis';
import type { Article } from '../core/article';
import { draftPerson, type PersonDraft } from '../core/people/person-draft';

/** The surname is what the article says alone, else the last word of a name of several. */
export function draftNamed({ name, english, mentions }: NamedPerson, { id, text }: Pick<Article, 'id' | 'text'>): PersonDraft {
	const surfaces = mentions.map(({ start, end }) => text.slice(start, end));
	const surname = findSurname(name, surfaces);
	return draftPerson(
		mentions.map((span, i) => ({ ...span, surface: surfaces[i] ?? name, name, english, surname, title: null })),
		id,
	);
}

function findSurname(name: string, surfaces: readonly string[]): string | null {
	const alone = surfaces.map((surface) => surface.replace(/s$/u, '')).concat(surfaces);
	const [said] = alone.filter((surface) => name.endsWith(` ${surface}`));
	return said ?? /\s(\S+)$/u.exec(name)?.[1] ?? null;
}
