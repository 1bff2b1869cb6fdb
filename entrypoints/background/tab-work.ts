/** Which piece of work on a tab is still wanted: a newer one supersedes the older, and a tab that went away wants none. */

const work = new Map<number, AbortController>();

/** Aborts what is running for the tab; the signal is that of the new work. */
export function startWork(tabId: number): AbortSignal {
	work.get(tabId)?.abort();
	const controller = new AbortController();
	work.set(tabId, controller);
	return controller.signal;
}

/** Aborts what is running for the tab. */
export function endWork(tabId: number): void {
	work.get(tabId)?.abort();
	work.delete(tabId);
}

/** Stands for the work begun last, to see later whether other work began since; `null` when there is none. */
export function currentWork(tabId: number): AbortController | null {
	return work.get(tabId) ?? null;
}
