/** A backup of as much as is wanted, as another Lesart would have written it. */
import { gzipSync } from 'node:zlib';
import { BackupWriter } from '../../core/transfer/backup-format';
import { schemaVersion } from '../../platform/db/database';
import { makeArticles, makeNotes, makeWords } from '../../tests/fixtures/many-records';

export type Amounts = { readonly notes: number; readonly words: number; readonly articles: number };

/** The file, in gzip. */
export function makeBackup(sentences: readonly string[], { notes, words, articles }: Amounts): Buffer {
	const writer = new BackupWriter();
	const parts = [
		writer.writeRows(
			'annotations',
			makeNotes(notes, sentences).map((note) => ({ ...note, updatedAt: note.modified })),
		),
		writer.writeRows('savedWords', makeWords(words, sentences)),
		writer.writeRows('keptArticles', makeArticles(articles, sentences)),
	];
	const { header, trailer } = writer.finish({ schema: schemaVersion, created: new Date().toISOString() });
	return gzipSync(Buffer.concat([header, ...parts, trailer]));
}
