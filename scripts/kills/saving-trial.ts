/** Killed while notes are saved from a page, many at once: every note that was confirmed to the page is there afterwards. */
import type { CDPSession, Page } from '@playwright/test';
import { type KillableBrowser, startBrowser } from './killable-browser';
import { nameHelper, openBarePage, readKeys } from './stored-rows';
import { type Trial, wait } from './trial';

/** Milliseconds of saving within which the browser is killed. */
const savingTime = 4_000;

/** `url` is a page of the server at `port` in which Lesart runs. */
export function makeSavingTrial(port: number, url: string): Trial {
	return {
		name: 'saving notes in bulk',
		prepare: async (profile) => {
			const browser = await startBrowser(profile, port);
			await openArticle(browser, url);
			await browser.close();
			return savingTime;
		},
		run: async (profile, delay) => {
			const browser = await startBrowser(profile, port);
			const confirmed = await beginSaving(browser, url);
			await wait(delay);
			await browser.kill();
			const next = await startBrowser(profile, port);
			const bare = await openBarePage(next.context, next.origin);
			const stored = new Set(await readKeys(bare, 'annotations'));
			await next.kill();
			const lost = confirmed.filter((id) => !stored.has(id));
			const moment = `${delay} ms, ${confirmed.length} confirmed, ${stored.size} there`;
			return { loss: lost.length === 0 ? null : `${lost.length} of ${confirmed.length} confirmed notes`, moment };
		},
	};
}

/** The page, once Lesart has come into it, and its world there. */
async function openArticle({ context, origin }: KillableBrowser, url: string): Promise<{ page: Page; session: CDPSession; world: number }> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const world = new Promise<number>((resolve) => {
		session.on('Runtime.executionContextCreated', ({ context: { id, origin: owner, auxData } }) => {
			if (owner === origin && auxData?.type === 'isolated') resolve(id);
		});
	});
	await session.send('Runtime.enable');
	await page.goto(url);
	return { page, session, world: await world };
}

/** Ids of notes, in a list that grows as they are confirmed. */
async function beginSaving(browser: KillableBrowser, url: string): Promise<readonly string[]> {
	const { session, world } = await openArticle(browser, url);
	const confirmed: string[] = [];
	const begun = new Promise<void>((resolve) => {
		session.on('Runtime.bindingCalled', ({ payload }) => {
			confirmed.push(payload);
			resolve();
		});
	});
	await session.send('Runtime.addBinding', { name: 'tellConfirmed', executionContextName: 'Lesart' });
	await session.send('Runtime.evaluate', { contextId: world, expression: `${nameHelper}(${saveForEver})(${JSON.stringify(url)})` });
	await begun;
	return confirmed;
}

/** Runs in Lesart's world of the page: eight notes at a time, each told when the background has confirmed it. */
function saveForEver(source: string): void {
	const { chrome, tellConfirmed } = globalThis as unknown as {
		tellConfirmed: (id: string) => void;
		chrome: { runtime: { sendMessage: (message: object) => Promise<{ res?: { ok: boolean; value: string } }> } };
	};
	let count = 0;
	const saveNext = async (): Promise<void> => {
		count++;
		const exact = `Stelle ${count}`;
		const selector = [
			{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
			{ type: 'TextPositionSelector', start: count, end: count + exact.length },
		];
		const data = { source, selector, comment: `Notiz ${count}`, tags: [] };
		const answer = await chrome.runtime.sendMessage({ id: count, type: 'saveNote', data, timestamp: Date.now() });
		if (answer.res?.ok) tellConfirmed(answer.res.value);
		return saveNext();
	};
	for (let n = 0; n < 8; n++) void saveNext();
}
