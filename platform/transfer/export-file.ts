/** Everything that leaves Lesart as a file, one kind a function. Read in batches, and handed to the browser as it is written. */
import { zipSync } from 'fflate';
import { writeAnnotations } from '../../core/annotations/json-ld';
import { fail, type Result, succeed } from '../../core/result';
import { writeArticleLine } from '../../core/transfer/corpus-lines';
import type { ExportKind } from '../../core/transfer/export-kinds';
import { writeNoteTable } from '../../core/transfer/note-csv';
import { writeNoteFiles } from '../../core/transfer/write-note-markdown';
import { writeAnkiFile } from '../../core/words/anki';
import { writeCsv } from '../../core/words/csv';
import { listNotes } from '../db/annotations';
import { database } from '../db/database';
import { getKeptArticles } from '../db/kept-articles';
import { makeId } from '../db/make-id';
import { attemptStorage } from '../db/storage-failure';
import { listSavedWords } from '../db/watch-words';
import { type TransferHooks, writeBackup } from './write-backup';

/** `extension` without its dot. */
export type ExportedFile = { readonly content: Blob; readonly extension: string };

/** Fails with `importCancelled` and the codes of storage. */
export async function exportFile(kind: ExportKind, hooks: TransferHooks): Promise<Result<ExportedFile>> {
	const exported = await attemptStorage(() => exporters[kind](hooks));
	if (hooks.signal.aborted) return fail('importCancelled');
	return exported.ok ? exported.value : exported;
}

const exporters: Readonly<Record<ExportKind, (hooks: TransferHooks) => Promise<Result<ExportedFile>>>> = {
	backup: async (hooks) => {
		const backup = await writeBackup(hooks);
		return backup.ok ? succeed({ content: backup.value, extension: 'jsonl.gz' }) : backup;
	},
	annotations: async () => {
		const text = writeAnnotations(await listNotes(), { id: makeId(), generated: new Date().toISOString() });
		return succeed(makeFile(text, 'application/ld+json', 'jsonld'));
	},
	noteMarkdown: async () => succeed(packMarkdown(writeNoteFiles(await listNotes()))),
	noteCsv: async () => succeed(makeFile(writeNoteTable(await listNotes()), 'text/csv', 'csv')),
	wordCsv: async () => succeed(makeFile(writeCsv(await listSavedWords()), 'text/csv', 'csv')),
	anki: async () => succeed(makeFile(writeAnkiFile(await listSavedWords()), 'text/plain', 'txt')),
	corpus: async (hooks) => succeed({ content: await writeCorpus(hooks), extension: 'jsonl' }),
};

function makeFile(text: string, type: string, extension: string): ExportedFile {
	return { content: new Blob([text], { type: `${type};charset=utf-8` }), extension };
}

/** A single file stays what it is. */
function packMarkdown(files: readonly { readonly name: string; readonly text: string }[]): ExportedFile {
	const [only, ...others] = files;
	if (only && others.length === 0) return makeFile(only.text, 'text/markdown', 'md');
	const encoder = new TextEncoder();
	const packed = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, encoder.encode(text)])));
	return { content: new Blob([new Uint8Array(packed)], { type: 'application/zip' }), extension: 'zip' };
}

const articlesAtOnce = 100;

async function writeCorpus({ signal, onProgress }: TransferHooks): Promise<Blob> {
	const parts: Blob[] = [];
	await database.transaction('r', [database.keptArticles, database.keptTexts], async () => {
		const ids = await database.keptArticles.toCollection().primaryKeys();
		for (let from = 0; from < ids.length; from += articlesAtOnce) {
			signal.throwIfAborted();
			const some = ids.slice(from, from + articlesAtOnce);
			const articles = (await getKeptArticles(some)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
			parts.push(new Blob(articles.map((article) => `${writeArticleLine(article)}\n`)));
			onProgress({ phase: 'reading', done: from + some.length, total: ids.length });
		}
	});
	return new Blob(parts, { type: 'application/x-ndjson' });
}
