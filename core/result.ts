/** An expected outcome: a value, or a failure whose code is the i18n key under `error.`. Bugs throw instead. */
export type ErrorCode =
	| 'noArticle'
	| 'notGerman'
	| 'unreadableInput'
	| 'noAccess'
	| 'privateWindow'
	| 'storageFull'
	| 'storageFailed'
	| 'importNotJson'
	| 'importNotAnnotations'
	| 'importTooLarge'
	| 'seedsBroken'
	| 'noteGone'
	| 'personGone'
	| 'wordGone'
	| 'extensionGone'
	| 'lexiconFailed'
	| 'translatorMissing'
	| 'translatorLacksGerman'
	| 'translationTooSlow'
	| 'translationFailed'
	| 'unexpected';

export type Failure = { readonly ok: false; readonly code: ErrorCode; readonly detail?: string };
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, detail?: string): Failure =>
	detail === undefined ? { ok: false, code } : { ok: false, code, detail };
