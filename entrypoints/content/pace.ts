/** How often a page may have its text analysed: an article that comes in pieces at once, a ticker that never rests less and less. */

/** So many times within the window begin at once. */
const BURST = 5;
const WINDOW = 60_000;

export type Pace = {
	/** Resolves when work may begin, at once as a rule; never when the signal ends before. */
	takeTurn(signal: AbortSignal): Promise<void>;
	/** Another page begins anew. */
	reset(): void;
};

export function createPace(): Pace {
	let begun: number[] = [];
	return {
		takeTurn: (signal) =>
			new Promise((resolve) => {
				const start = () => {
					begun = [...begun.slice(1 - BURST), performance.now()];
					resolve();
				};
				const wait = timeToNext(begun, performance.now());
				if (wait === 0) return start();
				const timer = setTimeout(start, wait);
				signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
			}),
		reset: () => {
			begun = [];
		},
	};
}

/**
 * @param begun when work was begun before, in milliseconds, the latest last.
 * @returns milliseconds until more may begin, 0 for at once.
 */
export function timeToNext(begun: readonly number[], now: number): number {
	const first = begun.at(-BURST);
	return first === undefined ? 0 : Math.max(0, first + WINDOW - now);
}
