/** The keys the reader has set for the extension's commands, as the browser tells them. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/KeysOverlay';

const named = new Set(['open-panel', 'note-selection', 'next-mark', 'previous-mark', 'read-word']);

/** The content script listens to these where the reader has set none: browsers suggest keys for four commands at most. */
const own: Readonly<Record<string, string>> = { 'read-word': 'Alt+Shift+W' };

export async function readShortcuts(): Promise<Shortcut[]> {
	const commands = await browser.commands.getAll();
	return commands.flatMap(({ name, shortcut }) =>
		name !== undefined && named.has(name) ? [{ name, keys: shortcut || (own[name] ?? '') }] : [],
	);
}
