/** How a page of the extension looks: light and dark, wide and narrow. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

type Look = readonly [width: number, colorScheme: 'light' | 'dark'];

const pageLooks: readonly Look[] = [
	[1100, 'light'],
	[1100, 'dark'],
	[280, 'light'],
];

export const panelLooks: readonly Look[] = [
	[380, 'light'],
	[380, 'dark'],
	[280, 'light'],
];

/** In each look `show` brings the page to what is wanted, and `shoot` writes `NAME-WIDTH-SCHEME.png` into the folder. */
export async function shootLooks(
	page: Page,
	folder: string,
	show: (shoot: (name: string) => Promise<void>) => Promise<void>,
	looks = pageLooks,
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	for (const [width, colorScheme] of looks) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		await show(async (name) => {
			await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
		});
	}
}
