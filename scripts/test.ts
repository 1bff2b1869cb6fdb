/**
 * All that is checked, in one command: lint, types, seeds, unit and browser tests, build, journeys. Stops at the first stage
 * that fails. The last line counts the tests that ran, from the runners' own reports.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser, howToGetOne } from './find-browser';
import { runTool } from './run-tool';

type Counts = { passed: number; failed: number };
type Stage = { name: string; command: string; args: readonly string[] };

const reports = join(import.meta.dirname, '../.output/reports');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const stages: readonly Stage[] = [
	{ name: 'seeds', command: 'tsx', args: ['scripts/build-static.ts'] },
	{ name: 'what is known of German', command: 'tsx', args: ['scripts/build-packs.ts'] },
	{ name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
	{ name: 'lint', command: 'oxlint', args: ['--deny-warnings'] },
	{ name: 'types', command: 'tsc', args: ['--noEmit'] },
	{
		name: 'unit and browser tests',
		command: 'vitest',
		args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
	},
	{ name: 'build', command: 'wxt', args: ['build'] },
	{ name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
	{ name: 'journeys', command: 'playwright', args: ['test'] },
];

async function main(): Promise<void> {
	if (findBrowser() === null) {
		console.error(howToGetOne);
		process.exitCode = 1;
		return;
	}
	rmSync(reports, { recursive: true, force: true });
	mkdirSync(reports, { recursive: true });
	const summaries: string[] = [];
	const failed = await runStages(summaries);
	console.log(['', ...summaries, ''].join('\n'));
	if (failed !== null) console.log(`Failed: ${failed.name}`);
	const counts = [readVitestCounts(), readPlaywrightCounts()];
	const sum = (name: keyof Counts) => counts.reduce((total, count) => total + count[name], 0);
	console.log(`Tests: ${sum('passed')} passed, ${sum('failed')} failed`);
	if (failed !== null || sum('failed') > 0) process.exitCode = 1;
}

/** The stage that failed, or `null`. Adds each runner's own summary lines to `summaries`. */
async function runStages(summaries: string[]): Promise<Stage | null> {
	for (const stage of stages) {
		console.log(`\n── ${stage.name}`);
		const { exitCode, output } = await runTool(stage.command, stage.args, {
			PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
			WXT_TELEMETRY_DISABLED: '1',
		});
		summaries.push(...pickSummary(output));
		if (exitCode !== 0) return stage;
	}
	return null;
}

/** `Test Files  12 passed (12)` and its neighbours from Vitest, `31 passed (50s)` from Playwright. */
function pickSummary(output: string): string[] {
	const lines = stripVTControlCharacters(output).split('\n');
	return lines.filter((line) => /^\s*(Test Files|Tests|Duration)\s{2}|^\s+\d+ (passed|failed|flaky|skipped|did not run)\b/.test(line));
}

function readVitestCounts(): Counts {
	if (!existsSync(vitestReport)) return { passed: 0, failed: 0 };
	const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(vitestReport, 'utf8'));
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function readPlaywrightCounts(): Counts {
	if (!existsSync(playwrightReport)) return { passed: 0, failed: 0 };
	const report: { stats: { expected: number; unexpected: number } } = JSON.parse(readFileSync(playwrightReport, 'utf8'));
	return { passed: report.stats.expected, failed: report.stats.unexpected };
}

await main();
