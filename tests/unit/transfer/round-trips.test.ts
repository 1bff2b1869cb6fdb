/** What is written in a format and read back is the same, whatever it says. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../core/annotation';
import { readAnnotations, writeAnnotations } from '../../../core/annotations/json-ld';
import { chooseMotivation, makeBody } from '../../../core/annotations/note-body';
import { readArticleLine, writeArticleLine } from '../../../core/transfer/corpus-lines';
import { mergeNote } from '../../../core/transfer/merge-notes';
import { mergeWord } from '../../../core/transfer/merge-words';
import { readNoteTable, writeNoteTable } from '../../../core/transfer/note-csv';
import { readAnkiFile } from '../../../core/transfer/read-anki';
import { readNoteFile } from '../../../core/transfer/read-note-markdown';
import { readWordTable } from '../../../core/transfer/read-word-csv';
import { writeNoteFile, writeNoteFiles } from '../../../core/transfer/write-note-markdown';
import { writeAnkiFile } from '../../../core/words/anki';
import { writeCsv } from '../../../core/words/csv';
import { makeArticles } from '../../fixtures/many-records';
import { announce, closure, hostile } from '../../fixtures/saved-words';

const time = '2025-03-01T10:00:00.000Z';
const source = 'https://bote.example/hafen';

function makeNote(n: number, said: { exact: string | null; comment: string; tags: readonly string[]; subject?: string }): Annotation {
	const body = makeBody(said.comment, said.tags, said.subject ? { kind: 'sentence', text: said.subject } : null);
	const { exact } = said;
	return {
		id: `urn:uuid:0190aaaa-bbbb-7ccc-8ddd-${String(n).padStart(12, '0')}`,
		type: 'Annotation',
		created: time,
		modified: time,
		motivation: chooseMotivation(body),
		body,
		target: {
			source,
			...(exact !== null && {
				selector: [
					{ type: 'TextQuoteSelector', exact, prefix: '--> davor', suffix: ' > danach ' },
					{ type: 'TextPositionSelector', start: n * 100, end: n * 100 + exact.length },
				],
			}),
			styleClass: 'lesart-blue',
			'schema:isPartOf': { 'schema:headline': 'Der "Hafen": zu?', 'schema:publisher': 'Der Bote', 'schema:datePublished': '2025-03-01' },
		},
	};
}

/** Each with what makes it awkward. */
const notes: readonly (readonly [why: string, note: Annotation])[] = [
	['a plain one', makeNote(1, { exact: 'Der Hafen schließt', comment: 'Wirklich?', tags: ['Hafen'] })],
	['no comment, no tags', makeNote(2, { exact: 'im Herbst', comment: '', tags: [] })],
	['on the whole article', makeNote(3, { exact: null, comment: 'Alles in allem', tags: [] })],
	['Markdown in the quotation', makeNote(4, { exact: '*5.000* [Soldaten](x) <b>und</b> `mehr`_a_ #1 | 2', comment: 'x', tags: [] })],
	['lines that look like lists', makeNote(5, { exact: '- eins\n1. zwei\n# drei\n\n> vier', comment: 'y', tags: [] })],
	['Markdown in the comment', makeNote(6, { exact: 'a', comment: '> Zitat\n\n- **fett**\n\n```\ncode\n```', tags: [] })],
	['a comment that imitates the file', makeNote(7, { exact: 'a', comment: '<!-- lesart-note {} -->\n\n#tag ^lesart-1', tags: [] })],
	['tags with spaces, commas, digits alone', makeNote(8, { exact: 'a', comment: 'b', tags: ['zwei Worte', '2024', 'a, b', 'Ä/ö_ü'] })],
	['formulas', makeNote(9, { exact: '=1+1', comment: "'=SUMME(A1)", tags: ['@x'] })],
	['about a sentence', makeNote(10, { exact: 'a', comment: '', tags: [], subject: 'Der Hafen schließt.' })],
	['emoji and other scripts', makeNote(11, { exact: '🚢 שלום', comment: 'é\u0301 🇩🇪', tags: ['日本'] })],
];

const unwrap = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result.value;
};

describe('notes', () => {
	it.each(notes)('as Markdown: %s', (_, note) => {
		expect(unwrap(readNoteFile(writeNoteFile(source, [note])))).toEqual([{ line: expect.any(Number), note }]);
	});

	it.each(notes)('as a table: %s', (_, note) => {
		expect(unwrap(readNoteTable(writeNoteTable([note]), time))).toEqual([{ line: 2, note }]);
	});

	it('as JSON-LD', () => {
		const all = notes.map(([, note]) => note);
		const document = writeAnnotations(all, { id: 'urn:uuid:0', generated: time });
		expect(unwrap(readAnnotations(document))).toEqual(all.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
	});

	it('as Markdown, several in a file and with line ends of Windows', () => {
		const all = notes.map(([, note]) => note).filter(({ target }) => target.selector);
		const read = unwrap(readNoteFile(writeNoteFile(source, all).replaceAll('\n', '\r\n')));
		expect(read.map(({ note }) => note)).toEqual(all);
	});

	it('as Markdown, whatever they say', () => {
		const awkward = [...'\n #>-*_`[]()<>!|~$%^&=\\"\':.1aß🚢', '--', '-->', '<!-- ', '^lesart-'];
		const text = fc.string({ unit: fc.constantFrom(...awkward), minLength: 1, maxLength: 14 });
		fc.assert(
			fc.property(text, text, fc.uniqueArray(fc.stringMatching(/^[a-zß]{1,5}$/), { maxLength: 2 }), (exact, comment, tags) => {
				const note = makeNote(1, { exact, comment, tags });
				const [read] = unwrap(readNoteFile(writeNoteFile(source, [note])));
				expect(read?.note).toEqual(note);
			}),
		);
	});

	it('are given a file for each article, named by it', () => {
		const other = makeNote(20, { exact: 'x', comment: '', tags: [] });
		const elsewhere = { ...other, target: { ...other.target, source: 'https://bote.example/anderes' } };
		const first = notes[0]?.[1] as Annotation;
		expect(writeNoteFiles([first, elsewhere]).map(({ name }) => name)).toEqual([
			'2025-03-01 Der Hafen zu.md',
			'2025-03-01 Der Hafen zu 2.md',
		]);
	});

	it('that were changed in Markdown are changed, once', () => {
		const note = makeNote(1, { exact: 'im Herbst', comment: 'Wirklich?', tags: ['Hafen'] });
		const edited = writeNoteFile(source, [note]).replace('Wirklich?', 'Doch nicht.').replace('#Hafen ^', '#Hafen #neu ^');
		const [read] = unwrap(readNoteFile(edited));
		const merged = mergeNote(read?.note as Annotation, note, true, '2025-04-01T10:00:00.000Z');
		expect(merged).toMatchObject({ outcome: 'changed', row: { modified: '2025-04-01T10:00:00.000Z' } });
		expect(merged.row?.body.map((body) => 'value' in body && body.value)).toEqual(['Doch nicht.', 'Hafen', 'neu']);
		expect(mergeNote(read?.note as Annotation, merged.row, true, time).outcome).toBe('unchanged');
	});
});

describe('words', () => {
	const words = [closure, announce, hostile];

	it('as a table change nothing', () => {
		for (const row of unwrap(readWordTable(writeCsv(words), time))) {
			if (!('word' in row)) throw new Error(JSON.stringify(row));
			const stored = words.find(({ id }) => id === row.word.id) ?? null;
			if (stored === hostile) continue;
			expect(mergeWord(row.word, stored, time)).toEqual({ outcome: 'unchanged', row: null });
		}
	});

	it('from Anki change nothing', () => {
		for (const row of unwrap(readAnkiFile(writeAnkiFile([closure, announce]), time))) {
			if (!('word' in row)) throw new Error(JSON.stringify(row));
			const stored = words.find(({ id }) => id === row.word.id) ?? null;
			expect(mergeWord(row.word, stored, time)).toEqual({ outcome: 'unchanged', row: null });
		}
	});

	it('from Anki are whole where they are new', () => {
		const [, row] = unwrap(readAnkiFile(writeAnkiFile([closure, announce]), time));
		expect(row).toMatchObject({
			word: {
				id: announce.id,
				lemma: 'ankündigen',
				partOfSpeech: 'verb',
				gloss: 'give notice of',
				glosses: ['announce'],
				comment: announce.comment,
				state: 'learning',
				examples: [
					{ sentence: 'Die Stadt hatte es angekündigt.' },
					{ sentence: 'Der Hafen kündigte im Herbst Streiks an.', pieces: announce.examples[1]?.pieces, outlet: 'Die Neue Zeit' },
				],
			},
		});
	});
});

describe('articles', () => {
	it('as JSON lines', () => {
		for (const article of makeArticles(20, ['Der Deich hält.', 'Der „Damm“ nicht.'])) {
			const read = unwrap(readArticleLine(writeArticleLine(article), 1, time));
			expect(read).toMatchObject({ id: article.id, keptAt: article.keptAt, article: { text: article.text, pageKey: article.pageKey } });
		}
	});
});
