/** One feed: its name, when it was fetched and will be, how many articles came of it, what keeps it from more, and what to do about it. */
import type { Feed } from '../../core/feeds/feed';
import type { Result } from '../../core/result';
import { useTexts } from '../texts';
import { toWebAddress } from '../web-address';
import { describeFeed, listLatest } from './describe-feed';
import { FeedEntries } from './FeedEntries';
import { FeedObstacles } from './FeedObstacles';
import { FeedTimes } from './FeedTimes';
import type { Announce, FeedActions } from './feed-actions';

type Props = {
	readonly feed: Feed;
	readonly isPermitted: (url: string) => boolean;
	readonly now: number;
	readonly actions: Pick<FeedActions, 'fetchNow' | 'pause' | 'allow'>;
	readonly onRemove: () => void;
	readonly announce: Announce;
};

export function FeedCard({ feed, isPermitted, now, actions, onRemove, announce }: Props) {
	const { t } = useTexts();
	const state = describeFeed(feed, isPermitted, now);
	const { title } = feed;
	const attempt = async (act: Promise<Result<unknown>>, done: string) => {
		const result = await act;
		announce(result.ok ? t(done, { title }) : t(`error.${result.code}`), !result.ok);
	};
	const button = (name: string, label: string, act: () => void) => (
		<button type="button" class="quiet" aria-label={t(label, { title })} onClick={act}>
			{t(name)}
		</button>
	);
	return (
		<li class="card feed-card" aria-label={title} aria-busy={state.isBusy}>
			<h3>
				<a href={toWebAddress(feed.siteUrl) ?? undefined} target="_blank" rel="noreferrer noopener" lang="de">
					{title}
				</a>
			</h3>
			<p class="feed-address">{feed.url}</p>
			<FeedTimes feed={feed} state={state} now={now} />
			<FeedObstacles feed={feed} state={state} now={now} onAllow={actions.allow} announce={announce} />
			<FeedEntries entries={listLatest(feed)} />
			<p class="feed-buttons">
				{!feed.isPaused &&
					!state.isBusy &&
					button('feeds.fetchNow', 'feeds.fetchNowOf', () => void attempt(actions.fetchNow(feed.id), 'feeds.asked'))}
				{feed.isPaused
					? button('feeds.resume', 'feeds.resumeOf', () => void attempt(actions.pause(feed.id, false), 'feeds.isResumed'))
					: button('feeds.pause', 'feeds.pauseOf', () => void attempt(actions.pause(feed.id, true), 'feeds.isPaused'))}
				{button('feeds.remove', 'feeds.removeOf', onRemove)}
			</p>
		</li>
	);
}
