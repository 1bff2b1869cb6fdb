/** Notes out to a file of the reader's and in from one. */
import type { ImportCount } from '../../components/note-actions';
import { maxImportSize } from '../../core/annotations/json-ld';
import { fail, type Result, succeed } from '../../core/result';
import { exportNotes, importNotes } from '../../platform/db/annotations';
import { sendMessage } from '../../platform/messaging';
import { nameFile, offerDownload } from './offer-download';

/** Offers all notes as a download, JSON-LD. Fails with the codes of storage. */
export async function downloadNotes(): Promise<Result<null>> {
	const document = await exportNotes();
	if (!document.ok) return document;
	offerDownload(document.value, 'application/ld+json', nameFile('notes', 'jsonld'));
	return succeed(null);
}

/** Takes the notes of a file in and has them painted where their pages are open. Fails as `importNotes` does, and with `importTooLarge` unread. */
export async function readNotesFile(file: File): Promise<Result<ImportCount>> {
	if (file.size > maxImportSize) return fail('importTooLarge');
	return takeNotes(await file.text());
}

/** Takes the notes of a JSON-LD document in, deleted ones too, and has them painted. */
export async function takeNotes(json: string): Promise<Result<ImportCount>> {
	const report = await importNotes(json);
	if (!report.ok) return report;
	await Promise.all(report.value.sources.map((source) => sendMessage('notesChanged', source)));
	return report;
}
