/** What keeps a feed or its articles from being fetched, in plain words, and the way on. */
import type { Feed } from '../../core/feeds/feed';
import { useTexts } from '../texts';
import type { FeedState } from './describe-feed';
import type { Announce, FeedActions } from './feed-actions';
import { formatFromNow, formatMoment } from './format-time';

type Props = {
	readonly feed: Feed;
	readonly state: FeedState;
	readonly now: number;
	readonly onAllow: FeedActions['allow'];
	readonly announce: Announce;
};

export function FeedObstacles({ feed, state, now, onAllow, announce }: Props) {
	const { t, locale } = useTexts();
	const { code, failures, isPaused, articlesDueAt } = feed;
	const when = formatFromNow(Date.parse(feed.dueAt), now, locale);
	const allow = async (site: string) => {
		const allowed = await onAllow(site);
		announce(allowed.ok ? t('feeds.allowed', { site }) : t(`error.${allowed.code}`), !allowed.ok);
	};
	const barrier = (site: string, message: string) => (
		<p key={site} class="feed-barrier">
			{message}{' '}
			<button type="button" class="quiet bordered" onClick={() => void allow(site)}>
				{t('feeds.allow', { site })}
			</button>
		</p>
	);
	return (
		<>
			{state.barredSite !== null && barrier(state.barredSite, t('feeds.notAllowed', { site: state.barredSite }))}
			{code !== null && (
				<p class="failure">
					{t(`error.${code}`)} {isPaused ? t('feeds.failedPaused') : t('feeds.failed', { count: failures, when })}
				</p>
			)}
			{articlesDueAt !== null && Date.parse(articlesDueAt) > now && state.waiting > 0 && (
				<p class="failure">{t('feeds.articlesHeld', { time: formatMoment(articlesDueAt, locale) })}</p>
			)}
			{state.barredArticles
				.filter(({ site }) => site !== state.barredSite)
				.map(({ site, count }) => barrier(site, t('feeds.articlesNotAllowed', { site, count })))}
		</>
	);
}
