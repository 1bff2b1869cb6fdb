/** Lets go of articles that came by feed when their days are over, unless the reader has kept or read them, and makes an end of removed feeds. */
import { listFeedArticles } from '../../../platform/db/feed-articles';
import { purgeRemovedFeeds } from '../../../platform/db/feeds';
import { attemptStorage } from '../../../platform/db/storage-failure';
import { dropFromLibrary } from '../../../platform/grow-library';
import { logWarning } from '../../../platform/log';
import { getSettings } from '../../../platform/settings';
import { showKeeping } from '../keep-articles';

const hour = 60 * 60_000;
const day = 24 * hour;

/** Failures of storage are logged; what is left over goes the next time. */
export async function dropOldArticles(now = Date.now()): Promise<void> {
	const purged = await purgeRemovedFeeds(new Date(now - hour).toISOString());
	const { feedKeepDays } = await getSettings();
	if (feedKeepDays === 0 || !purged.ok) return;
	const old = await attemptStorage(() => listFeedArticles(now - feedKeepDays * day));
	const dropped = old.ok && old.value.length > 0 ? await dropFromLibrary(old.value) : old;
	if (!dropped.ok) logWarning(`old articles of feeds could not be dropped: ${dropped.code}`, dropped.detail);
	else if (dropped.value && 'pageKeys' in dropped.value) await showKeeping(dropped.value.pageKeys);
}
