/**
 * tsx scripts/fetch-lexicon.ts [package.deb]: makes seeds/lexicon/ding-de-en.txt.gz anew from the Debian package trans-de-en.
 * Without an argument the package comes from apt; dpkg-deb unpacks it. Only needed for a newer edition of the list.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const target = join(import.meta.dirname, '../seeds/lexicon/ding-de-en.txt.gz');

function downloadPackage(folder: string): string {
	execFileSync('apt-get', ['download', 'trans-de-en'], { cwd: folder, stdio: 'inherit' });
	const name = readdirSync(folder).find((file) => file.endsWith('.deb'));
	if (!name) throw new Error('apt-get download left no package behind');
	return join(folder, name);
}

const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
try {
	const given = process.argv[2];
	execFileSync('dpkg-deb', ['-x', given ? resolve(given) : downloadPackage(folder), join(folder, 'unpacked')]);
	const list = readFileSync(join(folder, 'unpacked/usr/share/trans/de-en'));
	writeFileSync(target, gzipSync(list, { level: 9 }));
	console.log(list.toString('utf8').split('\n', 1)[0]);
} finally {
	rmSync(folder, { recursive: true });
}
