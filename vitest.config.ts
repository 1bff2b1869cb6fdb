import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments } from './scripts/browser-arguments.ts';
import { findBrowser } from './scripts/find-browser.ts';

/** Vitest's reporter groups failures with a function that Node 20 lacks; without it a failing run would not say what failed. */
function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return groups;
}
if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy });

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
			{
				plugins: [preact()],
				optimizeDeps: {
					include: [
						'@noble/hashes/sha2.js',
						'@noble/hashes/utils.js',
						'@tanstack/virtual-core',
						'entities/decode',
						'fast-check',
						'fflate',
						'htmlparser2',
						'marked',
						'papaparse',
					],
				},
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.{ts,tsx}'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { executablePath: findBrowser() ?? undefined, args: browserArguments } }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
