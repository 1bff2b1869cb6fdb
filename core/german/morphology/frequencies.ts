/**
 * How common forms are, as an open-addressed hash table of three bytes a slot: a fingerprint of the form (two bytes) and its frequency.
 * A frequency of 0 is an empty slot, otherwise Zipf × 32. A form that was never counted passes for another in about one case of 30,000.
 */
export const SLOT_BYTES = 3;
export const ZIPF_SCALE = 32;

/** FNV-1a over UTF-16 units. */
export function hashForm(form: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}

/** The slot where the search for a form begins in a table of so many slots, and its fingerprint. */
export function placeForm(form: string, slots: number): { slot: number; fingerprint: number } {
	const hash = hashForm(form);
	return { slot: hash % slots, fingerprint: Math.imul(hash, 0x9e3779b1) >>> 16 };
}

/** Zipf value of a form in exactly this spelling; 0 when it was never counted. */
export function readZipf(table: Uint8Array, form: string): number {
	const slots = table.length / SLOT_BYTES;
	const { slot, fingerprint } = placeForm(form, slots);
	for (let at = slot; ; at = (at + 1) % slots) {
		const value = table[at * SLOT_BYTES + 2] ?? 0;
		if (value === 0) return 0;
		const own = (table[at * SLOT_BYTES] ?? 0) | ((table[at * SLOT_BYTES + 1] ?? 0) << 8);
		if (own === fingerprint) return value / ZIPF_SCALE;
	}
}
