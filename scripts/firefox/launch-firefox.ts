/** Starts Firefox headless with the built extension, and serves every page of the web from memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Site } from '../demo/serve-site';
import { type Bidi, connectBidi } from './bidi';

export const addOnId = 'lesart@lesart.example';
/** Fixed by a preference, so that the addresses of the extension's pages are known. */
const uuid = '6f1d1b0e-9d1c-4f6e-8a52-1e5a27c0ffee';

const preferences = {
	'browser.shell.checkDefaultBrowser': false,
	'browser.aboutwelcome.enabled': false,
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'app.normandy.enabled': false,
	'app.update.enabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'services.settings.server': 'data:,',
	'intl.locale.requested': 'en-US',
	'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }),
};

/** https://w3c.github.io/webdriver-bidi/#type-browsingContext-Info */
type Context = { readonly context: string; readonly url: string; readonly children?: readonly Context[] | null };

export type Firefox = {
	readonly bidi: Bidi;
	/** Opens an address in a new tab, of the window of another tab where one is named, and gives the tab's name in BiDi. */
	open(address: string, beside?: string): Promise<string>;
	/** The name in BiDi of the frame of a tab that shows an address. */
	findFrame(tab: string, address: string): Promise<string>;
	/** What an expression, which may be a promise, comes to in a tab's page; it must be plain data. */
	evaluate<Value>(tab: string, expression: string): Promise<Value>;
	/** Address of one of the extension's pages. */
	pageOf(path: string): string;
	/** What pages and extension have written to the console as errors. */
	readonly errors: readonly string[];
	close(): Promise<void>;
};

/** Path of a Firefox: named by LESART_FIREFOX, else on the path; `null` when there is none. */
export function findFirefox(): string | null {
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
	return [process.env.LESART_FIREFOX ?? '', ...onPath].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** `extension` is the folder of a build. Nothing but `site` can be reached. */
export async function launchFirefox(executable: string, extension: string, site: Site): Promise<Firefox> {
	const profile = mkdtempSync(join(tmpdir(), 'lesart-firefox-'));
	const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'];
	const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };
	const browser = spawn(executable, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
	const bidi = await connectBidi(`${await readAddress(browser)}/session`);
	await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
	const errors = await collectErrors(bidi);
	await serve(bidi, site);
	await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
	return {
		bidi,
		errors,
		open: async (address, beside) => {
			const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', referenceContext: beside });
			await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
			return context;
		},
		findFrame: async (root, address) => {
			const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', { root });
			const found = contexts.flatMap(({ children }) => children ?? []).find(({ url }) => url === address);
			if (!found) throw new Error(`no frame shows ${address}`);
			return found.context;
		},
		evaluate: (tab, expression) => evaluate(bidi, tab, expression),
		pageOf: (path) => `moz-extension://${uuid}/${path}`,
		close: async () => {
			const ended = new Promise((resolve) => browser.once('exit', resolve));
			await bidi.send('browser.close');
			bidi.close();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** Resolves with the address of the WebSocket once Firefox listens there. */
function readAddress(browser: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		browser.stderr?.on('data', (chunk: Buffer) => {
			said += chunk;
			const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
			if (address) resolve(address);
		});
		browser.once('exit', (code) => reject(new Error(`Firefox ended (${code}): ${said}`)));
	});
}

type LogEntry = { level: string; text: string | null; source: { realm: string } };

async function collectErrors(bidi: Bidi): Promise<string[]> {
	const errors: string[] = [];
	await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
	bidi.on<LogEntry>('log.entryAdded', ({ level, text }) => {
		if (level === 'error') errors.push(text ?? '');
	});
	return errors;
}

type BlockedRequest = { isBlocked: boolean; request: { request: string; url: string } };

/** Answers what the site has, and refuses all else. */
async function serve(bidi: Bidi, site: Site): Promise<void> {
	await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
	const urlPatterns = ['https', 'http'].map((protocol) => ({ type: 'pattern', protocol }));
	await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
	bidi.on<BlockedRequest>('network.beforeRequestSent', ({ isBlocked, request: { request, url } }) => {
		if (!isBlocked) return;
		const { origin, pathname } = new URL(url);
		const value = site.get(origin + pathname);
		const headers = [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }];
		const answer = { request, statusCode: value === undefined ? 404 : 200, headers, body: { type: 'string', value: value ?? '' } };
		bidi.send('network.provideResponse', answer).catch((error: unknown) => console.error(`${url}: ${String(error)}`));
	});
}

type Evaluated = { type: string; result: { value?: string }; exceptionDetails?: { text: string } };

async function evaluate<Value>(bidi: Bidi, context: string, expression: string): Promise<Value> {
	const evaluated = await bidi.send<Evaluated>('script.evaluate', {
		expression: `(async () => JSON.stringify(await (${expression})))()`,
		target: { context },
		awaitPromise: true,
		resultOwnership: 'none',
	});
	if (evaluated.type === 'exception') throw new Error(`${expression}: ${evaluated.exceptionDetails?.text}`);
	return JSON.parse(evaluated.result.value ?? 'null') as Value;
}
