/** Runs long work beside everything else: in slices, with whatever waits in between. */
import type { Steps } from '../core/steps';

/** Milliseconds at a stretch: a message that comes meanwhile waits no longer. */
const sliceMs = 12;

export async function runAside<Result>(steps: Steps<Result>): Promise<Result> {
	const pause = makePause();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		const pausing = pause();
		if (pausing) await pausing;
	}
}

/**
 * To be called wherever the work may stop for a moment: gives what is to be awaited once a slice is over, else `null`. By a timer, and not as a continuation,
 * which browsers put before the messages that wait.
 */
export function makePause(): () => Promise<void> | null {
	let begun = performance.now();
	return () => {
		if (performance.now() - begun < sliceMs) return null;
		return new Promise((resolve) =>
			setTimeout(() => {
				begun = performance.now();
				resolve();
			}),
		);
	};
}
