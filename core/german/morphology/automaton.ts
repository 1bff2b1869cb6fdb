/**
 * Walks the stems of the pack: a minimal acyclic automaton (Daciuk et al., "Incremental Construction of Minimal Acyclic Finite-State
 * Automata", 2000) read in place. All stems that begin a form are met in one walk, so a look-up costs a step a letter.
 * An edge is one byte: label (6 bits), `NEXT` when its node follows at once, `LAST` of its node; without NEXT three bytes of address follow.
 * Label 0 is no edge but the node's output: a varint follows.
 */
import type { Infix } from './analyses';
import { PREFIX_MARK } from './pack-layout';

export const NEXT_BIT = 0x40;
export const LAST_BIT = 0x80;
export const LABEL_MASK = 0x3f;

/** A stem that begins the form. */
export type StemMatch = {
	/** The stem as stored, without the mark of its prefix. */
	readonly stem: string;
	readonly output: number;
	/** Where in the form the rest begins. */
	readonly end: number;
	/** Length of the separable prefix; 0 without. */
	readonly prefixLength: number;
	readonly infix: Infix;
	/** How far the spelling departs from the stem's: 0 none, 1 for ss/ß, 2 for ae and the like. */
	readonly departure: number;
};

const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

export class Automaton {
	readonly #labels = new Uint8Array(0x180);

	constructor(
		private readonly bytes: Uint8Array,
		alphabet: string,
	) {
		for (let at = 0; at < alphabet.length; at++) this.#labels[alphabet.charCodeAt(at)] = at + 1;
	}

	/** All stems that begin `form` at `from`, shortest first; `form` in small letters. `isLoose` lets ae, oe, ue stand for ä, ö, ü. */
	findStems(form: string, from = 0, isLoose = false): StemMatch[] {
		const found: StemMatch[] = [];
		this.#walk({ form, isLoose, found, infix: 'none', prefixLength: 0, departure: 0 }, 0, from, '');
		if (form.startsWith('ge', from)) {
			this.#walk({ form, isLoose, found, infix: 'ge', prefixLength: 0, departure: 0 }, 0, from + 2, '');
		}
		return found;
	}

	#walk(walk: Walk, start: number, from: number, before: string): void {
		const { form } = walk;
		let stem = before;
		let node = start;
		for (let at = from; ; at++) {
			this.#collect(walk, node, at, stem);
			if (at >= form.length) return;
			this.#branch(walk, node, at, stem);
			const letter = form.charAt(at);
			const next = this.#step(node, letter);
			if (next < 0) return;
			node = next;
			stem += letter;
		}
	}

	/** Output here, and the way behind the mark of a prefix. */
	#collect(walk: Walk, node: number, at: number, stem: string): void {
		const first = this.bytes[node] ?? 0;
		if ((first & LABEL_MASK) === 0) {
			const { infix, prefixLength, departure } = walk;
			walk.found.push({ stem, output: this.#readOutput(node + 1), end: at, prefixLength, infix, departure });
		}
		if (walk.infix === 'ge' && walk.prefixLength === 0) return;
		const behind = this.#step(node, PREFIX_MARK);
		if (behind < 0) return;
		const prefixLength = stem.length;
		this.#walk({ ...walk, prefixLength }, behind, at, stem);
		if (walk.form.startsWith('ge', at)) this.#walk({ ...walk, prefixLength, infix: 'ge' }, behind, at + 2, stem);
		if (walk.form.startsWith('zu', at)) this.#walk({ ...walk, prefixLength, infix: 'zu' }, behind, at + 2, stem);
	}

	/** Other spellings of the same letters: ss for ß, ß for ss, ae for ä. */
	#branch(walk: Walk, node: number, at: number, stem: string): void {
		const { form } = walk;
		const letter = form.charAt(at);
		if (letter === 's' && form.charAt(at + 1) === 's') this.#detour(walk, node, 'ß', at + 2, stem, 1);
		if (letter === 'ß') this.#detour(walk, node, 'ss', at + 1, stem, 1);
		const umlaut = walk.isLoose && form.charAt(at + 1) === 'e' ? umlauts[letter] : undefined;
		if (umlaut) this.#detour(walk, node, umlaut, at + 2, stem, 2);
	}

	#detour(walk: Walk, node: number, letters: string, at: number, stem: string, departure: number): void {
		let there = node;
		for (const letter of letters) there = there < 0 ? there : this.#step(there, letter);
		if (there >= 0) this.#walk({ ...walk, departure: Math.max(departure, walk.departure) }, there, at, stem + letters);
	}

	/** The node behind the edge with that letter, or -1. */
	#step(node: number, letter: string): number {
		const label = this.#labels[letter.charCodeAt(0)] ?? 0;
		if (label === 0) return -1;
		for (let at = node; ; ) {
			const edge = this.bytes[at++] ?? LAST_BIT;
			const own = edge & LABEL_MASK;
			if (own === label) return edge & NEXT_BIT ? at : this.#readAddress(at);
			if (edge & LAST_BIT) return -1;
			if (own === 0) while ((this.bytes[at++] ?? 0) >= 0x80);
			else if (!(edge & NEXT_BIT)) at += 3;
		}
	}

	#readAddress(at: number): number {
		return (this.bytes[at] ?? 0) | ((this.bytes[at + 1] ?? 0) << 8) | ((this.bytes[at + 2] ?? 0) << 16);
	}

	#readOutput(at: number): number {
		let value = 0;
		for (let shift = 0, place = at; ; shift += 7, place++) {
			const byte = this.bytes[place] ?? 0;
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value;
		}
	}
}

type Walk = {
	readonly form: string;
	readonly isLoose: boolean;
	readonly found: StemMatch[];
	readonly infix: Infix;
	readonly prefixLength: number;
	readonly departure: number;
};
