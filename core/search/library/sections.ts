/**
 * The bytes of a segment, little-endian: magic, version, five counts, the length in bytes of each section, then the sections, each begun on four bytes.
 * What a page is searched by comes first, what only the winners need last.
 */

/** "LxL1" */
const MAGIC = 0x314c784c;
/** Another number whenever the bytes or what they are made from mean something else. */
const VERSION = 1;

/** A byte of `counts` that says that the record of postings begins with the count. */
export const MANY = 255;

const countNames = ['articles', 'sentences', 'words', 'english', 'parts'] as const;
export type Counts = Readonly<Record<(typeof countNames)[number], number>>;

const sectionNames = [
	'keyBlocks',
	'keys',
	'rarities',
	'counts',
	'postingBlocks',
	'postings',
	'englishKeyBlocks',
	'englishKeys',
	'englishWordBlocks',
	'englishWords',
	'partKeyBlocks',
	'partKeys',
	'partWordBlocks',
	'partWords',
	'wordBlocks',
	'words',
	'wordsByRank',
	'sentenceBlocks',
	'sentences',
	'articleStarts',
	'placeBlocks',
	'places',
	'articleIdLengths',
	'articleIds',
] as const;
type SectionName = (typeof sectionNames)[number];

const HEADER_SIZE = (2 + countNames.length + sectionNames.length) * 4;

const align = (length: number): number => Math.ceil(length / 4) * 4;

export function writeSections(counts: Counts, sections: Readonly<Record<SectionName, Uint8Array | Uint32Array>>): Uint8Array {
	const lengths = sectionNames.map((name) => sections[name].byteLength);
	const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + align(length), HEADER_SIZE));
	new Uint32Array(bytes.buffer, 0, HEADER_SIZE / 4).set([MAGIC, VERSION, ...countNames.map((name) => counts[name]), ...lengths]);
	let at = HEADER_SIZE;
	for (const name of sectionNames) {
		const { buffer, byteOffset, byteLength } = sections[name];
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
		at += align(byteLength);
	}
	return bytes;
}

export type Sections = {
	readonly counts: Counts;
	readonly bytes: Readonly<Record<SectionName, Uint8Array>>;
	/** A section as numbers of four bytes. */
	readNumbers(name: SectionName): Uint32Array;
};

/** Views on the bytes; `null` when they are no segment of this version or are not as long as they say. */
export function readSections(buffer: ArrayBuffer): Sections | null {
	if (buffer.byteLength < HEADER_SIZE) return null;
	const [magic, version, ...numbers] = new Uint32Array(buffer, 0, HEADER_SIZE / 4);
	if (magic !== MAGIC || version !== VERSION) return null;
	const lengths = numbers.slice(countNames.length);
	if (lengths.reduce((sum, length) => sum + align(length), HEADER_SIZE) !== buffer.byteLength) return null;
	let at = HEADER_SIZE;
	const views = lengths.map((length) => {
		const view = new Uint8Array(buffer, at, length);
		at += align(length);
		return view;
	});
	const bytes = nameValues(sectionNames, (_name, index) => views[index] ?? new Uint8Array());
	return {
		counts: nameValues(countNames, (_name, index) => numbers[index] ?? 0),
		bytes,
		readNumbers: (name) => new Uint32Array(buffer, bytes[name].byteOffset, Math.floor(bytes[name].byteLength / 4)),
	};
}

function nameValues<Name extends string, Value>(
	names: readonly Name[],
	read: (name: Name, index: number) => Value,
): Readonly<Record<Name, Value>> {
	return Object.fromEntries(names.map((name, index) => [name, read(name, index)])) as Record<Name, Value>;
}
