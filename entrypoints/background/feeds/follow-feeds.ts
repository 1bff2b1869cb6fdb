/** Wakes the feeds: at their alarm, when the browser starts, when the reader permits a site, when the settings change. */
import { browser } from 'wxt/browser';
import { watchPermissions } from '../../../platform/site-access';
import { alarmName, ensureAlarm, runFeeds } from './run-feeds';

/** To be called as the background starts, before anything is awaited. `attempt` takes what runs on. */
export function followFeeds(attempt: (work: Promise<unknown>) => void): void {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === alarmName) attempt(runFeeds());
	});
	browser.runtime.onStartup.addListener(() => attempt(runFeeds()));
	watchPermissions((_origins, isGiven) => {
		if (isGiven) attempt(runFeeds());
	});
	attempt(ensureAlarm());
}
