/** Makes a file anew when what it is made from has changed: a note beside it, `<file>.hash`, says what that was. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function hashSources(root: string, sources: readonly string[]): string {
	const hash = createHash('sha256');
	for (const source of sources) {
		const path = join(root, source);
		const files = statSync(path).isDirectory()
			? readdirSync(path)
					.toSorted()
					.map((file) => join(path, file))
			: [path];
		for (const file of files) if (statSync(file).isFile()) hash.update(readFileSync(file));
	}
	return hash.digest('hex');
}

/** Replaces a file in one step, so that nobody reads half of it. */
function replaceFile(file: string, content: Uint8Array | string): void {
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, content);
	renameSync(draft, file);
}

/** Writes what `make` gives into `target` unless it is fresh; true when it was made. `sources` are files and folders (without those inside them). */
export function refreshPack(root: string, target: string, sources: readonly string[], make: () => Uint8Array): boolean {
	const file = join(root, target);
	const note = `${file}.hash`;
	const hash = hashSources(root, sources);
	if (existsSync(file) && existsSync(note) && readFileSync(note, 'utf8') === hash) return false;
	mkdirSync(dirname(file), { recursive: true });
	replaceFile(file, make());
	replaceFile(note, hash);
	return true;
}
