/** Starts the settings page in the reader's language. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/notes.css';
import '../../components/options.css';
import { LocalizedTexts } from '../../components/LocalizedTexts';
import { startI18n } from '../../platform/i18n';
import { logError } from '../../platform/log';
import { SettingsPage } from './SettingsPage';

async function main(): Promise<void> {
	const { i18n } = await startI18n();
	const root = document.getElementById('root');
	if (!root) throw new Error('the page has no #root');
	render(
		<LocalizedTexts i18n={i18n} languages={navigator.languages}>
			<SettingsPage />
		</LocalizedTexts>,
		root,
	);
}

main().catch((error: unknown) => logError('the settings page could not start', error));
