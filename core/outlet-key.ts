/** Which outlet an article is of, as far as the article says. */
import type { Article } from './article';
import { remember } from './german/remember';
import { findSite } from './page-key';

/** The same for all articles of one outlet; `null` when it is not known. */
export function outletKey({ outletId, url, outlet }: Pick<Article, 'outletId' | 'url' | 'outlet'>): string | null {
	return outletId ?? (url === null ? null : siteOf(url)) ?? outlet;
}

const addressesRemembered = 5_000;
const siteOf = remember(findSite, addressesRemembered);

/** Whether two articles are of one outlet; false where that cannot be told. */
export function isSameOutlet(one: Article, other: Article): boolean {
	const key = outletKey(one);
	return key !== null && key === outletKey(other);
}
