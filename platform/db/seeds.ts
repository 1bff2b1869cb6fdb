/**
 * Brings the seed corpus into the database, once for each of its versions and in one transaction: whoever reads sees the whole of the old
 * corpus or the whole of the new. Notes are not part of the transaction and cannot be touched.
 */
import type { Table } from 'dexie';
import * as v from 'valibot';
import { fail, type Result, succeed } from '../../core/result';
import { SeedPack } from '../../core/seeds';
import { logWarning } from '../log';
import { database } from './database';
import { readRow } from './read-rows';
import { attemptStorage } from './storage-failure';

const SeedsMeta = v.object({ name: v.literal('seeds'), value: v.string() });

/** Version of the corpus in the database, or `null` before the first import. */
export async function getSeedVersion(): Promise<string | null> {
	return readRow('meta', SeedsMeta, await database.meta.get('seeds'))?.value ?? null;
}

/**
 * Takes the pack in unless the database has its version; the value says whether it did. `fetchPack` gives the parsed JSON. Fails with
 * `seedsBroken` when that throws or does not fit the schema, and with the codes of storage; the corpus of before then stays as it was.
 */
export async function importSeeds(fetchPack: () => Promise<unknown>): Promise<Result<boolean>> {
	const pack = await readPack(fetchPack);
	if (!pack.ok) return pack;
	const { articles, claims, people, lists, meta } = database;
	return attemptStorage(() =>
		database.transaction('rw', [articles, claims, people, lists, meta], async () => {
			if ((await getSeedVersion()) === pack.value.version) return false;
			await replaceCorpus(pack.value);
			return true;
		}),
	);
}

async function readPack(fetchPack: () => Promise<unknown>): Promise<Result<SeedPack>> {
	try {
		return succeed(v.parse(SeedPack, await fetchPack()));
	} catch (error) {
		const place = v.isValiError(error) ? (v.getDotPath(error.issues[0]) ?? 'pack') : 'pack';
		logWarning(`the seed corpus is broken at ${place}`, error);
		return fail('seedsBroken', `${place}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

async function replaceCorpus(pack: SeedPack): Promise<void> {
	const updatedAt = new Date().toISOString();
	const stamp = <T extends object>(records: readonly T[]) => records.map((record) => ({ ...record, updatedAt }));
	await refill(database.articles, stamp(pack.articles));
	await refill(database.claims, stamp(pack.claims));
	await refill(database.people, stamp(pack.people));
	const lists = [
		{ name: 'topics', value: pack.topics },
		{ name: 'outlets', value: pack.outlets },
		{ name: 'glossary', value: pack.glossary },
		{ name: 'concepts', value: pack.concepts },
	];
	await refill(database.lists, stamp(lists));
	await database.meta.put({ name: 'seeds', value: pack.version, updatedAt });
}

async function refill(table: Table<unknown, string>, rows: readonly object[]): Promise<void> {
	await table.clear();
	await table.bulkPut(rows);
}
