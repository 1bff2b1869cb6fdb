/** Times functions in turn, A B A B …, so that a machine that slows down slows both; quotes medians and the ratio pair by pair. */

export type Contestant = { readonly name: string; run(): unknown };
export type Timing = {
	readonly name: string;
	readonly median: number;
	readonly p95: number /** Median over the rounds of this one's time through the first one's. */;
	readonly ratio: number;
};

const warmUps = 5;

/** Times in milliseconds. The first contestant is what the others are compared with. */
export function measure(contestants: readonly Contestant[], rounds: number): Timing[] {
	const times = contestants.map((): number[] => []);
	for (let round = -warmUps; round < rounds; round++) {
		for (const [at, contestant] of contestants.entries()) {
			const started = performance.now();
			contestant.run();
			if (round >= 0) times[at]?.push(performance.now() - started);
		}
	}
	const first = times[0] ?? [];
	return contestants.map(({ name }, at) => {
		const own = times[at] ?? [];
		const ratios = own.map((time, round) => time / (first[round] ?? Number.NaN));
		return { name, median: quantile(own, 0.5), p95: quantile(own, 0.95), ratio: quantile(ratios, 0.5) };
	});
}

export function quantile(values: readonly number[], q: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** Tells milliseconds of processor time since it was started: what a quiet machine takes, however busy this one is. */
export function startClock(): () => number {
	const started = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(started);
		return (user + system) / 1000;
	};
}
