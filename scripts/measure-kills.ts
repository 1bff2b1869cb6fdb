/**
 * How safe saved work is when the browser is killed (SIGKILL, at random moments): while notes are saved, while a backup is restored, while the schema is upgraded.
 *   npx tsx scripts/measure-kills.ts [--times 50] [--only saving,import,upgrade] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { splitSentences } from '../core/german/sentences';
import { keptFlood } from '../tests/fixtures/site/flood';
import { renderSite } from '../tests/fixtures/site/site';
import { makeRandom } from '../tests/fixtures/vary-text';
import { serveSite } from './demo/serve-site';
import { makeImportTrial } from './kills/import-trial';
import { makeSavingTrial } from './kills/saving-trial';
import { repeatTrial } from './kills/trial';
import { makeUpgradeTrial } from './kills/upgrade-trial';
import { loadSeedPack } from './load-corpus';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { values } = parseArgs({
	options: { times: { type: 'string', default: '50' }, only: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const wanted = values.only?.split(',') ?? ['saving', 'import', 'upgrade'];
const amounts = { notes: 3_000, words: 5_000, articles: 1_500 };
const sentences = loadSeedPack().articles.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
const random = makeRandom(Number(values.seed));
const site = await serveSite(renderSite());
const trials = {
	saving: makeSavingTrial(site.port, keptFlood.url),
	import: makeImportTrial(site.port, sentences, amounts),
	upgrade: makeUpgradeTrial(site.port, sentences, amounts),
};
let lost = 0;
for (const [name, trial] of Object.entries(trials)) {
	if (!wanted.includes(name)) continue;
	const report = await repeatTrial(trial, Number(values.times), random, (line) => console.log(line));
	lost += report.losses.length;
	console.log(`${report.name}: killed ${report.times} times, ${report.losses.length} with a loss`);
}
await site.close();
process.exitCode = lost > 0 ? 1 : 0;
