/** Where Lesart runs: the sites the reader added, those of the outlets list that are paused, and a field to add one. */
import { useId, useState } from 'preact/hooks';
import type { SiteStatus } from '../core/sites';
import { SiteButtons } from './SiteButtons';
import { allow, pause, remove, resume } from './SiteLine';
import type { SiteActions } from './site-actions';
import { useTexts } from './texts';

export type SitesSource = {
	/** The sites the reader added or paused. */
	readonly chosen: readonly SiteStatus[];
	/** How many sites are on the outlets list. */
	readonly listedCount: number;
	readonly actions: SiteActions;
	/** The site that is meant by what the reader typed; `null` when it is none. */
	readonly readSite: (typed: string) => string | null;
};

type Props = {
	readonly source: SitesSource;
	readonly announce: (message: string) => void;
};

export function SiteSettings({ source, announce }: Props) {
	const { t } = useTexts();
	const { chosen, listedCount, actions } = source;
	const own = chosen.filter(({ kind }) => kind === 'own');
	const paused = chosen.filter(({ kind }) => kind === 'listed');
	const list = (title: string, sites: readonly SiteStatus[]) =>
		sites.length > 0 && <SiteList title={t(title)} sites={sites} actions={actions} announce={announce} />;
	return (
		<section>
			<h2>{t('options.sites')}</h2>
			<p class="help">{t('options.sitesHelp', { count: listedCount })}</p>
			{list('options.sitesAdded', own)}
			<SiteForm source={source} announce={announce} />
			{list('options.sitesPaused', paused)}
		</section>
	);
}

type ListProps = {
	readonly title: string;
	readonly sites: readonly SiteStatus[];
	readonly actions: SiteActions;
	readonly announce: (message: string) => void;
};

function SiteList({ title, sites, actions, announce }: ListProps) {
	const id = useId();
	return (
		<>
			<h3 id={id}>{title}</h3>
			<ul class="sites" aria-labelledby={id}>
				{sites.map((status) => (
					<li key={status.site}>
						<span>
							{status.site} <SiteRemark status={status} />
						</span>
						<SiteButtons status={status} choices={chooseFor(status)} actions={actions} announce={announce} />
					</li>
				))}
			</ul>
		</>
	);
}

function SiteRemark({ status: { kind, isPaused, isPermitted } }: { readonly status: SiteStatus }) {
	const { t } = useTexts();
	if (!isPermitted) return <span class="help">{t('options.siteWithdrawn')}</span>;
	return kind === 'own' && isPaused ? <span class="help">{t('options.sitePaused')}</span> : null;
}

function chooseFor({ kind, isPaused, isPermitted }: SiteStatus) {
	const running = isPermitted ? pause : allow;
	const first = isPaused ? resume : running;
	return kind === 'own' ? [first, remove] : [first];
}

function SiteForm({ source: { actions, readSite }, announce }: Props) {
	const { t } = useTexts();
	const [typed, setTyped] = useState('');
	const id = useId();
	const add = async () => {
		const site = readSite(typed);
		if (site === null) return announce(t('error.notASite'));
		const result = await actions.change(site, 'add');
		announce(t(result.ok ? 'site.done_add' : `error.${result.code}`, { site }));
		if (result.ok) setTyped('');
	};
	return (
		<form
			class="site-form"
			onSubmit={(event) => {
				event.preventDefault();
				void add();
			}}
		>
			<label for={id}>{t('options.siteAddress')}</label>
			<input
				id={id}
				type="text"
				inputMode="url"
				autoCapitalize="none"
				autoComplete="off"
				spellcheck={false}
				maxLength={500}
				aria-describedby={`${id}-help`}
				value={typed}
				onInput={(event) => setTyped(event.currentTarget.value)}
			/>
			<button type="submit" class="quiet bordered">
				{t('options.siteAdd')}
			</button>
			<p id={`${id}-help`} class="help">
				{t('options.siteAddHelp')}
			</p>
		</form>
	);
}
