/**
 * Walks the stems of the pack: a minimal acyclic automaton (Daciuk et al., "Incremental Construction of Minimal Acyclic Finite-State
 * Automata", 2000) read in place. All stems that begin a form are met in one walk, so a look-up costs a step a letter.
 * An edge is one byte: label (6 bits), `NEXT` when its node follows at once, `LAST` of its node; without NEXT an address follows (see
 * addresses.ts). Edges stand in the order of their labels. Label 0 is no edge but the node's output, a varint.
 */
import { addressLength, readAddress } from './addresses';
import type { Infix } from './analyses';

export const NEXT_BIT = 0x40;
export const LAST_BIT = 0x80;
export const LABEL_MASK = 0x3f;

/** The label of the mark behind a separable prefix: the smallest, so that it is a node's first edge. */
export const PREFIX_LABEL = 1;

/** A stem that begins the form. */
export type StemMatch = {
	/** The stem as stored, without the mark of its prefix. */
	readonly stem: string;
	readonly output: number;
	/** Where in the form the stem begins, with its prefix and what stands inside. */
	readonly start: number;
	/** Where in the form the rest begins. */
	readonly end: number;
	/** Length of the separable prefix; 0 without. */
	readonly prefixLength: number;
	readonly infix: Infix;
	/** How far the spelling departs from the stem's: 0 none, 1 for ss/ß, 2 for ae and the like. */
	readonly departure: number;
};

const NOWHERE = -1;
const S = 's'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
const SHARP = 'ß'.charCodeAt(0);
const umlauts: ReadonlyMap<number, string> = new Map([
	['a'.charCodeAt(0), 'ä'],
	['o'.charCodeAt(0), 'ö'],
	['u'.charCodeAt(0), 'ü'],
]);

/** Where a walk came from: the letters of the stem before it, and what was skipped or spelled otherwise on the way. */
type Origin = {
	readonly start: number;
	readonly before: string;
	readonly infix: Infix;
	readonly prefixLength: number;
	readonly departure: number;
};

export class Automaton {
	readonly #labels = new Uint8Array(0x180);
	readonly #bytes: Uint8Array;

	/** `alphabet` has the letters of the labels, label 1 first. */
	constructor(bytes: Uint8Array, alphabet: string) {
		this.#bytes = bytes;
		for (let at = 0; at < alphabet.length; at++) this.#labels[alphabet.charCodeAt(at)] = at + 1;
	}

	/** All stems that begin `form` at `from`; `form` in small letters. `isLoose` lets ae, oe, ue stand for ä, ö, ü. */
	findStems(form: string, from = 0, isLoose = false): StemMatch[] {
		const found: StemMatch[] = [];
		const origin: Origin = { start: from, before: '', infix: 'none', prefixLength: 0, departure: 0 };
		this.#walk(form, from, 0, origin, isLoose, found);
		if (form.startsWith('ge', from)) this.#walk(form, from + 2, 0, { ...origin, infix: 'ge' }, isLoose, found);
		return found;
	}

	#walk(form: string, from: number, start: number, origin: Origin, isLoose: boolean, found: StemMatch[]): void {
		let node = start;
		for (let at = from; node !== NOWHERE; at++) {
			const first = this.#bytes[node] ?? 0;
			if ((first & LABEL_MASK) === 0) {
				const { start: begin, infix, prefixLength, departure } = origin;
				const stem = origin.before + form.slice(from, at);
				found.push({ stem, output: this.#readOutput(node + 1), start: begin, end: at, prefixLength, infix, departure });
			}
			const behind = origin.infix === 'none' ? this.#step(node, PREFIX_LABEL) : NOWHERE;
			if (behind !== NOWHERE)
				this.#walkBehindPrefix(form, at, behind, { ...origin, before: origin.before + form.slice(from, at) }, isLoose, found);
			if (at >= form.length) return;
			const letter = form.charCodeAt(at);
			if (letter === S || letter === SHARP || isLoose) this.#walkOtherwise(form, from, at, node, origin, isLoose, found);
			node = this.#step(node, this.#labels[letter] ?? 0);
		}
	}

	/** Behind a separable prefix a ge or zu may stand. */
	#walkBehindPrefix(form: string, at: number, node: number, before: Origin, isLoose: boolean, found: StemMatch[]): void {
		const origin = { ...before, prefixLength: before.before.length };
		this.#walk(form, at, node, origin, isLoose, found);
		if (form.startsWith('ge', at)) this.#walk(form, at + 2, node, { ...origin, infix: 'ge' }, isLoose, found);
		if (form.startsWith('zu', at)) this.#walk(form, at + 2, node, { ...origin, infix: 'zu' }, isLoose, found);
	}

	/** Other spellings of the same letters: ss for ß, ß for ss, ae for ä. */
	#walkOtherwise(form: string, from: number, at: number, node: number, origin: Origin, isLoose: boolean, found: StemMatch[]): void {
		const letter = form.charCodeAt(at);
		const next = form.charCodeAt(at + 1);
		const umlaut = isLoose && next === E ? umlauts.get(letter) : undefined;
		const letters = letter === SHARP ? 'ss' : letter === S && next === S ? 'ß' : (umlaut ?? '');
		let there = letters === '' ? NOWHERE : node;
		for (let place = 0; place < letters.length && there !== NOWHERE; place++) {
			there = this.#step(there, this.#labels[letters.charCodeAt(place)] ?? 0);
		}
		if (there === NOWHERE) return;
		const departure = Math.max(origin.departure, umlaut ? 2 : 1);
		const before = origin.before + form.slice(from, at) + letters;
		this.#walk(form, at + (letter === SHARP ? 1 : 2), there, { ...origin, before, departure }, isLoose, found);
	}

	/** The node behind the edge with that label, or NOWHERE. */
	#step(node: number, label: number): number {
		const bytes = this.#bytes;
		for (let at = node; ; ) {
			const edge = bytes[at++] ?? LAST_BIT;
			const own = edge & LABEL_MASK;
			if (own === label && label !== 0) return edge & NEXT_BIT ? at : readAddress(bytes, at);
			if (edge & LAST_BIT || own > label) return NOWHERE;
			if (own === 0) while ((bytes[at++] ?? 0) >= 0x80);
			else at += addressLength(bytes[at] ?? 0);
		}
	}

	#readOutput(at: number): number {
		let value = 0;
		for (let shift = 0, place = at; ; shift += 7, place++) {
			const byte = this.#bytes[place] ?? 0;
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value;
		}
	}
}
