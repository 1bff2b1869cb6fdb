/**
 * What Lesart knows of each open tab, in the browser's session storage: the background's memory is lost after seconds of idleness, and the
 * panel reads it without asking. Gone when the browser closes.
 */
import { browser } from 'wxt/browser';
import type { TabState } from '../core/page';
import { logError } from './log';

const keyPrefix = 'tab:';

/** `null` when no page of the tab was read. */
export async function readTabState(tabId: number): Promise<TabState | null> {
	const key = `${keyPrefix}${tabId}`;
	const stored = await browser.storage.session.get<Record<string, TabState>>(key);
	return stored[key] ?? null;
}

/** Rejects when the state is beyond the quota of session storage (10 MB for all tabs together). */
export async function writeTabState(tabId: number, state: TabState): Promise<void> {
	await browser.storage.session.set({ [`${keyPrefix}${tabId}`]: state });
}

/** Waits for changes of the tab that are under way, so that none brings the state back. */
export function removeTabState(tabId: number): Promise<void> {
	return queueWork(tabId, () => browser.storage.session.remove(`${keyPrefix}${tabId}`));
}

/** Every tab of which something is known. */
export async function listTabStates(): Promise<{ readonly tabId: number; readonly state: TabState }[]> {
	const stored = await browser.storage.session.get<Record<string, TabState>>(null);
	return Object.entries(stored)
		.filter(([key]) => key.startsWith(keyPrefix))
		.map(([key, state]) => ({ tabId: Number(key.slice(keyPrefix.length)), state }));
}

/**
 * Reads the state, and writes what `change` makes of it unless that is `null` or the same. Changes of one tab wait for one another, so that
 * none is lost; only the background may change states.
 */
export function changeTabState(tabId: number, change: (state: TabState | null) => TabState | null): Promise<TabState | null> {
	return queueWork(tabId, async () => {
		const before = await readTabState(tabId);
		const after = change(before);
		if (after !== null && after !== before) await writeTabState(tabId, after);
		return after;
	});
}

const queues = new Map<number, Promise<unknown>>();

/** Runs the work once what was queued for the tab before it is done, whether that succeeded or not. */
function queueWork<T>(tabId: number, work: () => Promise<T>): Promise<T> {
	const result = (queues.get(tabId) ?? Promise.resolve()).then(work);
	const settle = () => {
		if (queues.get(tabId) === settled) queues.delete(tabId);
	};
	const settled: Promise<unknown> = result.then(settle, settle);
	queues.set(tabId, settled);
	return result;
}

/** Calls the listener with the tab's state, now and after each change; `null` when it is gone. Returns its undo. */
export function watchTabState(tabId: number, listener: (state: TabState | null) => void): () => void {
	const key = `${keyPrefix}${tabId}`;
	let isStale = false;
	const tell = (state: TabState | null) => {
		isStale = true;
		listener(state);
	};
	const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
		const change = changes[key];
		if (change) tell((change.newValue as TabState | undefined) ?? null);
	};
	browser.storage.session.onChanged.addListener(onChanged);
	const tellFirst = async () => {
		const state = await readTabState(tabId);
		if (!isStale) listener(state);
	};
	tellFirst().catch((error: unknown) => logError('the state of a tab could not be read', error));
	return () => {
		isStale = true;
		browser.storage.session.onChanged.removeListener(onChanged);
	};
}
