/**
 * The last build with one more site permitted from the start. No test can answer the browser's own question for a permission; what is permitted already
 * the browser gives without asking, so all else goes as when the reader agrees.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../../scripts/launch-extension';

export type PermittingBuild = { readonly folder: string; readonly remove: () => void };

/** `pattern` is a match pattern. */
export function makePermittingBuild(pattern: string): PermittingBuild {
	const folder = mkdtempSync(join(tmpdir(), 'lesart-build-'));
	cpSync(extensionFolder, folder, { recursive: true });
	const file = join(folder, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, pattern] }));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
