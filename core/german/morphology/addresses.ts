/**
 * Addresses of nodes in the automaton, as short as they are near or common: one byte (0…) for how far behind the address the node begins,
 * two (10…) for a node within the first 16 kB, where the most used ones stand, three (11…) for any other of the first 4 MB.
 */
const NEAR = 0x80;
const FAR = 0xc0;
const LOW_LIMIT = 1 << 14;

/** Bytes of the address that begins with `first`. */
export function addressLength(first: number): number {
	return first < NEAR ? 1 : first < FAR ? 2 : 3;
}

export function readAddress(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	if (first < NEAR) return at + 1 + first;
	const second = bytes[at + 1] ?? 0;
	if (first < FAR) return ((first & 0x3f) << 8) | second;
	return ((first & 0x3f) << 16) | (second << 8) | (bytes[at + 2] ?? 0);
}

/** The shortest bytes for an address that is written at `at`, at most `most` of them; throws a RangeError beyond 4 MB. */
export function writeAddress(target: number, at: number, most = 3): number[] {
	const ahead = target - at - 1;
	if (ahead >= 0 && ahead < NEAR) return [ahead];
	if (target < LOW_LIMIT) return [NEAR | (target >> 8), target & 0xff];
	if (target >= 1 << 22 || most < 3) throw new RangeError('No address of that length reaches the node');
	return [FAR | (target >> 16), (target >> 8) & 0xff, target & 0xff];
}
