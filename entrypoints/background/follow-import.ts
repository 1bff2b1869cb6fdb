/** What follows an import: open tabs show what the reader keeps by now. */
import { getSettings } from '../../platform/settings';
import { listTabStates } from '../../platform/tab-state';
import { followChange, showKeeping } from './keep-articles';
import { showNotes } from './keep-notes';
import { showWords } from './keep-words';
import { startSites } from './run-on-sites';
import { tellSettings } from './share-settings';

export async function followImport(): Promise<void> {
	const states = await listTabStates();
	const pageKeys = [...new Set(states.flatMap(({ state }) => (state.status === 'ready' ? [state.article.pageKey] : [])))];
	await tellSettings(await getSettings());
	await startSites();
	for (const pageKey of pageKeys) await showNotes(pageKey);
	await showKeeping(pageKeys);
	await showWords();
	await followChange();
}
