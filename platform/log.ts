/** What went wrong, for whoever opens the console. Never a page's text: only what failed, and the error. */

/** For what Lesart copes with, such as a stored row that it cannot read. */
export function logWarning(what: string, cause?: unknown): void {
	console.warn(`[Lesart] ${what}`, ...(cause === undefined ? [] : [cause]));
}

/** For bugs that were caught at a boundary. */
export function logError(what: string, cause?: unknown): void {
	console.error(`[Lesart] ${what}`, ...(cause === undefined ? [] : [cause]));
}
