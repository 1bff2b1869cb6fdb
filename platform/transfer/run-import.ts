/**
 * Imports files, all or nothing: everything is read, checked and staged first; then the reader is told what would happen; then it is written in one transaction.
 * Until that one is done nothing of the reader's has changed, whatever goes wrong.
 */

import { identifyPage } from '../../core/page-identity';
import { type Failure, fail, failAt, type Result } from '../../core/result';
import type { BackupHeader } from '../../core/transfer/backup-format';
import {
	countOutcome,
	type ImportMode,
	type ImportPlan,
	type ImportReport,
	type Refused,
	type Tallies,
} from '../../core/transfer/import-plan';
import { type ImportKind, recogniseKind } from '../../core/transfer/recognise-kind';
import { database } from '../db/database';
import { isSeedsSegment, listSegmentIds } from '../db/segments';
import { attemptStorage } from '../db/storage-failure';
import { backupStores, backupTables, type Row, tablesByName } from './backup-tables';
import { mendVersions } from './decide-articles';
import { decideRows } from './decide-rows';
import type { DecisionContext } from './decision';
import { attemptReading, ReadingFailed, readHead } from './read-file';
import { type FileReading, readRecords } from './read-records';
import { type Batch, clearStaged, listStagedKeys, readStaged, Stage } from './stage';
import { isArchive, unzip } from './unzip';
import type { TransferHooks } from './write-backup';

/** Refusals that are told one by one; further ones are counted. */
const maxRefused = 200;

type ImportHooks = TransferHooks & Pick<FileReading, 'readHtml' | 'readFrequency'>;

/**
 * Reads and stages the files, and says what importing them would do. To be called while the import is held (`holdImport`). Fails, with nothing staged, at the first
 * file that cannot be taken, with the codes of reading (`detail` and `place` say what and where), `importCancelled` and the codes of storage.
 */
export async function planImport(files: readonly File[], hooks: ImportHooks): Promise<Result<ImportPlan>> {
	const planned = await attempt(hooks.signal, async () => {
		await clearStaged();
		return readAll(await unpack(files), hooks);
	});
	if (!planned.ok) await attemptStorage(clearStaged);
	return planned;
}

/** Failures of reading and of storage; whatever ends a cancelled work is that it was cancelled. */
async function attempt<T>(signal: AbortSignal, work: () => Promise<T>): Promise<Result<T>> {
	try {
		const result = await attemptReading(() => attemptStorage(work));
		const flat = result.ok ? result.value : result;
		return !flat.ok && signal.aborted ? fail('importCancelled') : flat;
	} catch (error) {
		if (signal.aborted) return fail('importCancelled');
		throw error;
	}
}

async function unpack(files: readonly File[]): Promise<File[]> {
	const unpacked: File[] = [];
	for (const file of files) unpacked.push(...((await isArchive(file)) ? await namingFile(file, () => unzip(file)) : [file]));
	return unpacked;
}

/** Says of a failure which file it is about. */
async function namingFile<T>(file: File, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof ReadingFailed)) throw error;
		const { failure } = error;
		throw new ReadingFailed({ ...failure, place: { line: null, field: null, ...failure.place, file: file.name } });
	}
}

async function readAll(files: readonly File[], hooks: ImportHooks): Promise<ImportPlan> {
	let tallies: Tallies = {};
	const context = beginDecisions();
	const stage = new Stage(async (batch) => {
		tallies = await tallyBatch(batch, tallies, context);
	});
	const total = files.reduce((sum, { size }) => sum + size, 0);
	const kinds: { name: string; kind: ImportKind }[] = [];
	const refused: Refused[] = [];
	let refusedCount = 0;
	let backup: BackupHeader | null = null;
	let before = 0;
	for (const file of files) {
		await namingFile(file, async () => {
			const kind = await recognise(file, hooks.signal);
			kinds.push({ name: file.name, kind });
			backup = await readRecords(kind, {
				file,
				stage,
				signal: hooks.signal,
				readHtml: hooks.readHtml,
				readFrequency: hooks.readFrequency,
				onBytes: (count) => hooks.onProgress({ phase: 'reading', done: before + count, total }),
				onRefused: (failure: Failure) => {
					refusedCount++;
					if (refused.length < maxRefused) refused.push({ ...failure, file: file.name });
				},
			});
		});
		before += file.size;
		hooks.onProgress({ phase: 'reading', done: before, total });
	}
	return { files: kinds, tallies, refused, refusedCount, backup: files.length === 1 ? backup : null };
}

async function recognise(file: File, signal: AbortSignal): Promise<ImportKind> {
	const head = await readHead(file, signal);
	if (head.trim() === '') throw new ReadingFailed(fail('importEmpty'));
	const kind = recogniseKind(head, file.name);
	if (!kind) throw new ReadingFailed(failAt('importUnknownKind', null));
	return kind;
}

function beginDecisions(): DecisionContext {
	return { seen: new Set(), time: new Date().toISOString() };
}

async function tallyBatch({ intake, table, rows }: Batch, tallies: Tallies, context: DecisionContext): Promise<Tallies> {
	const decisions = await database.transaction('r', backupStores(), async () => decideRows(intake, table, rows, context));
	return decisions.reduce((sum, { outcome }) => countOutcome(sum, table, outcome), tallies);
}

/**
 * Writes what is staged in one transaction, and clears the stage with it. To be called while the import is held. Fails with `importCancelled` and the codes of
 * storage, and then nothing has changed; what is staged stays, to be tried again.
 */
export function applyImport(mode: ImportMode, { signal, onProgress }: TransferHooks): Promise<Result<ImportReport>> {
	return attempt(signal, () =>
		database.transaction('rw', [...backupStores(), database.segments, database.staged], async () => {
			if (mode === 'replace') await clearReader();
			const keys = await listStagedKeys();
			const writing = beginWriting();
			for (const [at, key] of keys.entries()) {
				signal.throwIfAborted();
				await writeBatch(await readStaged(key), writing);
				onProgress({ phase: 'writing', done: at + 1, total: keys.length });
			}
			const pages = [...writing.versioned];
			for (let from = 0; from < pages.length; from += pagesAtOnce) {
				await mendVersions(pages.slice(from, from + pagesAtOnce), writing.context.time);
			}
			await clearStaged();
			return { tallies: writing.tallies, pages: [...writing.pages] };
		}),
	);
}

const pagesAtOnce = 500;

/** The segments of the corpus stay. */
async function clearReader(): Promise<void> {
	for (const { name } of backupTables) await database.table(name).clear();
	await database.keptTexts.clear();
	const own = (await listSegmentIds()).filter((id) => !isSeedsSegment(id));
	await database.segments.bulkDelete(own);
}

type Writing = {
	readonly context: DecisionContext;
	/** Pages whose notes changed, and identities of those whose articles have a version more. */
	readonly pages: Set<string>;
	readonly versioned: Set<string>;
	tallies: Tallies;
};

function beginWriting(): Writing {
	return { context: beginDecisions(), pages: new Set(), versioned: new Set(), tallies: {} };
}

async function writeBatch({ intake, table, rows }: Batch, writing: Writing): Promise<void> {
	const decisions = await decideRows(intake, table, rows, writing.context);
	const written = decisions.flatMap(({ row }) => (row ? [row] : []));
	for (const { outcome } of decisions) writing.tallies = countOutcome(writing.tallies, table, outcome);
	for (const row of written) notePages(row, writing);
	await tablesByName.get(table)?.write(written);
}

function notePages(row: Row, { pages, versioned }: Writing): void {
	const { target, pageKey } = row as { readonly target?: { readonly source?: string }; readonly pageKey?: string };
	if (target?.source !== undefined) pages.add(target.source);
	if (pageKey !== undefined) versioned.add(identifyPage(pageKey));
}
