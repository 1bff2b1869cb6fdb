/** Whether an article still stands in its page as it was read: a look at what it was read from, far cheaper than reading. */
import type { ReadArticle } from './extract-article';
import { isHidden } from './is-hidden';

/** Its text unchanged and to be seen, and nothing shown by now that was hidden. Says nothing of what was added. */
export function isAsRead({ map, elements, hidden }: ReadArticle): boolean {
	return map.isIntact() && !elements.some(isHidden) && !hidden.some((element) => element.isConnected && !isHidden(element));
}
