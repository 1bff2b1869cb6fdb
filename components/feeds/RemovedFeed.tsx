/** In the place of a feed that was removed: the way back, and its articles. */
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts';
import type { Announce, FeedActions } from './feed-actions';

export type GoneFeed = { readonly id: string; readonly title: string; readonly articleIds: readonly string[] };

type Props = {
	readonly gone: GoneFeed;
	readonly actions: Pick<FeedActions, 'restore' | 'removeArticles'>;
	readonly announce: Announce;
	readonly onDone: () => void;
};

export function RemovedFeed({ gone, actions, announce, onDone }: Props) {
	const { t } = useTexts();
	const undo = useRef<HTMLButtonElement>(null);
	useEffect(() => undo.current?.focus({ preventScroll: true }), []);
	const restore = async () => {
		const restored = await actions.restore(gone.id);
		announce(restored.ok ? t('feeds.back', { title: gone.title }) : t(`error.${restored.code}`), !restored.ok);
		if (restored.ok) onDone();
	};
	const removeArticles = async () => {
		const removed = await actions.removeArticles(gone.articleIds);
		announce(removed.ok ? t('feeds.articlesRemoved', { count: removed.value }) : t(`error.${removed.code}`), true);
		if (removed.ok) onDone();
	};
	return (
		<p class="undo-line feed-removed">
			{t('feeds.removed', { title: gone.title })}{' '}
			<button type="button" ref={undo} class="quiet" onClick={() => void restore()}>
				{t('notes.undo')}
			</button>
			{gone.articleIds.length > 0 && (
				<button type="button" class="quiet" onClick={() => void removeArticles()}>
					{t('feeds.removeArticles', { count: gone.articleIds.length })}
				</button>
			)}
		</p>
	);
}
