/** Joins the feeds to what is stored, to the browser's permissions and to the background, which fetches them. */
import { useEffect, useState } from 'preact/hooks';
import { FeedsView } from '../../components/feeds/FeedsView';
import type { FeedActions } from '../../components/feeds/feed-actions';
import type { Outlet } from '../../core/entity';
import type { Feed } from '../../core/feeds/feed';
import type { Settings } from '../../core/settings';
import { watchFeeds } from '../../platform/db/feeds';
import { listOutlets } from '../../platform/db/lists';
import { logError } from '../../platform/log';
import { watchSettings } from '../../platform/settings';
import { makeFeedActions } from './feed-actions';
import type { TabProps } from './tabs';
import { usePermitted } from './use-permitted';
import '../../components/feeds/feeds.css';

const clockMs = 20_000;

export function FeedsTab({ announce }: TabProps) {
	const [feeds, setFeeds] = useState<readonly Feed[] | null>(null);
	const [settings, setSettings] = useState<Settings | null>(null);
	const [outlets, setOutlets] = useState<readonly Outlet[]>([]);
	const [now, setNow] = useState(Date.now);
	const isPermitted = usePermitted(feeds);
	useEffect(
		() =>
			watchFeeds((stored) => {
				setFeeds(stored);
				setNow(Date.now());
			}),
		[],
	);
	useEffect(() => watchSettings(setSettings), []);
	useEffect(() => {
		listOutlets()
			.then(setOutlets)
			.catch((error: unknown) => logError('the outlets could not be read', error));
		const clock = setInterval(() => setNow(Date.now()), clockMs);
		return () => clearInterval(clock);
	}, []);
	if (!feeds || !settings || !isPermitted) return null;
	const actions: FeedActions = makeFeedActions(outlets);
	return (
		<FeedsView
			feeds={feeds}
			outlets={outlets}
			settings={settings}
			isPermitted={isPermitted}
			now={now}
			actions={actions}
			announce={announce}
		/>
	);
}
