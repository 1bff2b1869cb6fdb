/** What the views ask of whoever compares articles: keep this one, forget it, part two sentences. A failure's code is a key under `error.`. */
import type { SentencePair } from '../core/page';
import type { Result } from '../core/result';

export type ComparisonActions = {
	/** Keeps the article in the panel, so that others are compared with it. */
	readonly keep: () => Promise<Result<unknown>>;
	/** Lets a kept article go; keeping it again is the way back. */
	readonly forget: (articleId: string) => Promise<Result<unknown>>;
	/** The reader says that the two are not the same: they are not set side by side again. */
	readonly reject: (pair: SentencePair) => Promise<Result<unknown>>;
	/** Takes a rejection back. */
	readonly restore: (pair: SentencePair) => Promise<Result<unknown>>;
};
