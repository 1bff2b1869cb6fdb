/**
 * Notes of one page overlap: what they know of it, put together, are stretches of the page as it was, so that the words of thousands of notes are read once. Where two
 * notes do not agree, since they were made on different versions of the page, another stretch begins.
 */
import type { Selectors } from '../annotation';

/** In which of the stretches a note's context and quote stand, and where in it they begin. */
export type Joined = { readonly stretch: number; readonly from: number };

export type JoinedNotes = {
	readonly stretches: readonly string[];
	/** One for each note, in the order given. */
	readonly joined: readonly Joined[];
};

type Part = { readonly at: number; readonly from: number; readonly text: string };

/** O(notes · log notes + their text). */
export function joinNotes(notes: readonly Selectors[]): JoinedNotes {
	const stretches: string[][] = [];
	const joined: Joined[] = [];
	let [begin, furthest]: [number, Part | null] = [0, null];
	for (const part of notes.map(readPart).toSorted((a, b) => a.from - b.from)) {
		const known = furthest ? countKnown(furthest, part) : 0;
		if (known === 0) {
			stretches.push([]);
			begin = part.from;
		}
		if (known < part.text.length) {
			stretches.at(-1)?.push(part.text.slice(known));
			furthest = part;
		}
		joined[part.at] = { stretch: stretches.length - 1, from: part.from - begin };
	}
	return { stretches: stretches.map((pieces) => pieces.join('')), joined };
}

function readPart([{ prefix, exact, suffix }, { start }]: Selectors, at: number): Part {
	return { at, from: start - prefix.length, text: prefix + exact + suffix };
}

/** Units at the beginning of a part that the one before it has too; 0 when they do not agree. */
function countKnown(before: Part, { from, text }: Part): number {
	const within = from - before.from;
	const known = Math.min(text.length, before.text.length - within);
	return known > 0 && before.text.startsWith(text.slice(0, known), within) ? known : 0;
}
