/** Counts, for one German word, in how many of the list's lines each of its glosses stands in the English beside it. */
import type { Bitext } from './read-bitext';

export type Together = {
	/** Lines with the word in a phrase, alone, or as half of a compound: all of them, and the share of each that has the gloss. */
	readonly phrase: number;
	readonly alone: number;
	readonly half: number;
	/** Of the lines above; the same for every gloss of the word. */
	readonly lines: { readonly phrase: number; readonly alone: number; readonly half: number };
};

/** Words in more parts than this are counted in the first so many only. */
const MOST_PARTS = 4000;
type Kind = 'phrase' | 'alone' | 'half';

export class TogetherCounter {
	readonly #parts: number[][];
	readonly #seen: Uint32Array;
	#stamp = 0;

	constructor(private readonly bitext: Bitext) {
		this.#parts = bitext.german.words.map(() => []);
		for (const [index, { german }] of bitext.parts.entries()) for (const word of german) this.#parts[word]?.push(index);
		this.#seen = new Uint32Array(bitext.english.words.length);
	}

	/** For each of `glosses` (the numbers of its words). */
	count(german: number | null, glosses: readonly (readonly number[])[]): Together[] {
		const lines = { phrase: 0, alone: 0, half: 0 };
		const sums = glosses.map(() => ({ phrase: 0, alone: 0, half: 0 }));
		const parts = german === null ? [] : (this.#parts[german] ?? []);
		let [line, kind, size] = [-1, 'phrase' as Kind, 0];
		let found = glosses.map(() => 0);
		const close = () => {
			if (size === 0) return;
			lines[kind]++;
			for (const [gloss, share] of found.entries()) {
				const sum = sums[gloss];
				if (sum) sum[kind] += share / size;
			}
		};
		for (const index of parts.slice(0, MOST_PARTS)) {
			const part = this.bitext.parts[index];
			if (!part) continue;
			const partKind = part.isPhrase ? 'phrase' : part.whole.includes(german ?? -1) ? 'alone' : 'half';
			if (part.line !== line || partKind !== kind) {
				close();
				[line, kind, size] = [part.line, partKind, 0];
				found = glosses.map(() => 0);
			}
			size++;
			this.#addShares(part.english, glosses, found);
		}
		close();
		return sums.map((sum) => ({ ...sum, lines }));
	}

	#addShares(english: readonly (readonly number[])[], glosses: readonly (readonly number[])[], found: number[]): void {
		for (const words of english) {
			this.#stamp++;
			for (const word of words) this.#seen[word] = this.#stamp;
			for (const [gloss, needed] of glosses.entries()) {
				const isThere = needed.length > 0 && needed.every((word) => this.#seen[word] === this.#stamp);
				if (isThere) found[gloss] = (found[gloss] ?? 0) + 1 / english.length;
			}
		}
	}
}
