import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.test.ts',
	outputDir: '.output/playwright',
	timeout: 60_000,
	expect: { timeout: 10_000 },
	retries: 0,
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : [['line']],
});
