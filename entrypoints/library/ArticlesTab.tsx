/** Joins the tab of articles to what is stored. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ArticlesView } from '../../components/library/ArticlesView';
import { prepareArticle } from '../../components/library/arrange-articles';
import type { StorageState } from '../../components/library/StorageLine';
import { listArticles } from '../../core/kept-article';
import { type KeptArticles, watchArticles } from '../../platform/db/watch-articles';
import { logError, logWarning } from '../../platform/log';
import { askToPersist, readStorageState } from '../../platform/storage-state';
import { articleActions } from './article-actions';
import type { TabProps } from './tabs';

export function ArticlesTab({ place, onPlace, announce }: TabProps) {
	const [kept, setKept] = useState<KeptArticles | null>(null);
	const articles = useMemo(() => kept && listArticles(kept.heads), [kept]);
	const { storage, onPersist } = useStorageState(kept);
	useEffect(() => watchArticles(setKept, prepareArticle), []);
	return (
		<ArticlesView
			articles={articles}
			isWhole={kept?.isWhole ?? false}
			removal={kept?.removal ?? null}
			storage={storage}
			actions={articleActions}
			place={place}
			onPlace={onPlace}
			onPersist={onPersist}
			announce={announce}
		/>
	);
}

/** As it is now, after each change of what is kept, and after the reader has asked for a promise. */
function useStorageState(kept: KeptArticles | null) {
	const [storage, setStorage] = useState<StorageState | null>(null);
	const read = useCallback(() => {
		readStorageState()
			.then(setStorage)
			.catch((error: unknown) => logWarning('the state of storage is not known', error));
	}, []);
	useEffect(read, [kept?.isWhole, kept?.heads.length]);
	const onPersist = useCallback(() => {
		askToPersist()
			.then(read)
			.catch((error: unknown) => logError('the browser could not be asked to keep what is stored', error));
	}, []);
	return { storage, onPersist };
}
