/**
 * What is known of German, compiled from the sources in seeds/lexicon and the dictionaries into .cache and public; see refresh-pack.ts for when.
 *
 *   tsx scripts/build-packs.ts [NAME…]     these packs, or all of them, two at a time
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { packNames, type WordSources } from '../core/word-sources';
import { buildCompounds } from './build-compounds';
import { buildLexicon } from './build-lexicon';
import { buildMorphology } from './build-morphology';
import { buildPhrases } from './build-phrases';
import { runTool } from './run-tool';

type PackName = keyof WordSources;

const builders: Readonly<Record<PackName, (root: string) => boolean>> = {
	morphology: buildMorphology,
	compounds: buildCompounds,
	lexicon: buildLexicon,
	phrases: buildPhrases,
};

/** Those of a group are made one after the other: compounds are learned with the morphology. */
const groups: readonly (readonly PackName[])[] = [
	['morphology', 'compounds'],
	['lexicon', 'phrases'],
];

/** Makes those files of .cache that are missing or stale, and says so, since it takes a while; the extension ships its copies in public. */
export function buildPacks(root: string, names: readonly PackName[] = packNames): void {
	for (const name of names) {
		const started = Date.now();
		if (builders[name](root)) console.error(`Compiled the ${name} in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
		copyFileSync(join(root, `.cache/${name}.pack`), join(root, `public/${name}.pack`));
	}
}

async function main(args: readonly string[]): Promise<void> {
	const names = packNames.filter((name) => args.includes(name));
	if (names.length > 0) return buildPacks(join(import.meta.dirname, '..'), names);
	const runs = await Promise.all(groups.map((group) => runTool('tsx', ['scripts/build-packs.ts', ...group])));
	process.exitCode = Math.max(...runs.map(({ exitCode }) => exitCode));
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
