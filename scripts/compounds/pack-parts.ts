/** Writes what was learned of parts as the pack that core/german/compounds/part-table reads. */
import {
	COST_STEPS,
	CUT_SIZE,
	fingerprintOf,
	HEAD_SIZE,
	HEADER_SIZE,
	hashText,
	MODIFIER_SIZE,
	type ModifierKind,
	modifierKinds,
	PARTS_MAGIC,
	SIMPLE_SIZE,
	slotOf,
} from '../../core/german/compounds/part-table';
import { foldKey } from '../../core/lexicon/fold-key';

export type ModifierRow = { readonly form: string; readonly lemma: string; readonly kind: ModifierKind; readonly cost: number };
export type PartRows = {
	readonly modifiers: readonly ModifierRow[];
	readonly heads: readonly (readonly [key: string, cost: number])[];
	readonly simple: readonly string[];
	readonly cuts: readonly (readonly [word: string, at: number])[];
};

/** Fuller tables are smaller, and slower to search. */
const LOAD = 0.85;

export function packParts({ modifiers, heads, simple, cuts }: PartRows): Uint8Array {
	const endings = new Map<string, number>();
	const numberOf = (ending: string) => endings.get(ending) ?? endings.set(ending, endings.size).size - 1;
	const sections = [
		writeTable(
			modifiers.map(({ form, lemma, kind, cost }) => {
				const packed = modifierKinds.indexOf(kind) | (numberOf(writeEnding(form, lemma)) << 3);
				return [form, [writeCost(cost), packed & 255, packed >> 8]];
			}),
			MODIFIER_SIZE,
		),
		writeTable(
			heads.map(([key, cost]) => [key, [writeCost(cost)]]),
			HEAD_SIZE,
		),
		writeTable(
			simple.map((word) => [word, []]),
			SIMPLE_SIZE,
		),
		writeTable(
			cuts.map(([word, at]) => [word, [at]]),
			CUT_SIZE,
		),
	];
	const text = new TextEncoder().encode([...endings.keys()].join('\n'));
	const sizes = [MODIFIER_SIZE, HEAD_SIZE, SIMPLE_SIZE, CUT_SIZE];
	const header = new Uint32Array([PARTS_MAGIC, ...sections.map((bytes, place) => bytes.length / (sizes[place] ?? 1)), text.length]);
	const all = [new Uint8Array(header.buffer), ...sections, text];
	const pack = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const bytes of all) {
		pack.set(bytes, at);
		at += bytes.length;
	}
	if (header.byteLength !== HEADER_SIZE) throw new Error('The header has another size than the reader thinks');
	return pack;
}

const writeCost = (cost: number) => Math.max(1, Math.min(255, Math.round(cost * COST_STEPS)));

/** What is dropped from a form (a digit's character and on) and put there to make the lemma. */
function writeEnding(form: string, lemma: string): string {
	const small = lemma.charAt(0).toLowerCase() + lemma.slice(1);
	let shared = 0;
	while (shared < form.length && form[shared] === small[shared]) shared++;
	return String.fromCharCode(48 + form.length - shared) + small.slice(shared);
}

function writeTable(rows: readonly (readonly [key: string, payload: readonly number[]])[], size: number): Uint8Array {
	const slots = Math.ceil(rows.length / LOAD) + 1;
	const bytes = new Uint8Array(slots * size);
	for (const [key, payload] of rows) {
		const hash = hashText(foldKey(key));
		const fingerprint = fingerprintOf(hash);
		let slot = slotOf(hash, slots);
		while (bytes[slot * size] || bytes[slot * size + 1] || bytes[slot * size + 2]) slot = (slot + 1) % slots;
		bytes.set([fingerprint & 255, (fingerprint >> 8) & 255, fingerprint >> 16, ...payload], slot * size);
	}
	return bytes;
}
