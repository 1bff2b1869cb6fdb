/** The frame of the library: its heading, its tabs, the keys, and the one live region that says what changed. */
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { KeysOverlay, type OwnKeys, type Shortcut } from '../KeysOverlay';
import { type Tab, Tabs } from '../Tabs';
import { useTexts } from '../texts';
import { focusSearch, usePanelKeys } from '../use-panel-keys';

const ownKeys: OwnKeys = {
	where: 'inLibrary',
	keys: [
		['1 – 4', 'libraryTabs'],
		['← →', 'nextTab'],
		['j  k', 'cards'],
		['Enter', 'show'],
		['/', 'searchLibrary'],
		['?', 'help'],
		['Esc', 'close'],
	],
};

type Props = {
	readonly tabs: readonly Tab<string>[];
	readonly chosen: string;
	readonly shortcuts: readonly Shortcut[];
	readonly onChoose: (id: string) => void;
	readonly onOpenSettings: () => void;
	/** The chosen tab; `announce` says something politely once, `isForAll` shows it too. */
	readonly children: (announce: (message: string, isForAll?: boolean) => void) => ComponentChildren;
};

export function LibraryShell({ tabs, chosen, shortcuts, onChoose, onOpenSettings, children }: Props) {
	const { t } = useTexts();
	const [showsKeys, setShowsKeys] = useState(false);
	const [said, setSaid] = useState({ message: '', isForAll: false });
	const announce = useCallback((message: string, isForAll = false) => setSaid({ message, isForAll }), []);
	const onHelp = useCallback(() => setShowsKeys(true), []);
	const onTab = useCallback(
		(index: number) => {
			const tab = tabs[index];
			if (tab) onChoose(tab.id);
		},
		[tabs, onChoose],
	);
	usePanelKeys({ onTab, onHelp, onSearch: focusSearch });
	return (
		<div class="library">
			<header class="library-header">
				<h1>{t('library.title')}</h1>
				<span class="library-header-buttons">
					<button type="button" class="quiet" onClick={onOpenSettings}>
						{t('panel.settings')}
					</button>
					<button type="button" class="quiet" aria-haspopup="dialog" onClick={onHelp}>
						{t('panel.keys')} <kbd>?</kbd>
					</button>
				</span>
			</header>
			<main>
				<Tabs label={t('library.tabs')} tabs={tabs} chosen={chosen} onChoose={onChoose}>
					{children(announce)}
				</Tabs>
			</main>
			<p role="status" class={said.isForAll && said.message !== '' ? 'notice' : 'visually-hidden'}>
				{said.message}
			</p>
			{showsKeys && <KeysOverlay shortcuts={shortcuts} own={ownKeys} onClose={() => setShowsKeys(false)} />}
		</div>
	);
}
