/** The words of the article in the panel, asked of the background once an article and kept for the last few. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FollowWords } from '../../components/word-list/listed-words';
import type { WordsSource, WordsState } from '../../components/words/words-source';
import type { PageArticle } from '../../core/page';
import { fail, type Result } from '../../core/result';
import type { Word } from '../../core/word';
import type { WordBand } from '../../core/words/bands';
import { logError } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import { hasTranslator, translateSentence } from '../../platform/translator';

const KEPT_ARTICLES = 5;

/** Words by the text they were read in, the oldest first. */
const kept = new Map<string, readonly Word[]>();

const loading: WordsState = { status: 'loading' };
const translator = { isHere: hasTranslator, translate: translateSentence };

/** `wordLevel` is the reader's level as stored. */
export function useWords(tabId: number | null, article: PageArticle | null, wordLevel: WordBand, followSaved: FollowWords): WordsSource {
	const text = article?.text ?? null;
	const [answer, setAnswer] = useState<{ readonly text: string; readonly state: WordsState } | null>(null);
	const [attempt, setAttempt] = useState(0);
	const { level, onLevel } = useLevel(wordLevel);

	useEffect(() => {
		if (tabId === null || text === null) return;
		let isStale = false;
		setAnswer({ text, state: loading });
		const read = async () => {
			const state = await readWords(tabId, text);
			if (!isStale) setAnswer({ text, state });
		};
		void read();
		return () => {
			isStale = true;
		};
	}, [tabId, text, attempt]);

	const state = answer?.text === text ? answer.state : loading;
	const onRetry = useCallback(() => setAttempt((before) => before + 1), []);
	return useMemo(() => ({ state, onRetry, level, onLevel, translator, followSaved }), [state, onRetry, level, onLevel, followSaved]);
}

async function readWords(tabId: number, text: string): Promise<WordsState> {
	const before = kept.get(text);
	if (before) return { status: 'ready', words: before };
	try {
		const words = await sendMessage('listWords', tabId);
		keep(text, words);
		return { status: 'ready', words };
	} catch (error) {
		logError('the words of an article could not be read', error);
		return { status: 'failed', code: 'lexiconFailed' };
	}
}

function keep(text: string, words: readonly Word[]): void {
	const [oldest] = kept.keys();
	if (oldest !== undefined && kept.size >= KEPT_ARTICLES) kept.delete(oldest);
	kept.set(text, words);
}

/** The reader's level, shown at once when it is changed and taken back where it could not be saved. */
function useLevel(stored: WordBand) {
	const [level, setLevel] = useState(stored);
	useEffect(() => setLevel(stored), [stored]);
	const onLevel = useCallback(
		async (wordLevel: WordBand): Promise<Result<null>> => {
			setLevel(wordLevel);
			const result = await saveLevel(wordLevel);
			if (!result.ok) setLevel(stored);
			return result;
		},
		[stored],
	);
	return { level, onLevel };
}

async function saveLevel(wordLevel: WordBand): Promise<Result<null>> {
	try {
		return await sendMessage('saveSettings', { wordLevel });
	} catch (error) {
		logError('the level could not be saved', error);
		return fail('unexpected');
	}
}
