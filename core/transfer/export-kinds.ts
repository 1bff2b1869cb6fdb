/** What can be taken out of Lesart, and what each is called in a file's name. */
import type { TransferTable } from './import-plan';

export const exportKinds = ['backup', 'annotations', 'noteMarkdown', 'noteCsv', 'wordCsv', 'anki', 'corpus'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** By what they take out, in the order in which they are offered; the backup, which takes all, stands alone. */
export const exportGroups: readonly { readonly table: TransferTable; readonly kinds: readonly ExportKind[] }[] = [
	{ table: 'annotations', kinds: ['noteMarkdown', 'annotations', 'noteCsv'] },
	{ table: 'savedWords', kinds: ['anki', 'wordCsv'] },
	{ table: 'keptArticles', kinds: ['corpus'] },
];

/** The middle of `lesart-notes-2025-03-01.csv`. */
export const exportNames: Readonly<Record<ExportKind, string>> = {
	backup: 'backup',
	annotations: 'notes',
	noteMarkdown: 'notes',
	noteCsv: 'notes',
	wordCsv: 'words',
	anki: 'words',
	corpus: 'articles',
};
