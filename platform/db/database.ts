/**
 * The database `lesart`, opened by extension pages and the background only. Three versions are kept apart: the schema's (here), the
 * seed corpus's (row `seeds` of `meta`) and the extension's. Rows are typed `unknown`, because an older Lesart may have written them.
 */
import { Dexie, type Table, type Transaction } from 'dexie';
import { namePages, pageNaming } from './name-pages';
import { partTexts } from './part-texts';

export type SchemaVersion = {
	readonly number: number;
	/** Only the tables that changed; `null` drops one. https://dexie.org/docs/Version/Version.stores() */
	readonly stores: Readonly<Record<string, string | null>>;
	/** Brings the rows of the version before to this one. */
	readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
};

/**
 * Every schema there has been, oldest first. A released block is never edited or taken out: the next change is a block of its own, with an
 * upgrade where rows must change, and a row in tests/browser/db/upgrade.test.ts that takes real rows through it.
 */
export const schemaVersions: readonly SchemaVersion[] = [
	{
		number: 1,
		stores: {
			articles: 'id',
			claims: 'id, topicId',
			people: 'id',
			// Read as a whole, so one row each: topics, outlets, glossary, concepts.
			lists: 'name',
			annotations: 'id, target.source, modified, *tags',
			settings: 'name',
			meta: 'name',
		},
	},
	{
		number: 2,
		// Tombstones have no lemma, so that they are not found by it.
		stores: { savedWords: 'id, [lemma+partOfSpeech]' },
	},
	{
		number: 3,
		stores: {
			// A row for each version of an article; the last two indexes hold those that are no longer to be matched, and no others.
			keptArticles: 'id, pageKey, deleted, supersededBy',
			// Written once and read as a whole.
			segments: 'id',
			rejections: 'id',
			keptPeople: 'id',
		},
	},
	{
		number: 4,
		stores: {
			// Notes on a claim or a person are found by it, and those of a page by what page it is.
			annotations: 'id, target.source, modified, *tags, *subjects, page',
			// A row for each feed the reader has subscribed to, with its items and when it is due.
			feeds: 'id',
			// What an import has read and not yet taken over, in its order; empty when none is under way.
			staged: '++at',
			// The last index holds what was removed and may still be brought back, by the removal.
			keptArticles: 'id, pageKey, deleted, supersededBy, removal, page',
			// The text of each version, apart from what a list of thousands shows.
			keptTexts: 'id',
		},
		upgrade: (transaction) => partTexts(transaction).then(() => namePages(transaction)),
	},
];

/** The schema's of today. */
export const schemaVersion = Math.max(...schemaVersions.map(({ number }) => number));

export class LesartDatabase extends Dexie {
	declare readonly articles: Table<unknown, string>;
	declare readonly claims: Table<unknown, string>;
	declare readonly people: Table<unknown, string>;
	declare readonly lists: Table<unknown, string>;
	declare readonly annotations: Table<unknown, string>;
	declare readonly savedWords: Table<unknown, string>;
	declare readonly keptArticles: Table<unknown, string>;
	declare readonly keptTexts: Table<unknown, string>;
	declare readonly segments: Table<unknown, string>;
	declare readonly rejections: Table<unknown, string>;
	declare readonly keptPeople: Table<unknown, string>;
	declare readonly feeds: Table<unknown, string>;
	declare readonly staged: Table<unknown, number>;
	declare readonly settings: Table<unknown, string>;
	declare readonly meta: Table<unknown, string>;

	constructor(name = 'lesart', versions: readonly SchemaVersion[] = schemaVersions) {
		super(name);
		this.use(pageNaming);
		for (const { number, stores, upgrade } of versions) {
			const version = this.version(number).stores({ ...stores });
			if (upgrade) version.upgrade(upgrade);
		}
	}
}

/** Opens itself at its first use. */
export const database = new LesartDatabase();
