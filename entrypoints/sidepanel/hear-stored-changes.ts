/** Hears of the background that what is stored has changed: for a panel without a database of its own. A message has one receiver, and this is it. */
import { onMessage } from '../../platform/messaging';

const listeners = new Set<() => void>();
let stopHearing: (() => void) | null = null;

/** Calls the listener after each change. Returns its undo. */
export function hearStoredChanges(listener: () => void): () => void {
	stopHearing ??= onMessage('storedChanged', async () => {
		for (const one of listeners) one();
	});
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
		if (listeners.size > 0) return;
		stopHearing?.();
		stopHearing = null;
	};
}
