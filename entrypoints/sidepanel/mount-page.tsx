/** Shows one of the extension's own pages in the reader's language. */
import { type ComponentChildren, render } from 'preact';
import { LocalizedTexts } from '../../components/LocalizedTexts';
import { startI18n } from '../../platform/i18n';
import { logError } from '../../platform/log';

/** `name` tells the log which page could not start. */
export function mountPage(page: ComponentChildren, name: string): void {
	mount(page).catch((error: unknown) => logError(`${name} could not start`, error));
}

async function mount(page: ComponentChildren): Promise<void> {
	const { i18n } = await startI18n();
	const root = document.getElementById('root');
	if (!root) throw new Error('the page has no #root');
	render(
		<LocalizedTexts i18n={i18n} languages={navigator.languages}>
			{page}
		</LocalizedTexts>,
		root,
	);
}
