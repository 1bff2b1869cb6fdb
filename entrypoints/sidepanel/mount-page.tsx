/** Shows one of the extension's own pages in the reader's language, or says that it has no storage. */
import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { LocalizedTexts } from '../../components/LocalizedTexts';
import { NoStorage } from '../../components/NoStorage';
import { database } from '../../platform/db/database';
import { attemptStorage } from '../../platform/db/storage-failure';
import { startI18n } from '../../platform/i18n';
import { logError, logWarning } from '../../platform/log';

/**
 * `name` tells the log which page could not start. `borrowing` is the page for a private window in which the extension has no database of its own; without
 * one the reader is told.
 */
export function mountPage(page: ComponentChildren, name: string, borrowing: ComponentChildren = null): void {
	mount(page, borrowing).catch((error: unknown) => logError(`${name} could not start`, error));
}

async function mount(page: ComponentChildren, borrowing: ComponentChildren): Promise<void> {
	const { i18n } = await startI18n();
	const storage = await attemptStorage(() => database.open());
	if (!storage.ok) logWarning(`no storage: ${storage.code}`, storage.detail);
	const isPrivate = browser.extension.inIncognitoContext;
	const instead = (isPrivate && borrowing) || <NoStorage isPrivate={isPrivate} onRetry={() => location.reload()} />;
	const shown = storage.ok ? page : instead;
	const root = document.getElementById('root');
	if (!root) throw new Error('the page has no #root');
	render(
		<LocalizedTexts i18n={i18n} languages={navigator.languages}>
			{shown}
		</LocalizedTexts>,
		root,
	);
}
