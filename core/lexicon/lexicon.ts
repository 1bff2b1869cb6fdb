/**
 * The German–English lexicon, read straight from its pack: opening makes views on the bytes and nothing else, and a look-up
 * decodes only the entries it returns. The layout is described at `PACK_SECTIONS` and `readEntry`.
 */
import { type Gender, type PartOfSpeech, partsOfSpeech } from '../word';
import type { ByteReader } from './byte-reader';
import { foldKey } from './fold-key';
import { KeyTable } from './key-table';
import { StringTable } from './string-table';
import { TokenReader } from './token-text';

/** "LxP2", little-endian. */
export const PACK_MAGIC = 0x3250784c;

/**
 * Behind the magic number come pairs of 32-bit numbers, one a section: where it begins and its length in bytes; then the number of words. All is
 * little-endian. `keys` holds the folded words with their entries; `vocabulary` the tokens of the glosses; `marks` what is said of glosses.
 */
export const PACK_SECTIONS = ['keyBlocks', 'keys', 'vocabularyBlocks', 'vocabulary', 'markBlocks', 'marks'] as const;
export type PackSection = (typeof PACK_SECTIONS)[number];
export const HEADER_SIZE = 4 + PACK_SECTIONS.length * 8 + 4;

/** How many steps below the best gloss of its entry a gloss can stand, and how much a step is, as a natural logarithm of odds. */
export const WORST_LEVEL = 15;
export const LEVEL_STEP = 0.3;
/** A code for glosses of more tokens than fit beside the level. */
export const MOST_TOKENS = 7;

export type Gloss = {
	/** English for a reader: no placeholders, verbs without *to*. */
	readonly text: string;
	/** How much less likely than the best gloss of its entry, whatever the sentence: 0 for the best, natural logarithm of odds. */
	readonly cost: number;
	/** Subject fields, registers and regions as the list abbreviates them: `pol.`, `coll.`, `Br.` */
	readonly labels: readonly string[];
	/** How the German word stands with others when it means this, `~` for itself: `sich ~`, `jdm. etw. ~`; null when it stands alone. */
	readonly pattern: string | null;
	/** The genders with which the noun means this, where they differ within its entry; [] when any may. */
	readonly genders: readonly Gender[];
};

export type Entry = {
	/** Null where the list does not say. */
	readonly partOfSpeech: PartOfSpeech | null;
	/** Best first. */
	readonly glosses: readonly Gloss[];
};

export interface Lexicon {
	/** How many words can be looked up. */
	readonly size: number;
	/** The entries of a word, one for each part of speech; [] when it has none. Case, ß or ss and the shape of apostrophes make no difference. */
	lookUp(word: string): readonly Entry[];
	/** Whether lookUp finds something, without decoding it. */
	has(word: string): boolean;
}

type Mark = Pick<Gloss, 'labels' | 'pattern' | 'genders'>;
const noMark: Mark = { labels: [], pattern: null, genders: [] };

/** Decoded words kept; a long article has some 2,000 different ones. */
const REMEMBERED = 4000;

/** Throws when the bytes are not a pack of this version. */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
	const view = new DataView(buffer);
	if (buffer.byteLength < HEADER_SIZE || view.getUint32(0, true) !== PACK_MAGIC) throw new TypeError('Not a lexicon pack of this version');
	const place = (name: PackSection) => 4 + PACK_SECTIONS.indexOf(name) * 8;
	const bytes = (name: PackSection) => new Uint8Array(buffer, view.getUint32(place(name), true), view.getUint32(place(name) + 4, true));
	const offsets = (name: PackSection) =>
		new Uint32Array(buffer, view.getUint32(place(name), true), view.getUint32(place(name) + 4, true) / 4);
	const keys = new KeyTable(offsets('keyBlocks'), bytes('keys'));
	const tokens = new TokenReader(new StringTable(offsets('vocabularyBlocks'), bytes('vocabulary')));
	const marks = new StringTable(offsets('markBlocks'), bytes('marks'));
	const known = new Map<string, readonly Entry[]>();
	return {
		size: view.getUint32(HEADER_SIZE - 4, true),
		has: (word) => keys.find(foldKey(word)) !== null,
		lookUp: (word) => {
			const before = known.get(word);
			if (before) return before;
			const entries = readEntries(keys.find(foldKey(word)), tokens, marks);
			if (known.size >= REMEMBERED) known.clear();
			known.set(word, entries);
			return entries;
		},
	};
}

function readEntries(found: ReturnType<KeyTable['find']>, tokens: TokenReader, marks: StringTable): Entry[] {
	if (!found) return [];
	const { reader, end } = found;
	const entries: Entry[] = [];
	while (reader.at < end) entries.push(readEntry(reader, tokens, marks));
	return entries;
}

/**
 * An entry is a byte for its part of speech (1 up from the order of `partsOfSpeech`, 0 when unknown), the number of its glosses, and the glosses. A gloss
 * is a byte (level, 16 when it has a mark, 32 × the number of its tokens, 0 when that number follows), the mark's number, and the tokens.
 */
function readEntry(reader: ByteReader, tokens: TokenReader, marks: StringTable): Entry {
	const partOfSpeech = partsOfSpeech[reader.readByte() - 1] ?? null;
	const glosses: Gloss[] = [];
	for (let left = reader.readNumber(); left > 0; left--) {
		const head = reader.readByte();
		const mark = head & 16 ? readMark(marks.readText(reader.readNumber())) : noMark;
		const text = tokens.readTokens(reader, head >> 5 || reader.readNumber());
		glosses.push({ text, cost: (head & WORST_LEVEL) * LEVEL_STEP, ...mark });
	}
	return { partOfSpeech, glosses };
}

/** A mark is its labels, its pattern and its genders, parted by `|`, each list by spaces. */
function readMark(written: string): Mark {
	const [labels = '', pattern = '', genders = ''] = written.split('|');
	return { labels: splitList(labels), pattern: pattern || null, genders: splitList(genders) as Gender[] };
}

const splitList = (list: string) => (list === '' ? [] : list.split(' '));
