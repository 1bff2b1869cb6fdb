/** One trial: Lesart is at work, its browser is killed at some moment, and after the next start everything that was confirmed must be there. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `loss` says what was wrong after the next start; `null` when nothing was. `moment` says how far the work was when it was killed. */
export type TrialOutcome = { readonly loss: string | null; readonly moment: string };

export type Trial = {
	readonly name: string;
	/** Makes a profile to begin each trial with, closed, and says how long the work takes when nobody kills it, in milliseconds. */
	readonly prepare: (profile: string) => Promise<number>;
	/** Works on a copy of that profile, kills after `delay` milliseconds, starts again and looks. */
	readonly run: (profile: string, delay: number) => Promise<TrialOutcome>;
};

export type TrialReport = {
	readonly name: string;
	readonly times: number;
	readonly losses: readonly string[];
	readonly moments: readonly string[];
};

/** `random` gives the moments, from 0 to 1 of the work's own time. */
export async function repeatTrial(trial: Trial, times: number, random: () => number, tell: (line: string) => void): Promise<TrialReport> {
	const home = mkdtempSync(join(tmpdir(), 'lesart-kills-'));
	try {
		const prepared = join(home, 'prepared');
		const duration = await trial.prepare(prepared);
		tell(`${trial.name}: takes ${Math.round(duration)} ms`);
		const outcomes: TrialOutcome[] = [];
		for (let n = 0; n < times; n++) {
			const profile = join(home, `run-${n}`);
			cpSync(prepared, profile, { recursive: true, verbatimSymlinks: true });
			const outcome = await trial.run(profile, Math.round(random() * duration * 1.1));
			outcomes.push(outcome);
			tell(`${trial.name} ${n + 1}: ${outcome.moment}${outcome.loss === null ? '' : `: LOST ${outcome.loss}`}`);
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
		const losses = outcomes.flatMap(({ loss }) => (loss === null ? [] : [loss]));
		return { name: trial.name, times, losses, moments: outcomes.map(({ moment }) => moment) };
	} finally {
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Milliseconds. */
export const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
