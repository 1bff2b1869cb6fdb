/** Joins the panel to the browser: the active tab's state, the corpus, the notes, and what the reader asks for. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/KeysOverlay';
import { Panel } from '../../components/Panel';
import type { Span } from '../../core/article';
import type { TabState } from '../../core/page';
import { logError, logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { persistOnceSaved } from '../../platform/storage-state';
import { borrowStore, guardStore } from '../../platform/store';
import { watchTabState } from '../../platform/tab-state';
import { borrowShelf, ownShelf } from '../../platform/word-shelf';
import { hearStoredChanges } from './hear-stored-changes';
import { makeComparisonActions } from './make-comparison-actions';
import { makeNoteActions } from './make-note-actions';
import { makePeopleActions } from './make-people-actions';
import { makeWordActions } from './make-word-actions';
import { openLibraryPage } from './open-library-page';
import { readShortcuts } from './read-shortcuts';
import { siteActions, useSite, useSiteAnswer } from './use-site';
import { useStored } from './use-stored';
import { useWordList } from './use-word-list';
import { useWords } from './use-words';
import { watchActiveTab } from './watch-active-tab';
import { makeListActions } from './word-list-actions';

type Props = {
	/** Whether the panel has no database of its own: in private windows of Firefox. */
	readonly isBorrowing?: boolean;
};

export function SidePanel({ isBorrowing = false }: Props) {
	const tabId = useTabId();
	const shownTab = useRef(tabId);
	shownTab.current = tabId;
	const [state, setState] = useState<TabState | null>({ status: 'loading' });
	const { corpus, notes, settings } = useStored(isBorrowing);
	const shelf = useMemo(() => (isBorrowing ? borrowShelf(hearStoredChanges) : ownShelf), [isBorrowing]);
	const savedWords = useWordList(shelf);
	const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);

	useEffect(() => (isBorrowing ? undefined : persistOnceSaved()), [isBorrowing]);
	useEffect(() => {
		readShortcuts()
			.then(setShortcuts)
			.catch((error: unknown) => logWarning('the shortcuts could not be read', error));
	}, []);
	useEffect(() => (tabId === null ? undefined : watchTabState(tabId, setState)), [tabId]);

	const site = useSite(tabId, state);
	const siteAnswer = useSiteAnswer(tabId);
	const article = state?.status === 'ready' ? state.article : null;
	const store = useMemo(() => (isBorrowing ? borrowStore(tabId) : guardStore(tabId)), [isBorrowing, tabId]);
	const noteActions = useMemo(() => makeNoteActions(article, store), [article, store]);
	const wordActions = useMemo(() => makeWordActions(article, store), [article, store]);
	const listActions = useMemo(() => makeListActions(store), [store]);
	const comparison = useMemo(() => makeComparisonActions(tabId), [tabId]);
	const peopleActions = useMemo(() => makePeopleActions(tabId), [tabId]);
	const words = useWords(tabId, article, settings.wordLevel, shelf.watchOf);
	const onReadPage = useCallback(async () => {
		if (tabId === null) return;
		const result = await sendMessage('readTab', tabId);
		if (!result.ok && shownTab.current === tabId) setState({ status: 'failed', code: result.code });
	}, [tabId]);
	const onShowSpan = useCallback((span: Span) => (tabId === null ? Promise.resolve(false) : showSpan(tabId, span)), [tabId]);

	return (
		<Panel
			state={state}
			site={site}
			siteActions={siteActions}
			siteAnswer={siteAnswer}
			corpus={corpus}
			notes={notes}
			shortcuts={shortcuts}
			noteActions={noteActions}
			comparison={comparison}
			peopleActions={peopleActions}
			words={words}
			savedWords={savedWords}
			wordActions={wordActions}
			listActions={listActions}
			onShowSpan={onShowSpan}
			onReadPage={() => onReadPage().catch((error: unknown) => logError('the page could not be read', error))}
			onOpenSettings={() => browser.runtime.openOptionsPage()}
			onOpenLibrary={(tab) => openLibraryPage(tab).catch((error: unknown) => logError('the library could not be opened', error))}
		/>
	);
}

function useTabId(): number | null {
	const fixed = new URLSearchParams(location.search).get('tab');
	const [tabId, setTabId] = useState<number | null>(fixed === null ? null : Number(fixed));
	useEffect(() => (fixed === null ? watchActiveTab(setTabId) : undefined), [fixed]);
	return tabId;
}

async function showSpan(tabId: number, span: Span): Promise<boolean> {
	try {
		return await sendMessage('showSpan', span, { tabId, frameId: 0 });
	} catch (error) {
		logWarning('the tab did not show a place', error);
		return false;
	}
}
