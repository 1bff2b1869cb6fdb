/** How the schema moves on: rows written under one version are read under the next. Each new schema version gets its row in `upgrades`. */
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { LesartDatabase, type SchemaVersion, schemaVersions } from '../../../platform/db/database';

type Upgrade = {
	readonly why: string;
	readonly from: readonly SchemaVersion[];
	readonly to: readonly SchemaVersion[];
	readonly table: string;
	readonly before: readonly object[];
	readonly after: readonly object[];
};

const note = { id: 'urn:uuid:1', modified: '2025-03-01T10:00:00.000Z', tags: ['Hafen'], target: { source: 'https://bote.example/hafen' } };

/** No released version has a successor yet; these take the pattern itself through its two kinds of change. */
const upgrades: Upgrade[] = [
	{
		why: 'a new index keeps the rows',
		from: schemaVersions,
		to: [...schemaVersions, { number: 2, stores: { annotations: 'id, target.source, modified, created, *tags' } }],
		table: 'annotations',
		before: [note],
		after: [note],
	},
	{
		why: 'a changed row is rewritten',
		from: schemaVersions,
		to: [
			...schemaVersions,
			{
				number: 2,
				stores: {},
				upgrade: (transaction) =>
					transaction
						.table('annotations')
						.toCollection()
						.modify((row) => {
							row.tags = row.tags.map((tag: string) => tag.toLowerCase());
						}),
			},
		],
		table: 'annotations',
		before: [note],
		after: [{ ...note, tags: ['hafen'] }],
	},
];

const name = 'lesart-upgrade';

afterEach(() => Dexie.delete(name));

describe('schema versions', () => {
	it.each(upgrades)('$why', async ({ from, to, table, before, after }) => {
		const older = new LesartDatabase(name, from);
		await older.table(table).bulkPut(before);
		older.close();
		const newer = new LesartDatabase(name, to);
		const rows = await newer.table(table).toArray();
		newer.close();
		expect(rows).toEqual(after);
	});

	it('are numbered upwards from 1', () => {
		expect(schemaVersions.map(({ number }) => number)).toEqual(schemaVersions.map((_, index) => index + 1));
	});
});
