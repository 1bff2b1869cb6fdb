/** The keys the reader has set for the extension's commands, as the browser tells them. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/KeysOverlay';

/** In the order in which they are listed. */
const names = ['open-panel', 'next-mark', 'previous-mark', 'note-selection', 'read-word'];

/** The content script listens to these where the reader has set none: browsers suggest keys for four commands at most. */
const own: Readonly<Record<string, string>> = { 'read-word': 'Alt+Shift+W' };

export async function readShortcuts(): Promise<Shortcut[]> {
	const commands = await browser.commands.getAll();
	return names.flatMap((name) => {
		const command = commands.find((one) => one.name === name);
		return command ? [{ name, keys: command.shortcut || (own[name] ?? '') }] : [];
	});
}
