/** What the tab of articles can do: texts are read here, while the background searches and changes, since it has the library open. */
import type { ArticleActions, ReadVersion } from '../../components/library/article-actions';
import { getArticle } from '../../platform/db/articles';
import { getKeptArticle, listVersions } from '../../platform/db/kept-articles';
import { attemptStorage } from '../../platform/db/storage-failure';
import { sendMessage } from '../../platform/messaging';

export const articleActions: ArticleActions = {
	search: async (search) => await sendMessage('searchLibrary', search),
	read: (articleId) => attemptStorage(() => readVersions(articleId)),
	remove: async (articleIds) => await sendMessage('removeArticles', articleIds),
	restore: async (removalId) => await sendMessage('restoreArticles', removalId),
};

async function readVersions(articleId: string): Promise<ReadVersion[]> {
	const kept = await getKeptArticle(articleId);
	if (kept) return listVersions(kept.pageKey);
	const brought = await getArticle(articleId);
	return brought ? [{ ...brought, keptAt: null, keptBy: null }] : [];
}
