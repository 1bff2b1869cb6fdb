/** The reader's settings: one row, completed with the defaults of whatever it lacks. Other contexts see a change within milliseconds. */
import { liveQuery } from 'dexie';
import * as v from 'valibot';
import type { Result } from '../core/result';
import { defaultSettings, Settings } from '../core/settings';
import { database } from './db/database';
import { readRow } from './db/read-rows';
import { attemptStorage } from './db/storage-failure';
import { logWarning } from './log';

const SettingsRow = v.object({ name: v.literal('reader'), value: Settings });

/** The defaults where nothing was stored, or what is stored cannot be read. */
export async function getSettings(): Promise<Settings> {
	return readRow('settings', SettingsRow, await database.settings.get('reader'))?.value ?? defaultSettings;
}

/** Changes some of the settings, and gives all as they are then. Fails with the codes of storage. */
export async function saveSettings(changes: Partial<Settings>): Promise<Result<Settings>> {
	return attemptStorage(() =>
		database.transaction('rw', database.settings, async () => {
			const value = v.parse(Settings, { ...(await getSettings()), ...changes });
			await database.settings.put({ name: 'reader', value, updatedAt: new Date().toISOString() });
			return value;
		}),
	);
}

/** Calls the listener with the settings, now and after every change in any context. Returns its undo. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
	const subscription = liveQuery(getSettings).subscribe(listener, (error) => logWarning('settings are no longer followed', error));
	return () => subscription.unsubscribe();
}
