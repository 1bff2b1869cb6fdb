/** One request at a time over all feeds, and a gap between two to one host, also among those that no feed's row tells of yet. */
import { hostOf } from '../../core/feeds/feed';
import { hostGap } from '../../core/feeds/plan-fetches';

const lastRequests = new Map<string, number>();
let queue: Promise<unknown> = Promise.resolve();

/** Runs `work`, which asks the host of `url`, when all that came before it is done and the host's gap is over. */
export function takeTurn<Value>(url: string, work: () => Promise<Value>): Promise<Value> {
	const turn = queue.then(async () => {
		const host = hostOf(url);
		await pause((lastRequests.get(host) ?? 0) + hostGap - Date.now());
		lastRequests.set(host, Date.now());
		try {
			return await work();
		} finally {
			lastRequests.set(host, Date.now());
		}
	});
	queue = turn.catch(() => null);
	return turn;
}

/** Resolves after so many milliseconds, at once when there are none, or when the signal is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
	if (milliseconds <= 0 || signal?.aborted) return Promise.resolve();
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, milliseconds);
		signal?.addEventListener('abort', () => {
			clearTimeout(timer);
			resolve();
		});
	});
}
