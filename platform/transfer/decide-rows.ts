/**
 * What becomes of each record of an import, beside what is stored. The same decision is made twice: to say what would happen, and within the transaction that
 * does it. To be called within a transaction on `backupStores`.
 */
import * as v from 'valibot';
import { Annotation } from '../../core/annotation';
import { identifyPage } from '../../core/page-identity';
import { SavedWord } from '../../core/saved-word';
import type { TransferTable } from '../../core/transfer/import-plan';
import { mergeNote } from '../../core/transfer/merge-notes';
import { mergeRecord, unchanged } from '../../core/transfer/merge-records';
import { findSame, mergeWord } from '../../core/transfer/merge-words';
import { database } from '../db/database';
import { readRow, readRows } from '../db/read-rows';
import { type BackupTable, type Row, tablesByName } from './backup-tables';
import { decideArticles } from './decide-articles';
import { type Decision, type DecisionContext, isAgain, nameText } from './decision';

/** How records of a file are taken: those of a backup as a sync would; others as what the reader wants added. */
export type Intake = 'backup' | 'notes' | 'editedNotes' | 'words' | 'articles';

/** In the order of the rows. */
export async function decideRows(intake: Intake, name: TransferTable, rows: readonly Row[], context: DecisionContext): Promise<Decision[]> {
	const table = tablesByName.get(name);
	if (!table) throw new Error(`no such table: ${name}`);
	if (intake === 'backup') return decideBackup(table, rows, context);
	if (intake === 'words') return decideWords(rows, context);
	if (intake === 'articles') return decideArticles(rows, context);
	return decideNotes(rows, intake === 'editedNotes', context);
}

async function decideBackup(table: BackupTable, rows: readonly Row[], context: DecisionContext): Promise<Decision[]> {
	const stored = await readStored(table, rows);
	const decisions = rows.map((row, at) => mergeRecord(row, stored[at] ?? null));
	const fresh = rows.filter((_, at) => decisions[at]?.outcome === 'added');
	const twins = await findTwins(table.name, fresh, context);
	return decisions.map((decision) => (decision.row ? (twins.get(decision.row) ?? decision) : decision));
}

/** As the file would have them; `null` where there is none, or a broken one. */
async function readStored(table: BackupTable, rows: readonly Row[]): Promise<(Row | null)[]> {
	const raw = await database.table(table.name).bulkGet(rows.map((row) => String(row[table.key])));
	const present = raw.filter((row) => row !== undefined);
	if (present.length === 0) return [];
	const read = await table.read(present);
	const known = new Map(read.map((row) => [Object(row)[table.key], readRow(table.name, table.schema, row) as Row | null]));
	return rows.map((row) => known.get(row[table.key]) ?? null);
}

/** Of rows that are new by their key: those that are here under another, and what becomes of them. */
async function findTwins(name: TransferTable, rows: readonly Row[], context: DecisionContext): Promise<ReadonlyMap<Row, Decision>> {
	if (rows.length === 0) return new Map();
	if (name === 'savedWords') {
		const words = rows.filter(({ deleted }) => deleted === undefined);
		const decisions = await decideWords(words, context);
		return new Map(words.map((row, at): [Row, Decision] => [row, decisions[at] ?? unchanged]));
	}
	if (name === 'keptArticles') return findArticleTwins(rows);
	if (name === 'keptPeople') return findPersonTwins(rows);
	return new Map();
}

async function findArticleTwins(rows: readonly Row[]): Promise<ReadonlyMap<Row, Decision>> {
	const pages = rows.flatMap(({ pageKey }) => (typeof pageKey === 'string' ? [identifyPage(pageKey)] : []));
	const stored = await database.keptArticles.where('page').anyOf(pages).toArray();
	const texts = new Set(stored.filter((row) => Object(row).deleted === undefined).map(nameText));
	return new Map(rows.filter((row) => texts.has(nameText(row))).map((row) => [row, unchanged]));
}

async function findPersonTwins(rows: readonly Row[]): Promise<ReadonlyMap<Row, Decision>> {
	const stored = await database.keptPeople.toArray();
	const names = new Set(stored.map((row) => Object(row).german).filter((name) => name !== undefined));
	return new Map(rows.filter(({ german }) => names.has(german)).map((row) => [row, unchanged]));
}

async function decideNotes(rows: readonly Row[], isEditable: boolean, { seen, time }: DecisionContext): Promise<Decision[]> {
	const stored = await database.annotations.bulkGet(rows.map(({ id }) => String(id)));
	return rows.map((row, at) => {
		const known = stored[at];
		const note = Object(known).deleted === undefined ? readRow('annotations', Annotation, known) : null;
		const merged = mergeNote(v.parse(Annotation, row), note, isEditable, time);
		if (!merged.row || isAgain(seen, `note ${merged.row.id}`)) return unchanged;
		return { outcome: merged.outcome, row: { ...merged.row, updatedAt: time } };
	});
}

async function decideWords(rows: readonly Row[], { seen, time }: DecisionContext): Promise<Decision[]> {
	const words = rows.map((row) => v.parse(SavedWord, row));
	const candidates = await listCandidates(words);
	return words.map((word) => {
		const known = [...(candidates.get(word.lemma) ?? []), ...(candidates.get(word.id) ?? [])];
		const merged = mergeWord(word, findSame(word, known), time);
		if (!merged.row) return unchanged;
		const isTwice = isAgain(seen, `word ${word.lemma} ${word.partOfSpeech} ${word.gender ?? ''}`);
		return isTwice ? unchanged : { outcome: merged.outcome, row: merged.row };
	});
}

/** Words of the list by lemma and by id, that may be one of these. */
async function listCandidates(words: readonly SavedWord[]): Promise<ReadonlyMap<string, readonly SavedWord[]>> {
	const keys = words.map(({ lemma, partOfSpeech }) => [lemma, partOfSpeech]);
	const alike = await database.savedWords.where('[lemma+partOfSpeech]').anyOf(keys).toArray();
	const named = await database.savedWords.bulkGet(words.map(({ id }) => id));
	const live = [...alike, ...named].filter((row) => Object(row).lemma !== undefined);
	const byName = new Map<string, SavedWord[]>();
	for (const word of readRows('savedWords', SavedWord, live)) {
		byName.set(word.lemma, [...(byName.get(word.lemma) ?? []), word]);
		byName.set(word.id, [word]);
	}
	return byName;
}
