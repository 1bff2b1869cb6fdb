/** What becomes of one record of an import, and what such decisions share. */
import { identifyPage } from '../../core/page-identity';
import type { Merged } from '../../core/transfer/merge-records';
import type { Row } from './backup-tables';

/** `seen`: what was added so far by what makes it the same as another; a file may have one thing twice. */
export type DecisionContext = { readonly seen: Set<string>; readonly time: string };

export type Decision = Merged<Row>;

/** The page and its text. */
export function nameText(row: unknown): string {
	const { pageKey, hash } = Object(row) as { readonly pageKey?: unknown; readonly hash?: unknown };
	return `${identifyPage(String(pageKey))} ${String(hash)}`;
}

/** Whether it was said before; it is, from now on. */
export function isAgain(seen: Set<string>, what: string): boolean {
	if (seen.has(what)) return true;
	seen.add(what);
	return false;
}
