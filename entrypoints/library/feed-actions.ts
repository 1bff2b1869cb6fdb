/** What the feeds' tab has done: permissions are asked here, in the reader's gesture; all else the background does. */
import { browser } from 'wxt/browser';
import type { FeedActions } from '../../components/feeds/feed-actions';
import type { Outlet } from '../../core/entity';
import { findFeedSite } from '../../core/feeds/feed';
import { readAddress } from '../../core/feeds/read-address';
import { fail, succeed } from '../../core/result';
import { requestSites } from '../../platform/feeds/host-access';
import { sendMessage } from '../../platform/messaging';

export function makeFeedActions(outlets: readonly Outlet[]): FeedActions {
	return {
		add: async (typed, outletId) => {
			const address = readAddress(typed);
			if (address === null) return fail('notAnAddress');
			if (browser.extension.inIncognitoContext) return fail('privateWindow');
			const outlet = outlets.find(({ id }) => id === outletId);
			const isAllowed = await requestSites([...new Set([findFeedSite(address), ...(outlet?.domains ?? [])])]);
			return isAllowed ? sendMessage('addFeed', { address, outletId }) : fail('permissionRefused');
		},
		allow: async (site) => ((await requestSites([site])) ? succeed(null) : fail('permissionRefused')),
		fetchNow: async (feedId) => sendMessage('fetchFeed', feedId),
		pause: async (feedId, isPaused) => sendMessage('pauseFeed', { feedId, isPaused }),
		remove: async (feedId) => sendMessage('removeFeed', feedId),
		restore: async (feedId) => sendMessage('restoreFeed', feedId),
		removeArticles: async (articleIds) => {
			const removed = await sendMessage('removeArticles', articleIds);
			return removed.ok ? succeed(removed.value === null ? 0 : articleIds.length) : removed;
		},
		changeSettings: async (changes) => sendMessage('saveSettings', changes),
	};
}
