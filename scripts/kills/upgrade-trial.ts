/** Killed while a new Lesart brings the database of the one before to its own schema: afterwards it opens, upgraded, and nothing is lost. */
import type { Page } from '@playwright/test';
import { schemaVersion, schemaVersions } from '../../platform/db/database';
import { makeArticles, makeNotes, makeWords } from '../../tests/fixtures/many-records';
import { type KillableBrowser, startBrowser } from './killable-browser';
import type { Amounts } from './make-backup';
import { openBarePage, readKeys, readVersion, type StoreRows, writeDatabase } from './stored-rows';
import { type Trial, wait } from './trial';

export function makeUpgradeTrial(port: number, sentences: readonly string[], amounts: Amounts): Trial {
	const expected: Readonly<Record<string, number>> = {
		annotations: amounts.notes,
		savedWords: amounts.words,
		keptArticles: amounts.articles,
		keptTexts: amounts.articles,
	};
	return {
		name: `upgrading to schema ${schemaVersion}`,
		prepare: async (profile) => {
			const stores = makeStores(sentences, amounts);
			for (const folder of [profile, `${profile}-measured`]) await prepareOlder(folder, port, stores);
			const begun = performance.now();
			const browser = await startBrowser(`${profile}-measured`, port);
			await waitForUpgrade(browser);
			const duration = performance.now() - begun;
			await browser.kill();
			return duration;
		},
		run: async (profile, delay) => {
			const begun = performance.now();
			const browser = await startBrowser(profile, port);
			openLibrary(browser).catch(ignoreKilled);
			await wait(Math.max(0, delay - (performance.now() - begun)));
			const killed = Math.round(performance.now() - begun);
			await browser.kill();
			const next = await startBrowser(profile, port);
			const found = await openBarePage(next.context, next.origin).then(readVersion);
			const bare = await waitForUpgrade(next);
			const losses: string[] = [];
			for (const [store, count] of Object.entries(expected)) {
				const present = (await readKeys(bare, store)).length;
				if (present !== count) losses.push(`${store}: ${present} of ${count}`);
			}
			await next.kill();
			return { loss: losses.length === 0 ? null : losses.join(', '), moment: `${killed} ms, schema ${found / 10} after the kill` };
		},
	};
}

/** A profile in which the Lesart of the schema before has left its database. The background is ended last, since a tab that closes starts it. */
async function prepareOlder(profile: string, port: number, stores: readonly StoreRows[]): Promise<void> {
	const browser = await startBrowser(profile, port);
	const bare = await waitForUpgrade(browser);
	for (const page of browser.context.pages()) if (page !== bare) await page.close();
	await wait(2_000);
	const session = await browser.context.browser()?.newBrowserCDPSession();
	const { targetInfos } = (await session?.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })) ?? { targetInfos: [] };
	for (const { targetId } of targetInfos) await session?.send('Target.closeTarget', { targetId });
	await writeDatabase(bare, schemaVersion - 1, stores);
	const version = await readVersion(bare);
	if (version !== (schemaVersion - 1) * 10) throw new Error(`the older database is already of version ${version}`);
	await browser.close();
}

function makeStores(sentences: readonly string[], { notes, words, articles }: Amounts): StoreRows[] {
	const schemas = Object.assign({}, ...schemaVersions.slice(0, -1).map(({ stores }) => stores)) as Record<string, string>;
	const rows: Readonly<Record<string, readonly unknown[]>> = {
		annotations: makeNotes(notes, sentences).map((note) => ({ ...note, tags: [], updatedAt: note.modified })),
		savedWords: makeWords(words, sentences),
		keptArticles: makeArticles(articles, sentences).map(({ keptBy: _keptBy, words: _words, ...article }) => article),
	};
	return Object.entries(schemas).map(([name, schema]) => ({ name, schema, rows: rows[name] ?? [] }));
}

function openLibrary({ context, origin }: KillableBrowser): Promise<Page> {
	return context.newPage().then(async (page) => {
		await page.goto(`${origin}/library.html#transfer`);
		return page;
	});
}

/** A page that reads the database, once it is of this Lesart's schema. */
async function waitForUpgrade(browser: KillableBrowser): Promise<Page> {
	const library = await openLibrary(browser);
	await library.getByRole('heading', { name: 'Export', exact: true }).waitFor({ timeout: 120_000 });
	const bare = await openBarePage(browser.context, browser.origin);
	for (let tries = 0; (await readVersion(bare)) !== schemaVersion * 10; tries++) {
		if (tries > 600) throw new Error('the database was not upgraded within a minute');
		await wait(100);
	}
	return bare;
}

/** What was being opened when the browser was killed; it may not even be told so, hence nobody waits for it. */
function ignoreKilled(): null {
	return null;
}
