/**
 * Everything of the reader's that a backup holds: a line a table, with the schema of its rows as they are written to the file. What others can be made of is not
 * in it: segments, indexes, and the corpus that comes with Lesart. A row that an older Lesart wrote is completed by its schema's defaults.
 */
import * as v from 'valibot';
import { Annotation } from '../../core/annotation';
import { Article } from '../../core/article';
import { Person } from '../../core/entity';
import { Feed } from '../../core/feeds/feed';
import { KeptHead } from '../../core/kept-article';
import { SavedWord } from '../../core/saved-word';
import { Settings } from '../../core/settings';
import { Sites } from '../../core/sites';
import type { TransferTable } from '../../core/transfer/import-plan';
import type { StoredRecord } from '../../core/transfer/merge-records';
import { database } from '../db/database';
import { completeNote } from '../db/note-rows';
import { logWarning } from '../log';

const Timestamp = v.pipe(v.string(), v.isoTimestamp());
const Id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const Tombstone = v.object({ id: Id, deleted: Timestamp, updatedAt: Timestamp });

export type Row = StoredRecord & Readonly<Record<string, unknown>>;

export type BackupTable = {
	readonly name: TransferTable;
	readonly key: 'id' | 'name';
	/** Of a row in the file. */
	readonly schema: v.GenericSchema<unknown, object>;
	/** Stored rows as the file has them. To be called within a transaction. */
	readonly read: (rows: readonly unknown[]) => PromiseLike<unknown[]>;
	/** Stores rows of the file over whatever has their keys. To be called within a transaction. */
	readonly write: (rows: readonly Row[]) => PromiseLike<unknown>;
};

/** Picks the schema by whether the row is a tombstone, so that an issue names what is wrong and not just that nothing fitted. */
function orTombstone<S extends v.GenericSchema<unknown, object>>(schema: S): v.GenericSchema<unknown, object> {
	return v.lazy((row): v.GenericSchema<unknown, object> => (Object(row).deleted === undefined ? schema : Tombstone));
}

const KeptPerson = v.object({ ...Person.entries, articleId: v.string(), keptAt: Timestamp, updatedAt: Timestamp });
const Rejection = v.object({ id: Id, sentences: v.tuple([v.string(), v.string()]), updatedAt: Timestamp });

const settingSchemas: Readonly<Record<string, v.GenericSchema<unknown, object>>> = {
	reader: v.object({ name: v.literal('reader'), value: Settings, updatedAt: Timestamp }),
	sites: v.object({ name: v.literal('sites'), value: Sites, updatedAt: Timestamp }),
};
const OtherSetting = v.object({ name: v.picklist(Object.keys(settingSchemas)) });
const Setting = v.lazy((row): v.GenericSchema<unknown, object> => {
	const name = String(Object(row).name);
	return (Object.hasOwn(settingSchemas, name) && settingSchemas[name]) || OtherSetting;
});

/** Head and text in one, without what is made of the address; of what was removed, a tombstone. */
const KeptVersion = v.object({ ...v.omit(KeptHead, ['page']).entries, ...v.pick(Article, ['text', 'captions']).entries });

/** Rows are written one after the other, since some are found by what others say. */
export const backupTables: readonly BackupTable[] = [
	{
		...plainTable('annotations', 'id', orTombstone(v.object({ ...Annotation.entries, updatedAt: Timestamp }))),
		write: (rows) => database.annotations.bulkPut(rows.map((row) => (row.deleted === undefined ? completeNote(row as never) : row))),
	},
	plainTable('savedWords', 'id', orTombstone(SavedWord)),
	{ name: 'keptArticles', key: 'id', schema: orTombstone(KeptVersion), read: joinTexts, write: partTexts },
	plainTable('keptPeople', 'id', orTombstone(KeptPerson)),
	plainTable('rejections', 'id', orTombstone(Rejection)),
	plainTable('feeds', 'id', orTombstone(Feed)),
	plainTable('settings', 'name', Setting),
];

function plainTable(name: TransferTable, key: 'id' | 'name', schema: v.GenericSchema<unknown, object>): BackupTable {
	return {
		name,
		key,
		schema,
		read: (rows) => Promise.resolve([...rows]),
		write: (rows) => database.table(name).bulkPut([...rows]),
	};
}

/** By name. */
export const tablesByName: ReadonlyMap<string, BackupTable> = new Map(backupTables.map((table) => [table.name, table]));

/** What must be locked to read or write them all. */
export const backupStores = () => [...backupTables.map(({ name }) => database.table(name)), database.keptTexts];

/** The rows of the file that fit their schema; one that is broken in storage is left out and logged, since it would make the file unreadable. */
export async function readForBackup(table: BackupTable, rows: readonly unknown[]): Promise<object[]> {
	return (await table.read(rows)).flatMap((row) => {
		const parsed = v.safeParse(table.schema, row);
		if (parsed.success) return [parsed.output];
		logWarning(`a row of ${table.name} is not in the backup: ${v.getDotPath(parsed.issues[0]) ?? 'row'}: ${parsed.issues[0].message}`);
		return [];
	});
}

async function joinTexts(rows: readonly unknown[]): Promise<unknown[]> {
	const heads = rows.map((row) => Object(row) as { readonly id: string; readonly deleted?: string; readonly updatedAt: string });
	const texts = await database.keptTexts.bulkGet(heads.map(({ id }) => id));
	return heads.map((head, at) => (head.deleted === undefined ? { ...Object(texts[at]), ...head } : head));
}

async function partTexts(rows: readonly Row[]): Promise<void> {
	const heads = rows.map(({ text: _text, captions: _captions, ...head }) => head);
	const texts = rows.flatMap(({ id, text, captions }) => (text === undefined ? [] : [{ id, text, ...(captions ? { captions } : {}) }]));
	const gone = rows.flatMap(({ id, text }) => (text === undefined ? [String(id)] : []));
	await database.keptArticles.bulkPut(heads);
	await database.keptTexts.bulkPut(texts);
	await database.keptTexts.bulkDelete(gone);
}
