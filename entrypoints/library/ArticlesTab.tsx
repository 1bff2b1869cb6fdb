/** Joins the list of kept articles to what is stored. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { ArticlesView } from '../../components/library/ArticlesView';
import type { KeptArticle } from '../../core/kept-article';
import { getKeptArticles, listKeptIds } from '../../platform/db/kept-articles';
import { logError } from '../../platform/log';

export function ArticlesTab() {
	const [articles, setArticles] = useState<readonly KeptArticle[] | null>(null);
	useEffect(() => {
		const read = async () => getKeptArticles(await listKeptIds());
		const watching = liveQuery(read).subscribe(setArticles, (error) => logError('the kept articles could not be read', error));
		return () => watching.unsubscribe();
	}, []);
	return articles && <ArticlesView articles={articles.filter(({ supersededBy }) => supersededBy === null)} />;
}
