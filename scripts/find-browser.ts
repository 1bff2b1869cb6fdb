/** Finds a Chromium on this machine: named by LESART_BROWSER, else in the usual places, else Playwright's own. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const places = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];

/** Path of the executable, or `null` when there is none. Branded Chrome is left out: it no longer loads unpacked extensions from the command line. */
export function findBrowser(): string | null {
	const named = process.env.LESART_BROWSER;
	if (named) return named;
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...places, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

export const howToGetOne =
	'Lesart needs Chromium. Install it (Debian, Ubuntu: apt-get install chromium; macOS: brew install chromium; anywhere: npx playwright install chromium), or name one in LESART_BROWSER.';
