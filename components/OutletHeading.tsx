/** `stern · 4 Dec 2024`: the outlet, linked to its article where the address is known, and what of it was inferred. */
import type { OutletGroup } from './claim-view';
import { formatDate } from './format';
import { useTexts } from './texts';
import { toWebAddress } from './web-address';

type Props = { readonly article: OutletGroup['article']; readonly fallback: string };

export function OutletHeading({ article, fallback }: Props) {
	const { t, locale } = useTexts();
	const name = article?.outlet ?? fallback;
	const address = toWebAddress(article?.url ?? null);
	const inferred = (article?.inferred ?? []).filter((what) => what === 'outlet' || what === 'published');
	return (
		<span class="outlet">
			{address === null ? (
				<span class="outlet-name">{name}</span>
			) : (
				<a class="outlet-name" href={address} target="_blank" rel="noopener noreferrer" title={article?.title ?? undefined}>
					{name}
				</a>
			)}
			{article?.published && (
				<>
					{' · '}
					<time dateTime={article.published}>{formatDate(article.published, locale)}</time>
				</>
			)}
			{inferred.length > 0 && (
				<span class="inferred"> ({t(inferred.length > 1 ? 'claims.inferredBoth' : `claims.inferred_${inferred[0]}`)})</span>
			)}
		</span>
	);
}
