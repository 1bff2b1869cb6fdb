/** Notes out to a file of the reader's and in from one. */
import type { ImportCount } from '../../components/note-actions';
import { maxImportSize } from '../../core/annotations/json-ld';
import { fail, type Result, succeed } from '../../core/result';
import { exportNotes, importNotes } from '../../platform/db/annotations';
import { sendMessage } from '../../platform/messaging';

/** Offers all notes as a download, JSON-LD. Fails with the codes of storage. */
export async function downloadNotes(): Promise<Result<null>> {
	const document = await exportNotes();
	if (!document.ok) return document;
	const address = URL.createObjectURL(new Blob([document.value], { type: 'application/ld+json' }));
	offerDownload(address, `lesart-notes-${new Date().toISOString().slice(0, 10)}.jsonld`);
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
	return succeed(null);
}

function offerDownload(address: string, name: string): void {
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
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
