/** One small line on whether Lesart runs on this site by itself, and what the reader can do about it. */
import type { SiteStatus } from '../core/sites';
import { SiteButtons, type SiteChoice } from './SiteButtons';
import type { SiteActions } from './site-actions';
import { useTexts } from './texts';

type Props = {
	/** `null` when the browser does not tell what site it is. */
	readonly status: SiteStatus | null;
	/** Whether the page in the tab was read. */
	readonly isRead: boolean;
	readonly actions: SiteActions;
	readonly announce: (message: string, isForAll?: boolean) => void;
};

export const resume: SiteChoice = { change: 'resume', text: 'site.resume', full: 'site.resumeOn' };
export const pause: SiteChoice = { change: 'pause', text: 'site.pause', full: 'site.pauseOn' };
export const remove: SiteChoice = { change: 'remove', text: 'site.remove', full: 'site.removeSite' };
export const allow: SiteChoice = { change: 'add', text: 'site.allow', full: 'site.allowSite' };
const always: SiteChoice = { change: 'add', text: 'site.always', full: 'site.alwaysOn' };

export function SiteLine({ status, isRead, actions, announce }: Props) {
	const { t } = useTexts();
	if (!status) return null;
	const { text, choices } = describe(status, isRead);
	return (
		<div class="site-line">
			{text !== null && <span>{t(text, { site: status.site })} </span>}
			<SiteButtons status={status} choices={choices} actions={actions} announce={announce} />
			{choices.includes(always) && <p>{t('site.alwaysHelp', { site: status.site })}</p>}
		</div>
	);
}

function describe({ kind, isPaused, isPermitted }: SiteStatus, isRead: boolean): { text: string | null; choices: readonly SiteChoice[] } {
	if (isPaused) return { text: isRead ? 'site.pausedReadOnce' : null, choices: [resume] };
	if (kind === 'other') return { text: isRead ? 'site.readOnce' : null, choices: [always] };
	const own = kind === 'own' ? [remove] : [];
	return isPermitted ? { text: 'site.reads', choices: [pause, ...own] } : { text: 'site.withdrawn', choices: [allow, ...own] };
}
