/** One feed: its name, when it was fetched and will be, how many articles came of it, what keeps it from more, and what to do about it. */
import type { Feed } from '../../core/feeds/feed';
import type { Result } from '../../core/result';
import { useTexts } from '../texts';
import { toWebAddress } from '../web-address';
import { describeFeed, listLatest } from './describe-feed';
import { FeedEntries } from './FeedEntries';
import { FeedObstacles } from './FeedObstacles';
import type { Announce, FeedActions } from './feed-actions';
import { formatFromNow } from './format-time';

type Props = {
	readonly feed: Feed;
	readonly isPermitted: (url: string) => boolean;
	readonly now: number;
	readonly actions: Pick<FeedActions, 'fetchNow' | 'pause' | 'allow'>;
	readonly onRemove: () => void;
	readonly announce: Announce;
};

export function FeedCard({ feed, isPermitted, now, actions, onRemove, announce }: Props) {
	const { t, locale } = useTexts();
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
			<p class="feed-state">
				{describeTimes(feed, state.isBusy)}
				{state.kept.length > 0 && <span>{t('feeds.kept', { count: state.kept.length })}</span>}
				{state.waiting > 0 && <span>{t('feeds.waiting', { count: state.waiting })}</span>}
			</p>
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

	function describeTimes({ isPaused, fetchedAt, dueAt, failures }: Feed, isBusy: boolean) {
		if (isBusy) return <span>{t('feeds.fetching')}</span>;
		const fetched =
			fetchedAt === null ? t('feeds.neverFetched') : t('feeds.fetched', { when: formatFromNow(Date.parse(fetchedAt), now, locale) });
		const due = Date.parse(dueAt);
		const isSoon = due - now < 60_000;
		const hasNext = !isPaused && failures === 0 && state.barredSite === null;
		const next = isSoon ? t('feeds.nextSoon') : t('feeds.next', { when: formatFromNow(due, now, locale) });
		return (
			<>
				{isPaused && <span>{t('feeds.paused')}</span>}
				<span>{fetched}</span>
				{hasNext && <span>{next}</span>}
			</>
		);
	}
}
