/** Runs an installed tool of the project, such as `wxt` or `vitest`, in the project's folder. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** How it ended, and all it wrote on standard output. `exitCode` is 1 when a signal ended it. */
export type ToolRun = { exitCode: number; output: string };

/** Runs it with its output shown as it comes. Rejects when the tool cannot be started. */
export function runTool(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<ToolRun> {
	const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
	const tool = spawn(command, args, {
		cwd: root,
		env: { ...process.env, PATH: path, ...environment },
		stdio: ['ignore', 'pipe', 'inherit'],
		shell: process.platform === 'win32',
	});
	let output = '';
	tool.stdout.on('data', (chunk: Buffer) => {
		output += chunk;
		process.stdout.write(chunk);
	});
	return new Promise((resolve, reject) => {
		tool.on('error', reject);
		tool.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
	});
}
