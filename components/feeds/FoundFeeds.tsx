/** The feeds that a page names, to subscribe to one by one. */
import type { FeedLink } from '../../core/feeds/feed-document';
import { useTexts } from '../texts';

type Props = {
	readonly feeds: readonly FeedLink[];
	readonly known: ReadonlySet<string>;
	readonly isBusy: boolean;
	readonly onChoose: (url: string) => Promise<void>;
};

export function FoundFeeds({ feeds, known, isBusy, onChoose }: Props) {
	const { t } = useTexts();
	return (
		<div class="found-feeds">
			<p>{t('feeds.choose', { count: feeds.length })}</p>
			<ul>
				{feeds.map(({ url, title }) => (
					<li key={url}>
						<span>
							<span lang="de">{title ?? url}</span> <small class="feed-address">{url}</small>
						</span>
						<button
							type="button"
							class="quiet bordered"
							disabled={isBusy || known.has(url)}
							aria-label={t('feeds.subscribeTo', { title: title ?? url })}
							onClick={() => void onChoose(url)}
						>
							{t('feeds.subscribe')}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
