import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { contentMatches } from './scripts/content-matches';

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	vite: () => ({ plugins: [preact()] }),
	hooks: {
		'build:publicAssets': (_, files) => {
			files.push({ absoluteSrc: join(import.meta.dirname, 'LICENSE'), relativeDest: 'licences/gpl-3.0.txt' });
		},
		'build:manifestGenerated': (_, manifest) => {
			for (const script of manifest.content_scripts ?? []) script.matches = contentMatches();
		},
	},
	manifest: ({ browser }) => ({
		name: '__MSG_extensionName__',
		description: '__MSG_extensionDescription__',
		default_locale: 'en',
		minimum_chrome_version: '130',
		permissions: [
			'storage',
			'activeTab',
			'scripting',
			'contextMenus',
			'alarms',
			...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
		],
		host_permissions: contentMatches(),
		// Asked for one site at a time, when the reader adds it.
		optional_host_permissions: ['*://*/*'],
		// One background for all windows, which refuses to store what is made in private ones.
		incognito: 'spanning',
		action: { default_title: '__MSG_actionTitle__' },
		commands: {
			'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPanel__' },
			'note-selection': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandNoteSelection__' },
			'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMark__' },
			// Browsers suggest keys for four commands at most; for this one the content script listens to Alt+Shift+W itself.
			'read-word': { description: '__MSG_commandReadWord__' },
			'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMark__' },
		},
		...(browser === 'firefox'
			? { browser_specific_settings: { gecko: { id: 'lesart@lesart.example', strict_min_version: '140.0' } } }
			: {}),
	}),
});
