/** The tags that the reader's notes have, for every place where tags are typed. */
import { createContext } from 'preact';
import type { Annotation } from '../../core/annotation';
import { readTags } from '../../core/annotations/note-body';

/** The tags, when they are needed. */
export type ListTags = () => readonly string[];

export const KnownTagsContext = createContext<ListTags>(() => []);

/** Each once, the most used first; counted at the first call. */
export function openKnownTags(notes: readonly Annotation[]): ListTags {
	let known: readonly string[] | null = null;
	return () => {
		known ??= countTags(notes).map(({ tag }) => tag);
		return known;
	};
}

/** The most used first, then in the order of the alphabet. */
export function countTags(notes: readonly Annotation[]): { readonly tag: string; readonly count: number }[] {
	const counts = new Map<string, number>();
	for (const note of notes) for (const tag of readTags(note)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [...counts].map(([tag, count]) => ({ tag, count })).toSorted((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
