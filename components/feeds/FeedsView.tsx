/** The reader's feeds: how each stands, and new ones. Where there are none it says what they are for, and that nothing is fetched. */
import { useState } from 'preact/hooks';
import type { Outlet } from '../../core/entity';
import type { Feed } from '../../core/feeds/feed';
import { useTexts } from '../texts';
import { AddFeed } from './AddFeed';
import { FeedCard } from './FeedCard';
import { FeedSettingsForm } from './FeedSettingsForm';
import type { Announce, FeedActions, FeedSettings } from './feed-actions';
import { type GoneFeed, RemovedFeed } from './RemovedFeed';

type Props = {
	readonly feeds: readonly Feed[];
	readonly outlets: readonly Outlet[];
	readonly settings: FeedSettings;
	/** Whether the browser lets Lesart fetch an address. */
	readonly isPermitted: (url: string) => boolean;
	/** Epoch milliseconds. */
	readonly now: number;
	readonly actions: FeedActions;
	readonly announce: Announce;
};

export function FeedsView({ feeds, outlets, settings, isPermitted, now, actions, announce }: Props) {
	const { t } = useTexts();
	const [gone, setGone] = useState<GoneFeed | null>(null);
	const remove = async (feed: Feed) => {
		const removed = await actions.remove(feed.id);
		if (!removed.ok) return announce(t(`error.${removed.code}`), true);
		setGone({ id: feed.id, title: feed.title, articleIds: feed.entries.flatMap(({ articleId }) => articleId ?? []) });
	};
	return (
		<div class="feeds">
			{feeds.length === 0 && <p class="feeds-none">{t('feeds.none')}</p>}
			{gone && <RemovedFeed key={gone.id} gone={gone} actions={actions} announce={announce} onDone={() => setGone(null)} />}
			{feeds.length > 0 && (
				<section aria-labelledby="feeds-list">
					<h2 id="feeds-list">{t('feeds.list')}</h2>
					<ul>
						{feeds.map((feed) => (
							<FeedCard
								key={feed.id}
								feed={feed}
								isPermitted={isPermitted}
								now={now}
								actions={actions}
								onRemove={() => remove(feed)}
								announce={announce}
							/>
						))}
					</ul>
				</section>
			)}
			<AddFeed outlets={outlets} feeds={feeds} actions={actions} announce={announce} />
			{feeds.length > 0 && <FeedSettingsForm settings={settings} onChange={actions.changeSettings} announce={announce} />}
		</div>
	);
}
