/** The library: what the reader keeps, a tab for each kind. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/KeysOverlay';
import { LibraryShell } from '../../components/library/LibraryShell';
import { useTexts } from '../../components/texts';
import { logWarning } from '../../platform/log';
import { persistOnceSaved } from '../../platform/storage-state';
import { readShortcuts } from '../sidepanel/read-shortcuts';
import { libraryTabs } from './tabs';
import { useAddress } from './use-address';

const tabIds = libraryTabs.map(({ id }) => id);

export function LibraryPage() {
	const { t } = useTexts();
	const [{ tab, place }, go] = useAddress(tabIds);
	const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
	useEffect(() => {
		readShortcuts()
			.then(setShortcuts)
			.catch((error: unknown) => logWarning('the shortcuts could not be read', error));
	}, []);
	useEffect(persistOnceSaved, []);
	useEffect(() => {
		document.title = `Lesart: ${t('library.title')}`;
	}, [t]);
	const View = libraryTabs.find(({ id }) => id === tab)?.View;
	return (
		<LibraryShell
			tabs={libraryTabs.map(({ id, name }) => ({ id, name: t(name), count: null }))}
			chosen={tab}
			shortcuts={shortcuts}
			onChoose={(chosen) => go({ tab: chosen, place: '' })}
			onOpenSettings={() => browser.runtime.openOptionsPage()}
		>
			{(announce) => View && <View key={tab} place={place} onPlace={(next) => go({ tab, place: next })} announce={announce} />}
		</LibraryShell>
	);
}
