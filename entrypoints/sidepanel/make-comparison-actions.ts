/** What the panel can do about other articles: the background keeps and compares, since it has the library. */
import type { ComparisonActions } from '../../components/comparison-actions';
import { fail } from '../../core/result';
import { sendMessage } from '../../platform/messaging';

/** `tabId` is the tab whose article is in the panel; without one there is nothing to keep or to part. */
export function makeComparisonActions(tabId: number | null): ComparisonActions {
	return {
		keep: async () => (tabId === null ? fail('noArticle') : await sendMessage('keepArticle', tabId)),
		forget: async (articleId) => await sendMessage('forgetArticle', articleId),
		reject: async (pair) => (tabId === null ? fail('noArticle') : await sendMessage('rejectMatch', { ...pair, tabId })),
		restore: async (pair) => (tabId === null ? fail('noArticle') : await sendMessage('restoreMatch', { ...pair, tabId })),
	};
}
