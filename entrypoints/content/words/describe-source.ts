/** What a word is saved with of where it was read. */
import type { PageReading } from '../../../core/page';
import { makePageKey } from '../../../core/page-key';
import type { WordSource } from '../../../core/words/make-draft';

/** Where words of an article are saved from; of the page where that holds none. */
export function describeSource(article: PageReading['article'] | null): WordSource {
	const { pageKey = makePageKey(location.href), title = document.title, outlet = null, published = null } = article ?? {};
	return { pageKey, title: title || null, outlet, published };
}
