/** What the Words tab is given beside the article: its words as they come in, the reader's level, and the browser's own translation. */
import type { ErrorCode, Result } from '../../core/result';
import type { Word } from '../../core/word';
import type { WordBand } from '../../core/words/bands';
import type { FollowWords } from '../word-list/listed-words';

export type WordsState =
	| { readonly status: 'loading' }
	| { readonly status: 'ready'; readonly words: readonly Word[] }
	| { readonly status: 'failed'; readonly code: ErrorCode };

export type Translator = {
	/** Whether this browser has a translation of its own. */
	readonly isHere: () => boolean;
	/** English for a German sentence; `null` when the signal cancelled it. `onProgress` has the share (0–1) of what has to be downloaded first. */
	readonly translate: (
		sentence: string,
		options: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
	) => Promise<Result<string> | null>;
};

export type WordsSource = {
	/** Of the article that is shown. */
	readonly state: WordsState;
	readonly onRetry: () => void;
	readonly level: WordBand;
	readonly onLevel: (level: WordBand) => Promise<Result<unknown>>;
	readonly translator: Translator;
	readonly followSaved: FollowWords;
};
