/** Makes the table of frequencies that core/german/morphology/frequencies.ts reads, from counted forms. */
import { placeForm, SLOT_BYTES, ZIPF_SCALE } from '../../core/german/morphology/frequencies';

const SLOTS_PER_FORM = 1.15;

/** Forms and counts of an ARPA-like file: the lines under `\1-grams:`, without its marks in angle brackets. */
export function readCounts(source: string): Map<string, number> {
	const start = source.indexOf('\\1-grams:');
	const lines = source.slice(start).split('\n').slice(1);
	const counts = new Map<string, number>();
	for (const line of lines) {
		if (line.startsWith('\\')) break;
		const [count = '', form = ''] = line.split(' ');
		if (form !== '' && !form.startsWith('<')) counts.set(form, Number(count));
	}
	return counts;
}

/** Zipf scale: log10 of how often a form stands in a billion words (van Heuven et al. 2014). */
export function toZipf(counts: ReadonlyMap<string, number>): Map<string, number> {
	let total = 0;
	for (const count of counts.values()) total += count;
	return new Map([...counts].map(([form, count]) => [form, Math.log10((count / total) * 1e9)]));
}

export function writeFrequencies(zipf: ReadonlyMap<string, number>): Uint8Array {
	const slots = Math.ceil(zipf.size * SLOTS_PER_FORM) + 1;
	const table = new Uint8Array(slots * SLOT_BYTES);
	for (const [form, value] of zipf) {
		const { slot, fingerprint } = placeForm(form, slots);
		let at = slot;
		while (table[at * SLOT_BYTES + 2]) at = (at + 1) % slots;
		table.set([fingerprint & 0xff, fingerprint >> 8, Math.max(1, Math.min(255, Math.round(value * ZIPF_SCALE)))], at * SLOT_BYTES);
	}
	return table;
}
