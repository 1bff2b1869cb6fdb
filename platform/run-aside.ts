/** Runs long work beside everything else: in slices, with whatever waits in between. */
import type { Steps } from '../core/steps';

/** Milliseconds at a stretch: a message that comes meanwhile waits no longer. */
const sliceMs = 12;

/** By a timer, and not as a continuation, which browsers put before the messages that wait. */
export async function runAside<Result>(steps: Steps<Result>): Promise<Result> {
	let begun = performance.now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - begun < sliceMs) continue;
		await new Promise((resolve) => setTimeout(resolve));
		begun = performance.now();
	}
}
