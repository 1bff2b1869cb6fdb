/**
 * The word list as a table for spreadsheets: RFC 4180, in UTF-8 with a byte order mark, by which Excel knows it. A field that a spreadsheet
 * would take for a formula is made text with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import type { SavedWord } from '../saved-word';
import { listExamples, writeForms } from './card-text';
import { dropControls } from './drop-controls';

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
	const names = columns.map(([name]) => name);
	const rows = words.map((word) => columns.map(([, read]) => read(word) ?? ''));
	return `\uFEFF${[names, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`).join('')}`;
}

function writeField(value: string): string {
	const text = disarm(dropControls(value).replace(/\r\n|\r/g, '\n'));
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Full-width signs start a formula in some spreadsheets too, and white space before a sign does not keep them from it. */
function disarm(text: string): string {
	return /^[\t\n]|^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
}
