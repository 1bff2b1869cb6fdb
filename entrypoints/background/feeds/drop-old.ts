/** Lets go of articles that came by feed when their days are over, unless the reader has kept or read them, and makes an end of removed feeds. */
import { listFeedArticles } from '../../../platform/db/feed-articles';
import { purgeRemovedFeeds, undoFeedMs } from '../../../platform/db/feeds';
import { attemptStorage } from '../../../platform/db/storage-failure';
import { dropFromLibrary } from '../../../platform/grow-library';
import { logWarning } from '../../../platform/log';
import { getSettings } from '../../../platform/settings';
import { showKeeping } from '../keep-articles';
import { releaseSitesOf } from './release-sites';

const day = 24 * 60 * 60_000;

/** Failures of storage are logged; what is left over goes the next time. */
export async function dropOld(now = Date.now()): Promise<void> {
	const purged = await purgeRemovedFeeds(new Date(now - undoFeedMs).toISOString());
	if (purged.ok) await releaseSitesOf(purged.value);
	else logWarning(`removed feeds could not be forgotten: ${purged.code}`, purged.detail);
	const { feedKeepDays } = await getSettings();
	if (feedKeepDays > 0) await dropOldArticles(now - feedKeepDays * day);
}

async function dropOldArticles(before: number): Promise<void> {
	const old = await attemptStorage(() => listFeedArticles(before));
	if (old.ok && old.value.length === 0) return;
	const dropped = old.ok ? await dropFromLibrary(old.value) : old;
	if (!dropped.ok) logWarning(`old articles of feeds could not be dropped: ${dropped.code}`, dropped.detail);
	else if (dropped.value) await showKeeping(dropped.value.pageKeys);
}
