/** Long work that lets others work in between: a generator that yields where it may stop for a moment. */
export type Steps<Result> = Generator<void, Result>;

/** Does everything at once. */
export function runSteps<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
