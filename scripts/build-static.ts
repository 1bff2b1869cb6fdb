/**
 * Builds what the extension loads but nobody edits, and quickly: the seed pack and the manifest's strings.
 * With --check only says what is wrong with the sources, one line a problem.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildManifestStrings } from './build-manifest-strings';
import { compileSeeds } from './build-seeds';

const root = join(import.meta.dirname, '..');

function main(): void {
	const seeds = compileSeeds(join(root, 'seeds'));
	const strings = buildManifestStrings(join(root, 'locales'));
	const problems = [...('problems' in seeds ? seeds.problems : []), ...('problems' in strings ? strings.problems : [])];
	if ('problems' in seeds || 'problems' in strings) {
		for (const problem of problems) console.error(problem);
		process.exitCode = 1;
		return;
	}
	if (process.argv.includes('--check')) return;
	writeFileSync(join(root, 'public/seeds.json'), JSON.stringify(seeds.pack));
	for (const [language, messages] of Object.entries(strings.messages)) {
		const folder = join(root, 'public/_locales', language);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'messages.json'), JSON.stringify(messages));
	}
}

main();
