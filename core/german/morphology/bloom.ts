/**
 * Whether a word is in a set, in twelve bits a word: a Bloom filter (Bloom, "Space/Time Trade-offs in Hash Coding with Allowable
 * Errors", 1970).
 * A word that is not in the set passes for one in about three cases of a thousand.
 */
import { hashForm } from './frequencies';

export const BITS_PER_WORD = 12;
const PROBES = 8;

/** The places of a word's bits, by double hashing. */
function listProbes(word: string, bits: number): number[] {
	const first = hashForm(word);
	const second = (Math.imul(first, 0x85ebca6b) >>> 0) | 1;
	return Array.from({ length: PROBES }, (_, probe) => ((first + probe * second) >>> 0) % bits);
}

export function isInSet(filter: Uint8Array, word: string): boolean {
	if (filter.length === 0) return false;
	return listProbes(word, filter.length * 8).every((bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}

/** Puts a word into a filter. */
export function addToSet(filter: Uint8Array, word: string): void {
	for (const bit of listProbes(word, filter.length * 8)) filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
}
