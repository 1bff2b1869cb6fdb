/** Tables, cards and texts of others, as they come, and what is wrong with them. */
import { describe, expect, it } from 'vitest';
import { readArticleLine } from '../../../core/transfer/corpus-lines';
import { readNoteTable } from '../../../core/transfer/note-csv';
import { readPlainArticle } from '../../../core/transfer/plain-article';
import { readAnkiFile } from '../../../core/transfer/read-anki';
import { readNoteFile } from '../../../core/transfer/read-note-markdown';
import { readWordTable } from '../../../core/transfer/read-word-csv';

const time = '2025-03-01T10:00:00.000Z';
const prose =
	'Die Bürgermeisterin bestätigte am Montag, was die Zeitung gemeldet hatte. Viele im Ort sind überrascht und manche sind auch erleichtert darüber.';

describe('a table of notes', () => {
	it('needs a quotation and a page', () => {
		const read = readNoteTable('Page;Quote;Comment\nhttps://bote.example/a;Der Hafen;x\n', time);
		expect(read).toMatchObject({ ok: true, value: [{ line: 2, note: { created: time, target: { source: 'https://bote.example/a' } } }] });
	});

	it('names line and column of what is wrong', () => {
		const read = readNoteTable(
			'quote,page,start\n"zwei\nZeilen",https://bote.example/a,1\nx,javascript:alert(1),\ny,https://bote.example/a,eins\n',
			time,
		);
		expect(read).toMatchObject({
			ok: true,
			value: [
				{ line: 2 },
				{ ok: false, code: 'importBadField', place: { line: 4, field: 'page' } },
				{ ok: false, code: 'importBadField', place: { line: 5, field: 'start' } },
			],
		});
	});

	it.each([
		['without a column', 'quote,comment\nx,y', { code: 'importNoColumns', place: { line: 1, field: 'page' } }],
		['without rows', 'quote,page\n', { code: 'importEmpty' }],
		['with a quotation that does not end', 'quote,page\na,b\n"c,d', { code: 'importBadLine', place: { line: 3 } }],
	])('%s is refused', (_, text, failure) => {
		expect(readNoteTable(text, time)).toMatchObject({ ok: false, ...failure });
	});

	it('gives the same note the same id', () => {
		const ids = [1, 2].map(() => {
			const read = readNoteTable('quote,page\nDer Hafen,https://bote.example/a', time);
			return read.ok && 'note' in (read.value[0] ?? {}) ? read.value[0] : null;
		});
		expect(ids[0]).toEqual(ids[1]);
	});
});

describe('a table of words', () => {
	it.each([
		['with its article', 'word,gloss\ndie Sperrung,closure', { lemma: 'Sperrung', gender: 'die', partOfSpeech: 'noun', gloss: 'closure' }],
		['a verb by its ending', 'word\nankündigen', { lemma: 'ankündigen', partOfSpeech: 'verb' }],
		['neither', 'word\ngroß', { partOfSpeech: 'adjective', state: 'new' }],
		['with what it is', 'word,part of speech,state\nan,preposition,known', { partOfSpeech: 'preposition', state: 'known' }],
		[
			'with a sentence',
			'word,sentence\nHafen,Der Hafen ruht.',
			{ examples: [{ sentence: 'Der Hafen ruht.', pieces: [{ start: 4, end: 9 }] }] },
		],
	])('%s', (_, text, word) => {
		expect(readWordTable(text, time)).toMatchObject({ ok: true, value: [{ line: 2, word }] });
	});

	it('names the row that has no word', () => {
		expect(readWordTable('word,gloss\n,x', time)).toMatchObject({
			ok: true,
			value: [{ code: 'importMissingField', place: { line: 2, field: 'word' } }],
		});
	});
});

describe('cards of others', () => {
	it('are a word and its meaning', () => {
		const read = readAnkiFile('#separator:Semicolon\n#html:false\nder Hafen;harbour\ngroß;big', time);
		expect(read).toMatchObject({
			ok: true,
			value: [
				{ line: 3, word: { lemma: 'Hafen', gender: 'der', gloss: 'harbour' } },
				{ line: 4, word: { lemma: 'groß', gloss: 'big' } },
			],
		});
	});

	it('bring text only', () => {
		const read = readAnkiFile(
			'#separator:tab\n#html:true\n<b onclick="x()">Hafen</b>\t<img src=x onerror=alert(1)>harbour &amp; port',
			time,
		);
		expect(read).toMatchObject({ ok: true, value: [{ word: { lemma: 'Hafen', gloss: 'harbour & port' } }] });
	});
});

describe('Markdown', () => {
	it.each([
		[
			'what is hidden is damaged',
			'---\nlesart: notes/1\n---\n\n<!-- lesart-note {"id": -->\n> x\n',
			{ code: 'importBadLine', place: { line: 5 } },
		],
		[
			'what is hidden is not a note',
			'---\n---\n<!-- lesart-note {"id":"x"} -->\n',
			{ code: 'importBadField', place: { line: 3, field: 'id' } },
		],
		['it is of a newer version', '---\nlesart: notes/2\n---\n', { code: 'importNewer', place: { line: 2, field: 'lesart' } }],
		['no notes', '---\nlesart: notes/1\n---\n', { code: 'importEmpty' }],
	])('is refused: %s', (_, text, failure) => {
		expect(readNoteFile(text)).toMatchObject({ ok: false, ...failure });
	});
});

describe('articles', () => {
	it('as a line need a text only', () => {
		const read = readArticleLine(JSON.stringify({ id: 7, text: prose, url: 'https://www.bote.example/a?utm_source=x' }), 3, time);
		expect(read).toMatchObject({
			ok: true,
			value: { line: 3, id: null, keptAt: time, article: { pageKey: 'https://www.bote.example/a', access: 'full' } },
		});
	});

	it.each([
		['no text', '{"text":" "}', 'text', 'importMissingField'],
		['an address that runs', JSON.stringify({ text: prose, url: 'javascript:alert(1)' }), 'url', 'importBadField'],
		['a date that is none', JSON.stringify({ text: prose, published: 'gestern' }), 'published', 'importBadField'],
	])('with %s are refused', (_, line, field, code) => {
		expect(readArticleLine(line, 3, time)).toMatchObject({ ok: false, code, place: { line: 3, field } });
	});

	it.each([
		['the first line is the title', `Der Hafen schließt\n\n${prose}`, { title: 'Der Hafen schließt', url: null }],
		['the name is, where there is none', prose, { title: 'hafen 2025' }],
		[
			'an address is its own',
			`Der Hafen schließt\nhttps://bote.example/a\n\n${prose}`,
			{ url: 'https://bote.example/a', pageKey: 'https://bote.example/a' },
		],
	])('as plain text: %s', (_, text, article) => {
		expect(readPlainArticle(text, 'hafen_2025.txt', time)).toMatchObject({ ok: true, value: { article } });
	});

	it('of a few words are none', () => {
		expect(readPlainArticle('Der Hafen schließt.', 'x.txt', time)).toMatchObject({ ok: false, code: 'importNoArticle' });
	});
});
