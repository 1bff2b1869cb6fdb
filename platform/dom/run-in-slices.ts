/** Long work in slices short enough that the page answers its reader in between. */
import type { Steps } from '../../core/steps';

/** Milliseconds at a stretch: half of what would be felt (https://web.dev/articles/rail), the rest is the page's. */
const SLICE = 8;

/**
 * Runs in slices of the main thread, the page's own work in between.
 * @returns `null` when the signal ended it.
 */
export async function runInSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result | null> {
	let begun = performance.now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - begun < SLICE) continue;
		await yieldToPage();
		if (signal.aborted) return null;
		begun = performance.now();
	}
}

/** Not in every browser yet, and in no type library: https://wicg.github.io/scheduling-apis/#dom-scheduler-yield */
type YieldingScheduler = { yield?(): Promise<void> };

function yieldToPage(): Promise<void> {
	const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
	return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
