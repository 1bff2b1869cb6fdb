/** Joins the settings to what is stored. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/KeysOverlay';
import { SettingsView } from '../../components/SettingsView';
import type { Settings } from '../../core/settings';
import { watchNoteCount } from '../../platform/db/watch-notes';
import { logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { watchSettings } from '../../platform/settings';
import { openLibraryPage } from '../sidepanel/open-library-page';
import { readShortcuts } from '../sidepanel/read-shortcuts';
import { useSites } from './use-sites';

export function SettingsPage() {
	const [settings, setSettings] = useState<Settings | null>(null);
	const [noteCount, setNoteCount] = useState(0);
	const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
	useEffect(() => watchSettings(setSettings), []);
	useEffect(() => watchNoteCount(setNoteCount), []);
	useEffect(() => {
		readShortcuts()
			.then(setShortcuts)
			.catch((error: unknown) => logWarning('the shortcuts could not be read', error));
	}, []);
	const sites = useSites();
	if (!settings) return null;
	return (
		<SettingsView
			settings={settings}
			noteCount={noteCount}
			shortcuts={shortcuts}
			version={browser.runtime.getManifest().version}
			sites={sites}
			onChange={async (changed) => {
				setSettings(changed);
				const result = await sendMessage('saveSettings', changed);
				if (!result.ok) setSettings(settings);
				return result;
			}}
			onOpenTransfer={() => void openLibraryPage('transfer')}
		/>
	);
}
