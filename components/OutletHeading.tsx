/** `stern · 4 Dec 2024`: the outlet, linked to its article where the address is known, and what of it was inferred. */
import type { ArticleNamed } from './claim-view';
import { formatDate } from './format';
import { useTexts } from './texts';
import { toWebAddress } from './web-address';

type Props = { readonly article: ArticleNamed | null; readonly fallback: string };

export function OutletHeading({ article, fallback }: Props) {
	const { t, locale } = useTexts();
	const name = article?.outlet ?? fallback;
	const inferred = (article?.inferred ?? []).filter((what) => what === 'outlet' || what === 'published');
	return (
		<span class="outlet">
			<b class="outlet-name">
				<OutletName name={name} article={article} />
			</b>
			{article?.published && (
				<>
					{' · '}
					<time dateTime={article.published}>{formatDate(article.published, locale)}</time>
				</>
			)}
			{inferred.length > 0 && (
				<>
					{' '}
					<span class="inferred">({t(inferred.length > 1 ? 'claims.inferredBoth' : `claims.inferred_${inferred[0]}`)})</span>
				</>
			)}
		</span>
	);
}

/** A link to the article where its address is one of the web. */
export function OutletName({ name, article }: { readonly name: string; readonly article: Pick<ArticleNamed, 'url' | 'title'> | null }) {
	const address = toWebAddress(article?.url ?? null);
	if (address === null) return name;
	return (
		<a href={address} target="_blank" rel="noopener noreferrer" title={article?.title ?? undefined}>
			{name}
		</a>
	);
}
