/** The side panel: one of its states, a footer, the keys, and the one live region that says what changed. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Annotation } from '../core/annotation';
import type { Span } from '../core/article';
import type { TabState } from '../core/page';
import type { Result } from '../core/result';
import type { SiteChange, SiteStatus } from '../core/sites';
import { ArticleView } from './ArticleView';
import type { ComparisonActions } from './comparison-actions';
import type { CorpusView } from './corpus-view';
import { KeptView } from './KeptView';
import { KeysOverlay, type Shortcut } from './KeysOverlay';
import type { NoteActions } from './note-actions';
import { PausedView } from './PausedView';
import type { PeopleActions } from './people-actions';
import { LastChoiceContext } from './SiteButtons';
import { SiteLine } from './SiteLine';
import { Failed, Loading, NotRunning, titleFailure } from './StateViews';
import type { SiteActions } from './site-actions';
import { useTexts } from './texts';
import { focusSearch, usePanelKeys } from './use-panel-keys';
import type { ListActions } from './word-list/list-actions';
import type { ListedWords } from './word-list/listed-words';
import { type HeldRound, HeldRoundContext, type ReviewRound } from './word-list/review-session';
import type { WordActions } from './words/word-actions';
import type { WordsSource } from './words/words-source';

export type SiteAnswer = { readonly site: string; readonly change: SiteChange; readonly result: Result<null> };

export type PanelProps = {
	/** `null` when Lesart does not run on the page in this tab. */
	readonly state: TabState | null;
	/** How the site in this tab stands; `null` where the browser does not tell what site it is. */
	readonly site: SiteStatus | null;
	readonly siteActions: SiteActions;
	/** What last came of a change the reader asked of the browser's own menu. */
	readonly siteAnswer: SiteAnswer | null;
	/** `null` while it is being read. */
	readonly corpus: CorpusView | null;
	/** All notes of all pages. */
	readonly notes: readonly Annotation[];
	readonly shortcuts: readonly Shortcut[];
	readonly noteActions: NoteActions;
	readonly comparison: ComparisonActions;
	readonly peopleActions: PeopleActions;
	/** The words of the article that is shown, and what belongs to them. */
	readonly words: WordsSource;
	readonly savedWords: ListedWords;
	readonly wordActions: WordActions;
	readonly listActions: ListActions;
	/** Shows a place in the page; `false` when it is no longer there. */
	readonly onShowSpan: (span: Span) => Promise<boolean>;
	readonly onReadPage: () => void;
	readonly onOpenSettings: () => void;
	/** Opens the library, at one of its tabs. */
	readonly onOpenLibrary: (tab?: 'notes' | 'transfer') => void;
};

export function Panel(props: PanelProps) {
	const { t } = useTexts();
	const [showsKeys, setShowsKeys] = useState(false);
	const [message, setMessage] = useState('');
	const [isNotice, setIsNotice] = useState(false);
	const [round, setRound] = useState<ReviewRound | null>(null);
	const heldRound = useMemo((): HeldRound => [round, setRound], [round]);
	const lastChoice = useMemo(() => ({ at: Number.NEGATIVE_INFINITY }), []);
	const onHelp = useCallback(() => setShowsKeys(true), []);
	const announce = useCallback((text: string, isForAll = false) => {
		setMessage(text);
		setIsNotice(isForAll);
	}, []);
	const { siteAnswer } = props;
	useEffect(() => {
		if (!siteAnswer) return;
		const { site, change, result } = siteAnswer;
		announce(t(result.ok ? `site.done_${change}` : `error.${result.code}`, { site }), !result.ok);
	}, [siteAnswer]);
	const onShowSpan = async (span: Span) => announce((await props.onShowSpan(span)) ? '' : t('panel.placeGone'), true);
	return (
		<div class="panel">
			<HeldRoundContext.Provider value={heldRound}>
				<LastChoiceContext.Provider value={lastChoice}>
					<Content {...props} onShowSpan={onShowSpan} onHelp={onHelp} announce={announce} />
				</LastChoiceContext.Provider>
			</HeldRoundContext.Provider>
			<footer class="panel-footer">
				<button type="button" class="quiet" onClick={() => props.onOpenLibrary()}>
					{t('library.open')}
				</button>
				<button type="button" class="quiet" onClick={props.onOpenSettings}>
					{t('panel.settings')}
				</button>
				<button type="button" class="quiet" aria-haspopup="dialog" onClick={onHelp}>
					{t('panel.keys')} <kbd>?</kbd>
				</button>
			</footer>
			<p role="status" class={isNotice && message !== '' ? 'notice' : 'visually-hidden'}>
				{message}
			</p>
			{showsKeys && <KeysOverlay shortcuts={props.shortcuts} onClose={() => setShowsKeys(false)} />}
		</div>
	);
}

type ContentProps = Omit<PanelProps, 'onShowSpan'> & {
	readonly onShowSpan: (span: Span) => void;
	readonly onHelp: () => void;
	/** Says it politely; `isForAll` shows it too. */
	readonly announce: (message: string, isForAll?: boolean) => void;
};

function Content({ state, corpus, onReadPage, ...rest }: ContentProps) {
	if (state?.status === 'ready' && corpus) {
		const siteLine = <SiteLine status={rest.site} isRead actions={rest.siteActions} announce={rest.announce} />;
		return <ArticleView key={state.article.pageKey} state={state} corpus={corpus} siteLine={siteLine} {...rest} />;
	}
	return <WithoutArticle state={state} corpus={corpus} onReadPage={onReadPage} {...rest} />;
}

const ignore = () => {};

function WithoutArticle({ state, onReadPage, onHelp, ...rest }: ContentProps) {
	const { t } = useTexts();
	usePanelKeys({ onTab: ignore, onHelp, onSearch: focusSearch });
	const { site, siteActions, announce } = rest;
	const code = state?.status === 'failed' ? state.code : null;
	const paused = state === null && site?.isPaused ? site : null;
	const title = state === null ? t(paused ? 'site.pausedTitle' : 'states.notRunning') : '';
	useEffect(() => announce(code === null ? title : t(titleFailure(code))), [title, code]);
	return (
		<main>
			{paused && <PausedView status={paused} actions={siteActions} announce={announce} onReadPage={onReadPage} />}
			{state === null && !paused && <NotRunning onReadPage={onReadPage} />}
			{(state?.status === 'loading' || state?.status === 'ready') && <Loading />}
			{state?.status === 'failed' && <Failed state={state} onReadPage={onReadPage} />}
			{(state === null || state.status === 'failed') && !paused && (
				<SiteLine status={site} isRead={state !== null} actions={siteActions} announce={announce} />
			)}
			{(state === null || state.status === 'failed') && <KeptView {...rest} />}
		</main>
	);
}
