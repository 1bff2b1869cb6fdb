/** Settings in a real IndexedDB: defaults complete what is missing, and changes are heard. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../core/settings';
import { database, LesartDatabase } from '../../../platform/db/database';
import { getSettings, saveSettings, watchSettings } from '../../../platform/settings';
import { waitFor } from '../wait-for';

beforeEach(async () => {
	await database.delete();
	await database.open();
});

describe('settings', () => {
	it('are the defaults until some are saved', async () => {
		expect(await getSettings()).toEqual(defaultSettings);
		const settings = { ...defaultSettings, language: 'de' as const, markPeople: false };
		expect(await saveSettings(settings)).toEqual({ ok: true, value: settings });
		expect(await getSettings()).toEqual(settings);
	});

	it('are changed one by one, whatever a page that asks knows of the others', async () => {
		await saveSettings({ language: 'de' });
		await Promise.all([saveSettings({ markPeople: false }), saveSettings({ wordLevel: 'everyday' })]);
		expect(await getSettings()).toEqual({ ...defaultSettings, language: 'de', markPeople: false, wordLevel: 'everyday' });
	});

	const rows: [string, unknown, object][] = [
		['an older row lacks some', { markNotes: false }, { ...defaultSettings, markNotes: false }],
		['a row is broken', { language: 'fr' }, defaultSettings],
		['a row is none', 'de', defaultSettings],
	];
	it.each(rows)('are completed where %s', async (_why, value, expected) => {
		await database.settings.put({ name: 'reader', value });
		expect(await getSettings()).toEqual(expected);
	});

	it('are told to whoever watches, also when another connection changes them', async () => {
		const listener = vi.fn();
		const stop = watchSettings(listener);
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith(defaultSettings));
		await saveSettings({ ...defaultSettings, language: 'de' });
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith({ ...defaultSettings, language: 'de' }));
		const other = new LesartDatabase();
		await other.settings.put({ name: 'reader', value: { language: 'en' } });
		await waitFor(() => expect(listener).toHaveBeenLastCalledWith({ ...defaultSettings, language: 'en' }));
		other.close();
		stop();
	});
});
