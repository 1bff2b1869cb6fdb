/** Subscribing: an outlet of the list, the address of a feed, or of a page that names its feeds, among which the reader then chooses. */
import { useState } from 'preact/hooks';
import type { Outlet } from '../../core/entity';
import type { Feed } from '../../core/feeds/feed';
import type { FeedLink } from '../../core/feeds/feed-document';
import { useTexts } from '../texts';
import { FoundFeeds } from './FoundFeeds';
import type { Announce, FeedActions } from './feed-actions';
import { OutletChoice } from './OutletChoice';

type Props = {
	readonly outlets: readonly Outlet[];
	readonly feeds: readonly Feed[];
	readonly actions: Pick<FeedActions, 'add'>;
	readonly announce: Announce;
};

export function AddFeed({ outlets, feeds, actions, announce }: Props) {
	const { t } = useTexts();
	const [address, setAddress] = useState('');
	const [found, setFound] = useState<readonly FeedLink[]>([]);
	const [isLooking, setLooking] = useState(false);
	const [failure, setFailure] = useState<string | null>(null);
	const add = async (url: string, outletId: string | null): Promise<void> => {
		setFailure(null);
		setLooking(true);
		const answer = await actions.add(url, outletId);
		setLooking(false);
		if (!answer.ok) {
			setFailure(answer.code);
			return;
		}
		setFound(answer.value.status === 'choose' ? answer.value.feeds : []);
		if (answer.value.status === 'choose') return announce(t('feeds.choose', { count: answer.value.feeds.length }));
		setAddress('');
		announce(t('feeds.added'), true);
	};
	const known = new Set(feeds.map(({ url }) => url));
	return (
		<section class="feed-add" aria-labelledby="feed-add">
			<h2 id="feed-add">{t('feeds.add')}</h2>
			{feeds.length === 0 && <p>{t('feeds.about')}</p>}
			<p class="help">{t('feeds.asks')}</p>
			<OutletChoice outlets={outlets.filter(({ feed }) => feed && !known.has(feed))} isBusy={isLooking} onChoose={add} />
			<form
				onSubmit={(event) => {
					event.preventDefault();
					void add(address, null);
				}}
			>
				<label for="feed-address">{t('feeds.address')}</label>
				<div class="feed-row">
					<input
						id="feed-address"
						type="text"
						inputMode="url"
						autoComplete="off"
						spellcheck={false}
						value={address}
						placeholder={t('feeds.addressExample')}
						aria-describedby={failure ? 'feed-failure' : undefined}
						onInput={(event) => setAddress(event.currentTarget.value)}
					/>
					<button type="submit" class="quiet bordered" disabled={isLooking || address.trim() === ''}>
						{t('feeds.subscribe')}
					</button>
				</div>
			</form>
			{isLooking && <p class="help">{t('feeds.looking')}</p>}
			{failure && (
				<p id="feed-failure" class="failure" role="alert">
					{t(`error.${failure}`)}
				</p>
			)}
			{found.length > 0 && <FoundFeeds feeds={found} known={known} isBusy={isLooking} onChoose={(url) => add(url, null)} />}
		</section>
	);
}
