/** Works out what may take long in slices, between which the reader's keys and clicks are heard. What is done within the first slice is there at once. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Steps } from '../core/steps';

/** Milliseconds at a stretch. */
const sliceMs = 8;

/**
 * What `begin` comes to; while that takes more than a slice, what it came to last, and `first` before that. `inputs`: when they change it is begun anew, and
 * what was under way is dropped.
 */
export function useSteps<Value, First>(begin: () => Steps<Value>, first: First, inputs: readonly unknown[]): Value | First {
	const [, redraw] = useReducer((count: number, _action: undefined) => count + 1, 0);
	const last = useRef<Value | First>(first);
	const run = useMemo(() => startRun(begin()), [...inputs]);
	if (run.done) last.current = run.done.value;
	useEffect(() => {
		if (run.done) return;
		let timer = setTimeout(goOn);
		function goOn(): void {
			run.goOn();
			if (run.done) redraw(undefined);
			else timer = setTimeout(goOn);
		}
		return () => clearTimeout(timer);
	}, [run]);
	return last.current;
}

type Run<Value> = { done: { readonly value: Value } | null; readonly goOn: () => void };

/** With its first slice done. */
function startRun<Value>(steps: Steps<Value>): Run<Value> {
	const run: Run<Value> = {
		done: null,
		goOn: () => {
			const end = performance.now() + sliceMs;
			while (!run.done && performance.now() < end) {
				const step = steps.next();
				if (step.done) run.done = { value: step.value };
			}
		},
	};
	run.goOn();
	return run;
}
