/** Reads a file of a recognised kind into the stage, record by record. What is wrong with a file of Lesart's own refuses all of it; of a table, its row. */
import type { Annotation } from '../../core/annotation';
import { readAnnotations } from '../../core/annotations/json-ld';
import { countWords } from '../../core/kept-article';
import { type Failure, fail, failAt, type Result } from '../../core/result';
import type { SavedWord } from '../../core/saved-word';
import { type BackupHeader, BackupReader } from '../../core/transfer/backup-format';
import { type ArticleCandidate, readArticleLine } from '../../core/transfer/corpus-lines';
import { mergeWord } from '../../core/transfer/merge-words';
import { readNoteTable } from '../../core/transfer/note-csv';
import { readPlainArticle } from '../../core/transfer/plain-article';
import { readAnkiFile } from '../../core/transfer/read-anki';
import { readNoteFile } from '../../core/transfer/read-note-markdown';
import { readWordTable } from '../../core/transfer/read-word-csv';
import type { ImportKind } from '../../core/transfer/recognise-kind';
import type { WordCandidate } from '../../core/transfer/word-candidate';
import { schemaVersion } from '../db/database';
import { hashText } from '../db/hash-text';
import { makeId } from '../db/make-id';
import { type Row, tablesByName } from './backup-tables';
import type { Intake } from './decide-rows';
import { ReadingFailed, readLines, readWhole } from './read-file';
import type { ReadFrequency } from './read-frequency';
import type { Stage } from './stage';

/** The article of a page of HTML; a DOM is needed for it, which workers lack. `null` when the page holds none. */
export type ReadHtml = (html: string, name: string) => Promise<ReadPage | null>;
export type ReadPage = Omit<ArticleCandidate, 'line' | 'keptAt' | 'id'>['article'];

export type FileReading = {
	readonly file: File;
	readonly stage: Stage;
	readonly signal: AbortSignal;
	readonly onBytes: (count: number) => void;
	readonly readHtml: ReadHtml;
	readonly readFrequency: ReadFrequency;
	readonly onRefused: (failure: Failure) => void;
};

/** The header, of a backup. Throws `ReadingFailed`. */
export async function readRecords(kind: ImportKind, reading: FileReading): Promise<BackupHeader | null> {
	if (kind === 'backup') return readBackup(reading);
	if (kind === 'corpus') await readCorpus(reading);
	else await readers[kind](await readWhole(reading.file, reading.signal), reading);
	await reading.stage.flush();
	return null;
}

const timeOf = ({ lastModified }: File): string => new Date(lastModified).toISOString();

const readers: Readonly<Record<Exclude<ImportKind, 'backup' | 'corpus'>, (text: string, reading: FileReading) => Promise<void>>> = {
	annotations: (text, reading) => stageNotes(unwrap(readAnnotations(text)), 'notes', reading),
	noteMarkdown: (text, reading) =>
		stageNotes(
			unwrap(readNoteFile(text)).map(({ note }) => note),
			'editedNotes',
			reading,
		),
	noteCsv: (text, reading) => {
		const notes = sortOut(unwrap(readNoteTable(text, timeOf(reading.file))), reading);
		return stageNotes(
			notes.map(({ note }) => note),
			'editedNotes',
			reading,
		);
	},
	wordCsv: (text, reading) => stageWords(sortOut(unwrap(readWordTable(text, timeOf(reading.file))), reading), reading),
	anki: (text, reading) => stageWords(sortOut(unwrap(readAnkiFile(text, timeOf(reading.file))), reading), reading),
	html: async (text, reading) => {
		const article = await reading.readHtml(text, reading.file.name);
		if (!article) throw new ReadingFailed(fail('importNoArticle'));
		await stageArticle({ line: null, article, keptAt: timeOf(reading.file), id: null }, reading);
	},
	text: (text, reading) => stageArticle(unwrap(readPlainArticle(text, reading.file.name, timeOf(reading.file))), reading),
};

function unwrap<T>(result: Result<T>): T {
	if (!result.ok) throw new ReadingFailed(result);
	return result.value;
}

function sortOut<T extends object>(rows: readonly (T | Failure)[], { onRefused }: FileReading): T[] {
	return rows.flatMap((row) => {
		if (!('ok' in row)) return [row];
		onRefused(row);
		return [];
	});
}

async function stageNotes(notes: readonly Annotation[], intake: Intake, { stage }: FileReading): Promise<void> {
	for (const note of notes) await stage.add(intake, 'annotations', { ...note, updatedAt: note.modified });
}

/** A word that a file has twice is one word with the sentences of both. No file of words says how common they are. */
async function stageWords(words: readonly WordCandidate[], { stage, file, readFrequency }: FileReading): Promise<void> {
	const joined = new Map<string, SavedWord>();
	for (const { word } of words) {
		const known = joined.get(word.id);
		joined.set(word.id, known ? (mergeWord(word, known, timeOf(file)).row ?? known) : word);
	}
	for (const word of joined.values()) await stage.add('words', 'savedWords', { ...word, zipf: word.zipf || (await readFrequency(word)) });
}

async function stageArticle({ article, keptAt, id }: ArticleCandidate, { stage }: FileReading): Promise<void> {
	const row = {
		...article,
		id: id ?? makeId(Date.parse(keptAt)),
		hash: await hashText(article.text),
		keptAt,
		keptBy: 'import',
		words: countWords(article.text),
		supersededBy: null,
		updatedAt: new Date().toISOString(),
	};
	await stage.add('articles', 'keptArticles', row);
}

async function readCorpus(reading: FileReading): Promise<void> {
	let number = 0;
	for await (const line of readLines(reading.file, reading.signal, reading.onBytes)) {
		number++;
		if (line.trim() === '') continue;
		const article = readArticleLine(line, number, timeOf(reading.file));
		if (article.ok) await stageArticle(article.value, reading);
		else reading.onRefused(article);
	}
}

async function readBackup({ file, signal, onBytes, stage }: FileReading): Promise<BackupHeader> {
	const reader = new BackupReader(tablesByName, schemaVersion);
	let number = 0;
	for await (const line of readLines(file, signal, onBytes)) {
		number++;
		const row = unwrap(reader.read(line));
		if (!row) continue;
		const checked = await checkText(row.row as Row, number);
		await stage.add('backup', row.table as never, checked);
	}
	await stage.flush();
	return unwrap(reader.finish());
}

/** An article is known by the hash of its text, which therefore has to be right. */
async function checkText(row: Row, line: number): Promise<Row> {
	if (typeof row.text !== 'string' || (await hashText(row.text)) === row.hash) return row;
	throw new ReadingFailed(failAt('importBadField', line, 'row.hash'));
}
