/** Where a word's sentence can be gone to: its place in the article being read, or the address of the one it was saved from. */
import type { Span } from '../../core/article';
import type { PageArticle } from '../../core/page';
import type { Example } from '../../core/saved-word';

/** The article in the panel. */
export type HereArticle = Pick<PageArticle, 'pageKey' | 'text'>;

/** The place of the word, from its first piece to its last; `null` when the sentence does not stand in the article. */
export function findExample({ pageKey, sentence, pieces }: Example, here: HereArticle | null): Span | null {
	if (!here || here.pageKey !== pageKey) return null;
	const start = here.text.indexOf(sentence);
	if (start < 0) return null;
	return { start: start + (pieces[0]?.start ?? 0), end: start + (pieces.at(-1)?.end ?? sentence.length) };
}
