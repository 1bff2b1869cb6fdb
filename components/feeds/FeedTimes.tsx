/** When a feed was fetched and will be, and how many articles came of it, in one line. */
import type { Feed } from '../../core/feeds/feed';
import { useTexts } from '../texts';
import type { FeedState } from './describe-feed';
import { formatFromNow } from './format-time';

type Props = { readonly feed: Feed; readonly state: FeedState; readonly now: number };

const minute = 60_000;

export function FeedTimes({ feed, state, now }: Props) {
	const { t, locale } = useTexts();
	const parts = state.isBusy ? [t('feeds.fetching')] : [...(feed.isPaused ? [t('feeds.paused')] : []), describeLast(), ...describeNext()];
	const counts = [
		...(state.kept.length > 0 ? [t('feeds.kept', { count: state.kept.length })] : []),
		...(state.waiting > 0 ? [t('feeds.waiting', { count: state.waiting })] : []),
	];
	return <p class="feed-state">{[...parts, ...counts].join(' · ')}</p>;

	function describeLast(): string {
		if (feed.fetchedAt === null) return t('feeds.neverFetched');
		const time = Date.parse(feed.fetchedAt);
		return now - time < minute ? t('feeds.justFetched') : t('feeds.fetched', { when: formatFromNow(time, now, locale) });
	}

	function describeNext(): string[] {
		if (feed.isPaused || feed.failures > 0 || state.barredSite !== null) return [];
		const due = Date.parse(feed.dueAt);
		return [due - now < minute ? t('feeds.nextSoon') : t('feeds.next', { when: formatFromNow(due, now, locale) })];
	}
}
