/** Tab states over a stand-in of the browser's session storage. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../../../core/page';
import { changeTabState, listTabStates, readTabState, removeTabState, watchTabState, writeTabState } from '../../../platform/tab-state';

vi.mock('wxt/browser', async () => {
	const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
	return { browser };
});

const loading: TabState = { status: 'loading' };
const failed: TabState = { status: 'failed', code: 'noArticle' };

beforeEach(() => {
	fakeBrowser.reset();
});

describe('tab states', () => {
	it('are kept by tab and listed beside whatever else is in the storage', async () => {
		await fakeBrowser.storage.session.set({ other: 1 });
		await writeTabState(1, loading);
		await writeTabState(2, failed);
		expect([await readTabState(1), await readTabState(2), await readTabState(3)]).toEqual([loading, failed, null]);
		expect(await listTabStates()).toEqual([
			{ tabId: 1, state: loading },
			{ tabId: 2, state: failed },
		]);
		await removeTabState(1);
		expect(await readTabState(1)).toBeNull();
	});

	it('do not lose one of two changes made at once', async () => {
		const seen: (TabState | null)[] = [];
		const change = (after: TabState | null) =>
			changeTabState(1, (before) => {
				seen.push(before);
				return after;
			});
		await Promise.all([change(loading), change(failed), change(null)]);
		expect(seen).toEqual([null, loading, failed]);
		expect(await readTabState(1)).toEqual(failed);
	});

	it('can still be changed after a change that failed', async () => {
		const broken = changeTabState(1, () => {
			throw new Error('a bug');
		});
		await expect(broken).rejects.toThrow('a bug');
		expect(await changeTabState(1, () => loading)).toEqual(loading);
	});

	it('are told to whoever watches, until undone', async () => {
		await writeTabState(1, loading);
		const listener = vi.fn();
		const stop = watchTabState(1, listener);
		await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith(loading));
		await writeTabState(2, loading);
		await writeTabState(1, failed);
		await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith(failed));
		await removeTabState(1);
		await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith(null));
		stop();
		await writeTabState(1, loading);
		expect(listener).toHaveBeenCalledTimes(3);
	});
});
