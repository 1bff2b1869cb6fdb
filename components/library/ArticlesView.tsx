/** The articles that the reader keeps. */
import type { Article } from '../../core/article';
import { formatDate } from '../format';
import { Empty } from '../StateViews';
import { useTexts } from '../texts';
import { toWebAddress } from '../web-address';

export function ArticlesView({ articles }: { readonly articles: readonly Article[] }) {
	const { t, locale } = useTexts();
	if (articles.length === 0) return <Empty title={t('library.none')} help={t('library.howTo')} />;
	return (
		<ul>
			{articles.map(({ id, outlet, published, title, url }) => (
				<li key={id}>
					<p class="outlet">
						{outlet ?? t('panel.unknownOutlet')} {published && formatDate(published, locale)}
					</p>
					<a lang="de" class="german" href={toWebAddress(url) ?? undefined} target="_blank" rel="noreferrer noopener">
						{title}
					</a>
				</li>
			))}
		</ul>
	);
}
