/** What becomes of articles that an import brings: a text that any version of its page has is here already, another is one more version, in the order of time. */
import type { KeptHead } from '../../core/kept-article';
import { identifyPage } from '../../core/page-identity';
import { unchanged } from '../../core/transfer/merge-records';
import { database } from '../db/database';
import { readHeads } from '../db/kept-articles';
import type { Row } from './backup-tables';
import { type Decision, type DecisionContext, isAgain, nameText } from './decision';

/** In the order of the rows; several of one page are best given from the oldest. Those that give way to them are changed by `mendVersions`. */
export async function decideArticles(rows: readonly Row[], { seen }: DecisionContext): Promise<Decision[]> {
	const pages = rows.map(({ pageKey }) => identifyPage(String(pageKey)));
	const stored = readHeads(await database.keptArticles.where('page').anyOf(pages).toArray());
	const texts = new Set(stored.map(nameText));
	return rows.map((row) => {
		const name = nameText(row);
		if (texts.has(name) || isAgain(seen, `article ${name}`)) return unchanged;
		return { outcome: 'added', row };
	});
}

/**
 * Puts the versions of pages in the order in which they were kept: each but the last is superseded by the next. To be called within a transaction, once all
 * rows are written. `pages` are identities.
 */
export async function mendVersions(pages: readonly string[], time: string): Promise<void> {
	const heads = readHeads(await database.keptArticles.where('page').anyOf(pages).toArray());
	const byPage = new Map<string, KeptHead[]>();
	for (const head of heads) {
		const page = identifyPage(head.pageKey);
		byPage.set(page, [...(byPage.get(page) ?? []), head]);
	}
	await database.keptArticles.bulkPut([...byPage.values()].flatMap((versions) => orderVersions(versions, time)));
}

/** Those that change; [] when exactly one of them is followed by no other, as it should be. */
function orderVersions(versions: readonly KeptHead[], updatedAt: string): KeptHead[] {
	if (versions.filter(({ supersededBy }) => supersededBy === null).length === 1) return [];
	const ordered = versions.toSorted((a, b) => (a.keptAt === b.keptAt ? compare(a.id, b.id) : compare(a.keptAt, b.keptAt)));
	return ordered.flatMap((head, at) => {
		const supersededBy = ordered[at + 1]?.id ?? null;
		return head.supersededBy === supersededBy ? [] : [{ ...head, supersededBy, updatedAt }];
	});
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1);
