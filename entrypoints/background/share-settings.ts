/** Saves the reader's settings and tells them to every tab in which Lesart is at work. */
import * as v from 'valibot';
import { fail, type Result } from '../../core/result';
import { Settings } from '../../core/settings';
import { logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { saveSettings } from '../../platform/settings';
import { listTabStates } from '../../platform/tab-state';

/** Fails with `unreadableInput` when they are none, and with the codes of storage. */
export async function shareSettings(data: unknown): Promise<Result<null>> {
	const settings = v.safeParse(Settings, data);
	if (!settings.success) return fail('unreadableInput');
	const saved = await saveSettings(settings.output);
	if (saved.ok) await tellSettings(settings.output);
	return saved;
}

/** Tells settings that are saved already. */
export async function tellSettings(settings: Settings): Promise<void> {
	const tabs = await listTabStates();
	await Promise.all(tabs.map(({ tabId }) => tellTab(tabId, settings)));
}

async function tellTab(tabId: number, settings: Settings): Promise<void> {
	try {
		await sendMessage('settingsChanged', settings, { tabId, frameId: 0 });
	} catch (error) {
		logWarning('a tab did not take the settings', error);
	}
}
