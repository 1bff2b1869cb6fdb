/** What a search in the texts has found. The answer of a moment ago stands until the next is there. */
import { useEffect, useState } from 'preact/hooks';
import type { FoundArticles as Found } from '../../core/library-search';
import type { Result } from '../../core/result';
import { formatNumber } from '../format';
import { useTexts } from '../texts';
import { VirtualList } from '../VirtualList';
import type { ArticleActions } from './article-actions';
import { FoundCard } from './FoundCard';

type Props = {
	readonly query: string;
	readonly outlet: string | null;
	/** Changes when other articles are kept, so that the search is asked again. */
	readonly version: unknown;
	readonly search: ArticleActions['search'];
	readonly sought: string | null;
	readonly onFound: () => void;
	readonly onOpen: (articleId: string) => void;
	readonly announce: (message: string) => void;
};

const firstPage = 50;
/** Typing on is waited for. */
const restMs = 150;

export function FoundArticles({ query, outlet, version, search, sought, onFound, onOpen, announce }: Props) {
	const { t, locale } = useTexts();
	const asked = `${outlet ?? '*'} ${query}`;
	const [page, setPage] = useState({ asked, most: firstPage });
	const most = page.asked === asked ? page.most : firstPage;
	const [answer, setAnswer] = useState<Result<Found> | null>(null);
	const [answered, setAnswered] = useState('');
	useEffect(() => {
		let isStale = false;
		const ask = async () => {
			const result = await search({ query, outlet, most });
			if (isStale) return;
			setAnswer(result);
			setAnswered(asked);
		};
		const timer = setTimeout(() => void ask(), answer === null ? 0 : restMs);
		return () => {
			isStale = true;
			clearTimeout(timer);
		};
	}, [query, outlet, most, version]);
	const summary = answer === null ? '' : summarise(answer, t, locale);
	useEffect(() => {
		if (summary !== '') announce(summary);
	}, [summary]);
	if (answer === null) return <p class="remark">{t('library.searching')}</p>;
	if (!answer.ok) return <p class="failure">{summary}</p>;
	const { articles, total } = answer.value;
	return (
		<section class="found" aria-label={t('library.found')} aria-busy={answered !== asked}>
			<p class="remark">{summary}</p>
			<VirtualList
				items={articles}
				keyOf={({ articleId }) => articleId}
				estimate={150}
				label={t('library.found')}
				sought={sought}
				onFound={onFound}
			>
				{(found) => <FoundCard found={found} onOpen={onOpen} />}
			</VirtualList>
			{total > articles.length && most < total && (
				<button type="button" class="quiet disclose" onClick={() => setPage({ asked, most: Math.min(1_000, most * 2) })}>
					{t('library.moreFound', { count: total - articles.length })}
				</button>
			)}
		</section>
	);
}

function summarise(answer: Result<Found>, t: ReturnType<typeof useTexts>['t'], locale: string): string {
	if (!answer.ok) return t(`error.${answer.code}`);
	const { total, isByEnglish } = answer.value;
	if (total === 0) return t('library.noneFound');
	const count = t('library.foundCount', { count: total, shown: formatNumber(total, locale) });
	return isByEnglish ? `${count} ${t('library.byEnglish')}` : count;
}
