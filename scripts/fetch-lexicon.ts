/**
 * tsx scripts/fetch-lexicon.ts [folder]: makes the sources in seeds/lexicon anew from the Debian packages trans-de-en and onboard-data.
 * The packages are taken from the folder, or from apt where none is given; dpkg-deb unpacks them. Only needed for a newer edition.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const sources = [
	{ package: 'trans-de-en', file: 'usr/share/trans/de-en', target: 'ding-de-en.txt.gz' },
	{ package: 'onboard-data', file: 'usr/share/onboard/models/de_DE.lm', target: 'word-counts-de.lm.gz' },
	{ package: 'onboard-data', file: 'usr/share/onboard/models/en_US.lm', target: 'word-counts-en.lm.gz' },
] as const;

const work = mkdtempSync(join(tmpdir(), 'lexicon-'));
try {
	const packages = [...new Set(sources.map((source) => source.package))];
	const given = process.argv[2];
	if (!given) execFileSync('apt-get', ['download', ...packages], { cwd: work, stdio: 'inherit' });
	for (const name of packages) execFileSync('dpkg-deb', ['-x', findPackage(given ? resolve(given) : work, name), join(work, name)]);
	for (const { package: name, file, target } of sources) {
		const content = readFileSync(join(work, name, file));
		writeFileSync(join(import.meta.dirname, '../seeds/lexicon', target), gzipSync(content, { level: 9 }));
		console.log(`${target}: ${content.length} bytes of ${name}`);
	}
} finally {
	rmSync(work, { recursive: true });
}

function findPackage(folder: string, name: string): string {
	const file = readdirSync(folder).find((candidate) => candidate.startsWith(`${name}_`) && candidate.endsWith('.deb'));
	if (!file) throw new Error(`No package ${name} in ${folder}`);
	return join(folder, file);
}
