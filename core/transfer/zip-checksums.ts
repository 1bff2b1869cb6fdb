/**
 * The checksums of a ZIP archive, which fflate, reading the same directory, passes over. Offsets are those of PKWARE's APPNOTE 6.3.10, 4.3.12 to 4.3.16
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT).
 */

const endSignature = 0x06054b50;
const locatorSignature = 0x07064b50;
const largeEndSignature = 0x06064b50;
/** Bytes of the record at the end without the archive's comment, and of one of the directory without its names. */
const endLength = 22;
const entryLength = 46;

/** CRC-32 of each entry, folders too, in the order of the directory. [] where there is none; throws `RangeError` where it runs over the archive's end. */
export function* listChecksums(bytes: Uint8Array): Generator<number, undefined> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let { at, count } = findDirectory(view);
	for (; count > 0; count--) {
		yield view.getUint32(at + 16, true);
		at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
}

/** Archives that were written for more than 4 GB say it in a record before the last. */
function findDirectory(view: DataView): { at: number; count: number } {
	let end = view.byteLength - endLength;
	while (end >= 0 && view.getUint32(end, true) !== endSignature) end--;
	if (end < 0) return { at: 0, count: 0 };
	const isLarge = end >= 20 && view.getUint32(end - 20, true) === locatorSignature;
	const largeEnd = isLarge ? view.getUint32(end - 12, true) : null;
	if (largeEnd !== null && view.getUint32(largeEnd, true) === largeEndSignature)
		return { at: view.getUint32(largeEnd + 48, true), count: view.getUint32(largeEnd + 32, true) };
	return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 8, true) };
}
