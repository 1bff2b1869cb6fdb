/** The files in a ZIP archive, bounded in number and size by what the archive itself declares before anything is unpacked. */
import { unzipSync } from 'fflate';
import { fail } from '../../core/result';
import { ReadingFailed } from './read-file';

const maxFiles = 20_000;
const maxPacked = 200_000_000;
const maxUnpacked = 400_000_000;

/** Whether the file begins as an archive does. */
export async function isArchive(file: Blob): Promise<boolean> {
	const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
	return a === 0x50 && b === 0x4b && c === 3 && d === 4;
}

/** In the archive's order; folders and what systems add (`__MACOSX/`, names that begin with a dot) are left out. Throws `ReadingFailed`. */
export async function unzip(file: File): Promise<File[]> {
	if (file.size > maxPacked) throw new ReadingFailed(fail('importTooLarge'));
	const bytes = new Uint8Array(await file.arrayBuffer());
	let count = 0;
	let length = 0;
	const entries = attemptUnzip(bytes, ({ name, originalSize }) => {
		if (/\/$|^__MACOSX\/|(^|\/)\./.test(name)) return false;
		count++;
		length += originalSize;
		if (count > maxFiles || length > maxUnpacked) throw new ReadingFailed(fail('importTooLarge'));
		return true;
	});
	const written = { lastModified: file.lastModified };
	return Object.entries(entries).map(([name, content]) => new File([new Uint8Array(content)], name, written));
}

function attemptUnzip(bytes: Uint8Array, filter: (entry: { name: string; originalSize: number }) => boolean) {
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		if (error instanceof ReadingFailed) throw error;
		throw new ReadingFailed(fail('importDamaged', error instanceof Error ? error.message : undefined));
	}
}
