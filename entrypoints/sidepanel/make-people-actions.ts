/** What the panel can do with people whom only an article names. */
import type { PeopleActions } from '../../components/people-actions';
import { fail, succeed } from '../../core/result';
import { sendMessage } from '../../platform/messaging';

/** `tabId` is the tab whose article is in the panel; without one nobody can be kept. */
export function makePeopleActions(tabId: number | null): PeopleActions {
	return {
		draft: async (name) => {
			const draft = tabId === null ? null : await sendMessage('draftPerson', { tabId, name });
			return draft ? succeed(draft) : fail('personGone');
		},
		keep: async (draft) => (tabId === null ? fail('noArticle') : await sendMessage('keepPerson', { tabId, draft })),
		forget: async (personId) => await sendMessage('forgetPerson', personId),
	};
}
