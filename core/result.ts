/** An expected outcome: a value, or a failure whose code is the i18n key under `error.`. Bugs throw instead. */
export type ErrorCode =
	| 'noArticle'
	| 'notGerman'
	| 'unreadableInput'
	| 'noAccess'
	| 'privateWindow'
	| 'permissionRefused'
	| 'notASite'
	| 'storageFull'
	| 'storageFailed'
	| 'importNotJson'
	| 'importNotAnnotations'
	| 'importTooLarge'
	| 'importEmpty'
	| 'importUnknownKind'
	| 'importNotText'
	| 'importDamaged'
	| 'importTruncated'
	| 'importNewer'
	| 'importBadLine'
	| 'importBadField'
	| 'importMissingField'
	| 'importLongField'
	| 'importDuplicate'
	| 'importNoColumns'
	| 'importNoArticle'
	| 'importBusy'
	| 'importCancelled'
	| 'undoTooLate'
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
	| 'notAFeed'
	| 'feedBroken'
	| 'feedUnreachable'
	| 'feedTooLarge'
	| 'feedTooSlow'
	| 'feedRefused'
	| 'feedGone'
	| 'feedBusy'
	| 'feedServerFailed'
	| 'feedMoved'
	| 'feedNotAllowed'
	| 'feedKnown'
	| 'feedMissing'
	| 'feedsFull'
	| 'noFeedOnPage'
	| 'notAnAddress'
	| 'unexpected';

/** Where in a file something is wrong: the line from 1, and the path of the field (`row.target.source`); `null` where there is none to name. `file` where several are read. */
export type Place = { readonly line: number | null; readonly field: string | null; readonly file?: string };

export type Failure = { readonly ok: false; readonly code: ErrorCode; readonly detail?: string; readonly place?: Place };
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, detail?: string): Failure =>
	detail === undefined ? { ok: false, code } : { ok: false, code, detail };

/** A failure at a place in a file. */
export function failAt(code: ErrorCode, line: number | null, field: string | null = null, detail?: string): Failure {
	return { ...fail(code, detail), place: { line, field } };
}
