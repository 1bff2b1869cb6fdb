/** The reader's articles: the list with what belongs to it, or one of them opened. The list's search and order outlast a look into an article. */
import { useMemo, useState } from 'preact/hooks';
import type { ListedArticle } from '../../core/kept-article';
import { formatNumber } from '../format';
import { Empty, Skeleton } from '../StateViews';
import { useTexts } from '../texts';
import { UndoDelete } from '../UndoDelete';
import { VirtualList } from '../VirtualList';
import { ArticleControls } from './ArticleControls';
import { ArticleReader } from './ArticleReader';
import { ArticleRow } from './ArticleRow';
import { type ArticleChoice, arrangeArticles, countOutlets } from './arrange-articles';
import type { ArticleActions, PendingRemoval } from './article-actions';
import { FoundArticles } from './FoundArticles';
import { RemoveArticles } from './RemoveArticles';
import { StorageLine, type StorageState } from './StorageLine';

export type ArticlesProps = {
	/** `null` while none was read yet. */
	readonly articles: readonly ListedArticle[] | null;
	/** False while only the newest were read. */
	readonly isWhole: boolean;
	/** The latest removal that can be undone. */
	readonly removal: PendingRemoval | null;
	readonly storage: StorageState | null;
	readonly actions: ArticleActions;
	/** Id of the article that is opened, '' for the list. */
	readonly place: string;
	readonly onPlace: (place: string) => void;
	readonly onPersist: () => void;
	readonly announce: (message: string, isForAll?: boolean) => void;
};

/** So many take a moment, of which the reader is told. */
const manyAtOnce = 500;

export function ArticlesView(props: ArticlesProps) {
	const { articles, actions, place, onPlace, announce } = props;
	const { t, locale } = useTexts();
	const [choice, setChoice] = useState<ArticleChoice>({ query: '', order: 'kept', outlet: null });
	const [sought, setSought] = useState<string | null>(null);
	const [removed, setRemoved] = useState<{ readonly id: string; readonly count: number } | null>(null);
	const count = (number: number) => ({ count: number, shown: formatNumber(number, locale) });
	const remove = async (ids: readonly string[]) => {
		if (ids.length > manyAtOnce) announce(t('library.removing', count(ids.length)), true);
		const result = await actions.remove(ids);
		if (!result.ok) return announce(t(`error.${result.code}`), true);
		if (result.value !== null) setRemoved({ id: result.value, count: ids.length });
		announce(t('library.removed', count(ids.length)));
	};
	const restore = async (id: string) => {
		const result = await actions.restore(id);
		setRemoved(null);
		announce(result.ok ? t('library.restored', count(result.value)) : t(`error.${result.code}`), !result.ok);
	};
	const onOpen = (id: string) => {
		setSought(id);
		onPlace(id);
	};
	if (place !== '')
		return (
			<ArticleReader
				articleId={place}
				version={articles}
				read={actions.read}
				onBack={() => onPlace('')}
				onRemove={async (id) => {
					await remove([id]);
					onPlace('');
				}}
			/>
		);
	return (
		<>
			<List
				{...props}
				{...{ choice, sought, onOpen }}
				onChoose={setChoice}
				onFound={() => setSought(null)}
				onRemove={remove}
				onRestore={restore}
			/>
			{removed && (
				<UndoDelete id={removed.id} message={t('library.removed', count(removed.count))} onUndo={() => void restore(removed.id)} />
			)}
		</>
	);
}

type ListProps = ArticlesProps & {
	readonly choice: ArticleChoice;
	readonly sought: string | null;
	readonly onChoose: (choice: ArticleChoice) => void;
	readonly onFound: () => void;
	readonly onOpen: (articleId: string) => void;
	readonly onRemove: (ids: readonly string[]) => void;
	readonly onRestore: (removalId: string) => void;
};

function List({ articles, isWhole, choice: chosen, onChoose, ...props }: ListProps) {
	const { t, locale } = useTexts();
	const outlets = useMemo(() => countOutlets(articles ?? []), [articles]);
	const isThere = outlets.some(({ key }) => key === chosen.outlet);
	const choice = isThere ? chosen : { ...chosen, outlet: null };
	const arranged = useMemo(() => arrangeArticles(articles ?? [], choice), [articles, choice.order, choice.outlet]);
	const query = choice.query.trim();
	if (!articles) return <Skeleton>{t('states.loading')}</Skeleton>;
	const remove = (some: readonly ListedArticle[]) => props.onRemove(some.map(({ head }) => head.id));
	return (
		<>
			<ArticleControls choice={choice} outlets={outlets} total={articles.length} onChoose={onChoose} />
			{query === '' && (
				<div class="library-tools">
					{props.removal && <LastRemoval removal={props.removal} onRestore={props.onRestore} locale={locale} />}
					<StorageLine state={props.storage} onPersist={props.onPersist} />
					{articles.length > 0 && isWhole && <RemoveArticles articles={articles} outlets={outlets} onRemove={remove} />}
				</div>
			)}
			{query !== '' && (
				<FoundArticles
					query={query}
					outlet={choice.outlet}
					version={articles}
					search={props.actions.search}
					sought={props.sought}
					onFound={props.onFound}
					onOpen={props.onOpen}
					announce={props.announce}
				/>
			)}
			{query === '' && articles.length === 0 && isWhole && <Empty title={t('library.none')} help={t('library.howTo')} />}
			{query === '' && arranged.length > 0 && (
				<VirtualList
					items={arranged}
					keyOf={({ head }) => head.id}
					estimate={96}
					label={t('library.articles')}
					sought={props.sought}
					onFound={props.onFound}
				>
					{(article) => <ArticleRow article={article} onOpen={props.onOpen} onRemove={(one) => remove([one])} />}
				</VirtualList>
			)}
		</>
	);
}

type LastProps = { readonly removal: PendingRemoval; readonly onRestore: (id: string) => void; readonly locale: string };

/** The way back for who has left the page since. */
function LastRemoval({ removal: { id, count, at }, onRestore, locale }: LastProps) {
	const { t } = useTexts();
	const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
	return (
		<p class="remark">
			{t('library.removedAt', { count, shown: formatNumber(count, locale), time })}{' '}
			<button type="button" class="quiet" onClick={() => onRestore(id)}>
				{t('library.bringBack')}
			</button>
		</p>
	);
}
