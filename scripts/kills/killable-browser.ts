/**
 * A Chromium of its own process group with the built extension, to be killed at any moment with all its processes and started again on the same profile. Only
 * what this file started is ever killed, by its id.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser, howToGetOne } from '../find-browser';
import { extensionFolder, listArguments } from '../launch-extension';

export type KillableBrowser = {
	readonly context: BrowserContext;
	/** `chrome-extension://…` without a path. */
	readonly origin: string;
	/** SIGKILL to all its processes at once; resolves when it has ended. */
	readonly kill: () => Promise<void>;
	/** Ends it as a reader does, so that all of it is on disk. */
	readonly close: () => Promise<void>;
};

export async function startBrowser(profile: string, port: number): Promise<KillableBrowser> {
	const executable = findBrowser();
	if (executable === null) throw new Error(howToGetOne);
	const portFile = join(profile, 'DevToolsActivePort');
	rmSync(portFile, { force: true });
	const extra = [`--user-data-dir=${profile}`, '--headless=new', '--no-default-browser-check', '--disable-gpu', 'about:blank'];
	const child = spawn(executable, [...listArguments({ port, headless: true }), ...extra], { detached: true, stdio: 'ignore' });
	const killLeft = () => killGroup(child);
	process.once('exit', killLeft);
	const ended = new Promise<void>((done) =>
		child.once('exit', () => {
			process.removeListener('exit', killLeft);
			done();
		}),
	);
	const endpoint = await readEndpoint(portFile, child);
	const browser = await chromium.connectOverCDP(endpoint);
	const left = new Promise((done) => browser.once('disconnected', done));
	const [context] = browser.contexts();
	if (!context) throw new Error('The browser has no context.');
	return {
		context,
		origin: `chrome-extension://${nameExtension(extensionFolder)}`,
		kill: async () => {
			killGroup(child);
			await Promise.all([ended, left]);
		},
		close: async () => {
			const session = await browser.newBrowserCDPSession();
			await Promise.race([session.send('Browser.close').catch(() => null), ended]);
			await ended;
		},
	};
}

function killGroup({ pid }: ChildProcess): void {
	if (pid === undefined) throw new Error('The browser was not started.');
	process.kill(-pid, 'SIGKILL');
}

async function readEndpoint(portFile: string, child: ChildProcess): Promise<string> {
	for (let tries = 0; tries < 600; tries++) {
		if (child.exitCode !== null) throw new Error(`The browser ended with ${child.exitCode}.`);
		const [port] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
		if (port) return `http://127.0.0.1:${port}`;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error('The browser did not start within 30 seconds.');
}

/** Chromium names an unpacked extension by its path: 128 bits of SHA-256 in the letters a to p. */
function nameExtension(folder: string): string {
	const hex = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
	return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
