/** The browser is killed at work, a few times each; `scripts/measure-kills.ts` does so as often as one likes. */
import { splitSentences } from '../../core/german/sentences';
import { serveSite } from '../../scripts/demo/serve-site';
import { makeImportTrial } from '../../scripts/kills/import-trial';
import { makeSavingTrial } from '../../scripts/kills/saving-trial';
import { repeatTrial, type Trial } from '../../scripts/kills/trial';
import { makeUpgradeTrial } from '../../scripts/kills/upgrade-trial';
import { loadSeedPack } from '../../scripts/load-corpus';
import { keptFlood } from '../fixtures/site/flood';
import { renderSite } from '../fixtures/site/site';
import { makeRandom } from '../fixtures/vary-text';
import { expect, test } from './lesart';

const amounts = { notes: 300, words: 500, articles: 150 };
const times = 3;

const sentences = () => loadSeedPack().articles.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));

const trials: readonly (readonly [what: string, make: (port: number) => Trial])[] = [
	['a note that was confirmed is there after a kill', (port) => makeSavingTrial(port, keptFlood.url)],
	['a backup is restored whole or not at all when the browser is killed', (port) => makeImportTrial(port, sentences(), amounts)],
	['an upgrade that is killed is done at the next start', (port) => makeUpgradeTrial(port, sentences(), amounts)],
];

for (const [what, make] of trials) {
	test(what, async () => {
		test.setTimeout(300_000);
		const site = await serveSite(renderSite());
		const report = await repeatTrial(make(site.port), times, makeRandom(3), () => {});
		await site.close();
		expect(report.losses).toEqual([]);
	});
}
