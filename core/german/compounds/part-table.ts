/**
 * What has been learned of the parts of compounds, read in place from its pack: hash tables of forms that serve as modifiers, with the
 * word behind each, and of lemmas that serve as heads; each with its cost, -ln p of being such a part. Strings are not stored: a slot keeps 24 further
 * bits of the hash, so that of 100,000 look-ups of what is not there about one finds something. Opening makes views and decodes the short list of endings.
 */
import type { PartOfSpeech } from '../../word';

/** "LxC1", little-endian. */
export const PARTS_MAGIC = 0x3143784c;
/** Magic; slots of modifiers, of heads, of simple words, of cut words; the length of the endings in bytes. All 32 bits, then the sections in this order. */
export const HEADER_SIZE = 24;
/** Fingerprint, cost, ending and part of speech (4 bits). */
export const MODIFIER_SIZE = 6;
/** Fingerprint, cost. */
export const HEAD_SIZE = 4;
/** Fingerprint. */
export const SIMPLE_SIZE = 3;
/** Fingerprint, place of the cut. */
export const CUT_SIZE = 4;
/** Costs are stored as bytes of this many to one. */
export const COST_STEPS = 12;

export const modifierKinds = ['noun', 'verb', 'adjective', 'other', 'bound'] as const;
export type ModifierKind = (typeof modifierKinds)[number];
export const partsOfSpeech: Readonly<Record<ModifierKind, PartOfSpeech>> = {
	noun: 'noun',
	verb: 'verb',
	adjective: 'adjective',
	other: 'adverb',
	bound: 'particle',
};

export type ModifierEntry = { readonly cost: number; readonly kind: ModifierKind; readonly ending: number };

export const HASH_SEED = 0x811c9dc5;

/** One step of FNV-1a over UTF-16 units. */
export const hashUnit = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

export function hashText(text: string): number {
	let hash = HASH_SEED;
	for (let at = 0; at < text.length; at++) hash = hashUnit(hash, text.charCodeAt(at));
	return hash;
}

/** Spreads the bits of a hash (the finaliser of MurmurHash3), so that slot and fingerprint are independent. */
export function mixHash(hash: number): number {
	let mixed = hash ^ (hash >>> 16);
	mixed = Math.imul(mixed, 0x85ebca6b);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A fingerprint of 0 would be an empty slot. */
export const fingerprintOf = (hash: number) => mixHash(hash) & 0xffffff || 1;
export const slotOf = (hash: number, slots: number) => (Math.imul(hash, 0x9e3779b1) >>> 0) % slots;

class HashSection {
	constructor(
		readonly bytes: Uint8Array,
		private readonly slots: number,
		private readonly size: number,
	) {}

	/** Where the slot of that hash begins; -1 when it is not there. */
	find(hash: number): number {
		if (this.slots === 0) return -1;
		const fingerprint = fingerprintOf(hash);
		for (let slot = slotOf(hash, this.slots); ; slot = (slot + 1) % this.slots) {
			const at = slot * this.size;
			const stored = (this.bytes[at] ?? 0) | ((this.bytes[at + 1] ?? 0) << 8) | ((this.bytes[at + 2] ?? 0) << 16);
			if (stored === 0) return -1;
			if (stored === fingerprint) return at;
		}
	}
}

export class PartTable {
	readonly #modifiers: HashSection;
	readonly #heads: HashSection;
	readonly #simple: HashSection;
	readonly #cuts: HashSection;
	/** How many letters of the form to drop and what to put there. */
	readonly #endings: readonly { readonly drop: number; readonly add: string }[];

	/** Throws a TypeError when the bytes are not a pack of this version. */
	constructor(buffer: ArrayBuffer) {
		const view = new DataView(buffer);
		if (buffer.byteLength < HEADER_SIZE || view.getUint32(0, true) !== PARTS_MAGIC)
			throw new TypeError('Not a pack of parts of this version');
		let at = HEADER_SIZE;
		const take = (length: number) => {
			at += length;
			return new Uint8Array(buffer, at - length, length);
		};
		const section = (place: number, size: number) => {
			const slots = view.getUint32(place, true);
			return new HashSection(take(slots * size), slots, size);
		};
		this.#modifiers = section(4, MODIFIER_SIZE);
		this.#heads = section(8, HEAD_SIZE);
		this.#simple = section(12, SIMPLE_SIZE);
		this.#cuts = section(16, CUT_SIZE);
		const endings = new TextDecoder().decode(take(view.getUint32(20, true)));
		this.#endings = endings.split('\n').map((line) => ({ drop: line.charCodeAt(0) - 48, add: line.slice(1) }));
	}

	/** A form that serves as modifier, by the hash of its folded spelling; null when none was learned. */
	findModifier(hash: number): ModifierEntry | null {
		const at = this.#modifiers.find(hash);
		if (at < 0) return null;
		const { bytes } = this.#modifiers;
		const packed = (bytes[at + 4] ?? 0) | ((bytes[at + 5] ?? 0) << 8);
		return { cost: (bytes[at + 3] ?? 0) / COST_STEPS, kind: modifierKinds[packed & 7] ?? 'noun', ending: packed >> 3 };
	}

	/** The lemma behind a modifier's form; of nouns with a capital. */
	restoreLemma(form: string, { kind, ending }: ModifierEntry): string {
		const { drop, add } = this.#endings[ending] ?? { drop: 0, add: '' };
		const lemma = form.slice(0, form.length - drop) + add;
		return kind === 'noun' ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
	}

	/** The cost of a head by the hash of its key (see head-key.ts); null when it was met in no compound. */
	findHead(hash: number): number | null {
		const at = this.#heads.find(hash);
		return at < 0 ? null : (this.#heads.bytes[at + 3] ?? 0) / COST_STEPS;
	}

	/** Whether a folded lemma is known to be no compound, though it could be cut like one. */
	isSimple(lemma: string): boolean {
		return this.#simple.find(hashText(lemma)) >= 0;
	}

	/** Where the head of a folded lemma is known to begin, against what is likelier; null for most words. */
	findCut(lemma: string): number | null {
		const at = this.#cuts.find(hashText(lemma));
		return at < 0 ? null : (this.#cuts.bytes[at + 3] ?? 0);
	}
}
