/** Starts the side panel in the reader's language. `sidepanel.html?tab=ID`, opened as a page of its own, stays with that tab. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/cards.css';
import '../../components/elsewhere.css';
import '../../components/figure-plot.css';
import '../../components/notes.css';
import { LocalizedTexts } from '../../components/LocalizedTexts';
import { startI18n } from '../../platform/i18n';
import { logError } from '../../platform/log';
import { SidePanel } from './SidePanel';

async function main(): Promise<void> {
	const { i18n } = await startI18n();
	const root = document.getElementById('root');
	if (!root) throw new Error('the page has no #root');
	render(
		<LocalizedTexts i18n={i18n} languages={navigator.languages}>
			<SidePanel />
		</LocalizedTexts>,
		root,
	);
}

main().catch((error: unknown) => logError('the side panel could not start', error));
