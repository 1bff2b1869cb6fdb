/** What the panel shows where the reader has paused Lesart and nothing was read. */
import type { SiteStatus } from '../core/sites';
import { SiteButtons } from './SiteButtons';
import { resume } from './SiteLine';
import type { SiteActions } from './site-actions';
import { useTexts } from './texts';

type Props = {
	readonly status: SiteStatus;
	readonly actions: SiteActions;
	readonly announce: (message: string, isForAll?: boolean) => void;
	readonly onReadPage: () => void;
};

export function PausedView({ status, actions, announce, onReadPage }: Props) {
	const { t } = useTexts();
	return (
		<div class="state">
			<h1>{t('site.pausedTitle')}</h1>
			<p>{t('site.pausedHelp', { site: status.site })}</p>
			<p class="state-buttons">
				<SiteButtons status={status} choices={[{ ...resume, look: 'filled' }]} actions={actions} announce={announce} />
				<button type="button" class="quiet bordered" onClick={onReadPage}>
					{t('site.readPageOnce')}
				</button>
			</p>
		</div>
	);
}
