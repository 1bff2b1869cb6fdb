/** Saves the reader's settings and tells them to every tab in which Lesart is at work. */
import * as v from 'valibot';
import { fail, type Result, succeed } from '../../core/result';
import { Settings } from '../../core/settings';
import { logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { saveSettings } from '../../platform/settings';
import { listTabStates } from '../../platform/tab-state';

const Changes = v.partial(Settings);

/** Some of them. Fails with `unreadableInput` when they are none, and with the codes of storage. */
export async function shareSettings(data: unknown): Promise<Result<null>> {
	const changes = v.safeParse(Changes, data);
	if (!changes.success) return fail('unreadableInput');
	const saved = await saveSettings(changes.output);
	if (!saved.ok) return saved;
	await tellSettings(saved.value);
	return succeed(null);
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
