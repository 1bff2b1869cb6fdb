/** The sites the reader added or paused: one row beside the settings. Other contexts see a change within milliseconds. */
import { liveQuery } from 'dexie';
import * as v from 'valibot';
import type { Result } from '../../core/result';
import { noSites, Sites } from '../../core/sites';
import { logWarning } from '../log';
import { database } from './database';
import { readRow } from './read-rows';
import { attemptStorage } from './storage-failure';

const SitesRow = v.object({ name: v.literal('sites'), value: Sites });

/** None where nothing was stored, or what is stored cannot be read. */
export async function getSites(): Promise<Sites> {
	return readRow('settings', SitesRow, await database.settings.get('sites'))?.value ?? noSites;
}

/** Stores what `change` makes of them, and gives that. Fails with the codes of storage. */
export function updateSites(change: (sites: Sites) => Sites): Promise<Result<Sites>> {
	return attemptStorage(() =>
		database.transaction('rw', database.settings, async () => {
			const before = await getSites();
			const value = change(before);
			if (value !== before) await database.settings.put({ name: 'sites', value, updatedAt: new Date().toISOString() });
			return value;
		}),
	);
}

/** Calls the listener with the sites, now and after every change in any context. Returns its undo. */
export function watchSites(listener: (sites: Sites) => void): () => void {
	const subscription = liveQuery(getSites).subscribe(listener, (error) => logWarning('the sites are no longer followed', error));
	return () => subscription.unsubscribe();
}
