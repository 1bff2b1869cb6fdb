/**
 * The files in a ZIP archive, bounded in number and size by what the archive itself declares before anything is unpacked, and each held against the checksum that was
 * written with it.
 */
import { gzipSync, unzipSync } from 'fflate';
import { fail } from '../../core/result';
import { listChecksums } from '../../core/transfer/zip-checksums';
import { ReadingFailed } from './read-file';

const maxFiles = 20_000;
const maxPacked = 200_000_000;
const maxUnpacked = 400_000_000;

/** Whether the file begins as an archive does. */
export async function isArchive(file: Blob): Promise<boolean> {
	const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
	return a === 0x50 && b === 0x4b && c === 3 && d === 4;
}

/**
 * In the archive's order; folders and what systems add (`__MACOSX/`, names that begin with a dot) are left out. Throws `ReadingFailed`: with `importDamaged` where a
 * file is not what was packed, which `detail` names.
 */
export async function unzip(file: File): Promise<File[]> {
	if (file.size > maxPacked) throw new ReadingFailed(fail('importTooLarge'));
	const bytes = new Uint8Array(await file.arrayBuffer());
	const directory = listChecksums(bytes);
	const wanted = new Map<string, number>();
	let length = 0;
	const entries = attemptUnzip(bytes, ({ name, originalSize }) => {
		const checksum = directory.next().value;
		if (/\/$|^__MACOSX\/|(^|\/)\./.test(name) || checksum === undefined) return false;
		wanted.set(name, checksum);
		length += originalSize;
		if (wanted.size > maxFiles || length > maxUnpacked) throw new ReadingFailed(fail('importTooLarge'));
		return true;
	});
	const written = { lastModified: file.lastModified };
	return [...wanted].map(([name, checksum]) => {
		const content = entries[name];
		if (!content || reckonChecksum(content) !== checksum) throw new ReadingFailed(fail('importDamaged', name));
		return new File([new Uint8Array(content)], name, written);
	});
}

function attemptUnzip(bytes: Uint8Array, filter: (entry: { name: string; originalSize: number }) => boolean) {
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		if (error instanceof ReadingFailed) throw error;
		throw new ReadingFailed(fail('importDamaged', error instanceof Error ? error.message : undefined));
	}
}

/** CRC-32. fflate reckons it for gzip alone, whose last eight bytes are checksum and length (https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1). */
function reckonChecksum(content: Uint8Array): number {
	const { buffer, byteOffset, length } = gzipSync(content, { level: 0 });
	return new DataView(buffer, byteOffset, length).getUint32(length - 8, true);
}
