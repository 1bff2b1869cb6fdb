/** The word list as a table for spreadsheets. What reads it back is core/transfer/read-word-csv.ts. */
import type { SavedWord } from '../saved-word';
import { writeRows, writeTable } from '../transfer/csv-table';
import { listExamples, writeForms } from './card-text';

const columns: readonly (readonly [name: string, read: (word: SavedWord) => string | null | undefined])[] = [
	['word', ({ lemma }) => lemma],
	['article', ({ gender }) => gender],
	['part of speech', ({ partOfSpeech }) => partOfSpeech],
	['forms', writeForms],
	['own gloss', ({ gloss }) => gloss],
	['glosses', ({ glosses }) => glosses.join('; ')],
	['comment', ({ comment }) => comment],
	['state', ({ state }) => state],
	['sentence', (word) => listExamples(word)[0]?.sentence],
	['title', (word) => listExamples(word)[0]?.title],
	['outlet', (word) => listExamples(word)[0]?.outlet],
	['article date', (word) => listExamples(word)[0]?.published],
	['address', (word) => listExamples(word)[0]?.pageKey],
	[
		'further sentences',
		(word) =>
			listExamples(word)
				.slice(1)
				.map(({ sentence }) => sentence)
				.join('\n'),
	],
	['saved', ({ created }) => created],
	['reviewed', ({ reviewed }) => reviewed],
	['id', ({ id }) => id],
];

/** The file's text: a row of names, then a row a word; rows end in CR LF. */
export function writeCsv(words: readonly SavedWord[]): string {
	return [...writeCsvParts(words)].join('');
}

const wordsInPart = 100;

/** The text in parts, which others may work between. */
export function* writeCsvParts(words: readonly SavedWord[]): Generator<string, void> {
	yield writeTable(
		columns.map(([name]) => name),
		[],
	);
	for (let from = 0; from < words.length; from += wordsInPart) {
		const some = words.slice(from, from + wordsInPart);
		yield writeRows(some.map((word) => columns.map(([, read]) => read(word) ?? '')));
	}
}
