/** The Words tab: the words of this article that are worth knowing, its sentences one at a time with a gloss under each word, or the reader's list. */
import type { Span } from '../../core/article';
import type { PageArticle } from '../../core/page';
import { wordBands } from '../../core/words/bands';
import { Skeleton } from '../StateViews';
import { useTexts } from '../texts';
import type { ListActions } from '../word-list/list-actions';
import type { ListedWords } from '../word-list/listed-words';
import { WordListView } from '../word-list/WordListView';
import { SentencesView } from './SentencesView';
import { useKeepWord } from './use-keep-word';
import type { WordsModel } from './use-words-tab';
import { WordList } from './WordList';
import type { WordActions } from './word-actions';
import type { WordsSource } from './words-source';

type Props = {
	readonly article: PageArticle;
	readonly source: WordsSource;
	readonly model: WordsModel;
	readonly actions: WordActions;
	readonly savedWords: ListedWords;
	readonly listActions: ListActions;
	readonly onShowSpan: (span: Span) => void;
	readonly announce: (message: string, isForAll?: boolean) => void;
};

export function WordsTab(props: Props) {
	const { article, model, savedWords, listActions, onShowSpan, announce } = props;
	const { view } = model.place;
	return (
		<>
			<div class="words-bar">
				<Views model={model} />
				{view === 'list' && <LevelChoice {...props} />}
			</div>
			{view === 'saved' ? (
				<WordListView list={savedWords} here={article} actions={listActions} onShowSpan={onShowSpan} announce={announce} />
			) : (
				<WordsHere {...props} view={view} />
			)}
		</>
	);
}

function WordsHere({ view, ...props }: Props & { readonly view: 'list' | 'sentences' }) {
	const { t } = useTexts();
	const { source, article, model } = props;
	const isLoading = source.state.status === 'loading' || !model.isMatched;
	const keep = useKeepWord(props.actions, props.announce);
	const here = { ...props, text: article.text, keep };
	return (
		<>
			{isLoading && (
				<Skeleton>
					<p class="visually-hidden">{t('words.reading')}</p>
				</Skeleton>
			)}
			{source.state.status === 'failed' && <DictionaryFailed source={source} />}
			{view === 'list' && !isLoading && <WordList {...here} />}
			{view === 'sentences' && !isLoading && source.state.status === 'ready' && <SentencesView {...here} words={source.state.words} />}
		</>
	);
}

const views = ['list', 'sentences', 'saved'] as const;
const viewNames = { list: 'words.viewList', sentences: 'words.viewSentences', saved: 'wordList.title' };

function Views({ model: { place, setPlace } }: Pick<Props, 'model'>) {
	const { t } = useTexts();
	return (
		<fieldset class="views">
			<legend class="visually-hidden">{t('words.views')}</legend>
			{views.map((view) => (
				<label key={view}>
					<input type="radio" name="words-view" checked={place.view === view} onChange={() => setPlace({ ...place, view })} />
					<span>{t(viewNames[view])}</span>
				</label>
			))}
		</fieldset>
	);
}

function LevelChoice({ source, model: { counts, count }, announce }: Props) {
	const { t } = useTexts();
	const choose = async (index: number) => {
		const result = await source.onLevel(wordBands[index] ?? source.level);
		if (!result.ok) announce(t(`error.${result.code}`), true);
	};
	return (
		<label class="level">
			<span>{t('words.rarity')}</span>
			<select value={source.level} onChange={(event) => void choose(event.currentTarget.selectedIndex)}>
				{wordBands.map((level) => (
					<option key={level} value={level} selected={level === source.level}>
						{count === null ? t(`words.level.${level}`) : t('words.levelCount', { level: t(`words.level.${level}`), count: counts[level] })}
					</option>
				))}
			</select>
		</label>
	);
}

function DictionaryFailed({ source: { state, onRetry } }: Pick<Props, 'source'>) {
	const { t } = useTexts();
	return (
		<div class="empty" role="alert">
			<p>{t(`error.${state.status === 'failed' ? state.code : 'lexiconFailed'}`)}</p>
			<button type="button" class="quiet bordered" onClick={onRetry}>
				{t('states.retry')}
			</button>
		</div>
	);
}
