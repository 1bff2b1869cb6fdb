import { afterEach, describe, expect, it, vi } from 'vitest';
import { runSteps, type Steps } from '../../../core/steps';
import { runInSlices } from '../../../platform/dom/run-in-slices';

/** Each step takes so many milliseconds of a clock that only steps move. */
function* work(taken: readonly number[], clock: { now: number }): Steps<string> {
	for (const milliseconds of taken) {
		clock.now += milliseconds;
		yield;
	}
	return 'done';
}

function stopClock(): { now: number; pauses: number } {
	const clock = { now: 0, pauses: 0 };
	vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
	vi.stubGlobal('scheduler', {
		yield: async () => {
			clock.pauses++;
		},
	});
	return clock;
}

describe('work in steps', () => {
	afterEach(() => {
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
	});

	it('is done at once', () => {
		expect(runSteps(work([1, 2, 3], { now: 0 }))).toBe('done');
	});

	it.each([
		{ taken: [], pauses: 0, reason: 'nothing to do' },
		{ taken: [1, 1, 1], pauses: 0, reason: 'short work goes through' },
		{ taken: [5, 5, 5, 5], pauses: 2, reason: 'a slice ends with the step that fills it' },
		{ taken: [100, 1, 1], pauses: 1, reason: 'a long step is followed by a pause' },
	])('pauses $pauses times: $reason', async ({ taken, pauses }) => {
		const clock = stopClock();
		expect(await runInSlices(work(taken, clock), new AbortController().signal)).toBe('done');
		expect(clock.pauses).toBe(pauses);
	});

	it('ends at a pause when it is no longer wanted', async () => {
		const clock = stopClock();
		const controller = new AbortController();
		const steps = work([10, 10, 10], clock);
		const running = runInSlices(steps, controller.signal);
		controller.abort();
		expect(await running).toBeNull();
		expect(clock.pauses).toBe(1);
	});

	it('pauses where the browser has no scheduler', async () => {
		const clock = stopClock();
		vi.stubGlobal('scheduler', undefined);
		expect(await runInSlices(work([10, 10], clock), new AbortController().signal)).toBe('done');
	});
});
