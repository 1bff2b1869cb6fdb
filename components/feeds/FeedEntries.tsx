/** The latest articles of a feed and what became of each, folded away. */
import type { FeedEntry } from '../../core/feeds/feed';
import { formatDate } from '../format';
import { useTexts } from '../texts';
import { toWebAddress } from '../web-address';

export function FeedEntries({ entries }: { readonly entries: readonly FeedEntry[] }) {
	const { t, locale } = useTexts();
	if (entries.length === 0) return null;
	return (
		<details class="feed-entries">
			<summary>{t('feeds.latest')}</summary>
			<ul>
				{entries.map(({ id, url, title, published, summary, status, code }) => (
					<li key={id}>
						<a href={toWebAddress(url) ?? undefined} target="_blank" rel="noreferrer noopener" lang="de" class="german">
							{title ?? url}
						</a>
						{summary && (
							<p lang="de" class="feed-entry-summary">
								{summary}
							</p>
						)}
						<span class="feed-entry-state">
							{published && <time dateTime={published}>{formatDate(published, locale)}</time>}
							<span>
								{t(`feeds.status_${status}`)}
								{status !== 'kept' && code !== null && `: ${t(`feeds.why_${code}`)}`}
								{status === 'left' && code === null && `: ${t('feeds.leftOld')}`}
							</span>
						</span>
					</li>
				))}
			</ul>
		</details>
	);
}
