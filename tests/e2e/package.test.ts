/** What the built package weighs and asks for. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extensionFolder } from '../../scripts/launch-extension';

type Manifest = {
	content_scripts: { js?: string[] }[];
	permissions: string[];
	optional_permissions?: string[];
	host_permissions: string[];
	optional_host_permissions?: string[];
	web_accessible_resources?: unknown[];
};

const manifest: Manifest = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8'));

test('the content script is under 86 kB', () => {
	const scripts = manifest.content_scripts.flatMap(({ js }) => js ?? []);
	const bytes = scripts.reduce((sum, file) => sum + statSync(join(extensionFolder, file)).size, 0);
	expect(scripts).not.toEqual([]);
	expect(bytes).toBeLessThan(86_000);
});

test('the package asks for no more than it needs', () => {
	expect(manifest.permissions.toSorted()).toEqual([
		'activeTab',
		'alarms',
		'contextMenus',
		'offscreen',
		'scripting',
		'sidePanel',
		'storage',
	]);
	expect(manifest.optional_permissions ?? []).toEqual([]);
	expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
	expect(manifest.host_permissions.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/.test(pattern))).toEqual([]);
});
