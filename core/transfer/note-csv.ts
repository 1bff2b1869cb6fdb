/** Notes as a table for spreadsheets, and back. To bring notes of one's own, the columns `quote` and `page` are enough. */
import type { Annotation, NoteSubject } from '../annotation';
import {
	chooseMotivation,
	describeNotedArticle,
	makeBody,
	makeSubjectUrn,
	readColour,
	readComment,
	readNotedArticle,
	readSubject,
	readTags,
} from '../annotations/note-body';
import { classOf, noteColours } from '../annotations/note-colour';
import type { Result } from '../result';
import { nameColumn, type RowFailure, readTable, type TableRow, writeTable } from './csv-table';
import { deriveId } from './derive-id';
import { checkNote, type NoteCandidate } from './note-candidate';

const columns: readonly (readonly [name: string, read: (note: Annotation) => string | null | undefined])[] = [
	['quote', ({ target }) => target.selector?.[0].exact],
	['comment', readComment],
	['tags', (note) => joinTags(readTags(note))],
	['colour', readColour],
	['about', (note) => writeSubject(readSubject(note))],
	['title', (note) => readNotedArticle(note).title],
	['outlet', (note) => readNotedArticle(note).outlet],
	['article date', (note) => readNotedArticle(note).published],
	['page', ({ target }) => target.source],
	['created', ({ created }) => created],
	['modified', ({ modified }) => modified],
	['before', ({ target }) => target.selector?.[0].prefix],
	['after', ({ target }) => target.selector?.[0].suffix],
	['start', ({ target }) => target.selector?.[1].start.toString()],
	['end', ({ target }) => target.selector?.[1].end.toString()],
	['id', ({ id }) => id],
];

/** The file's text. `start` and `end` are in UTF-16 units of the article's text. */
export function writeNoteTable(notes: readonly Annotation[]): string {
	return writeTable(
		columns.map(([name]) => name),
		notes.map((note) => columns.map(([, read]) => read(note) ?? '')),
	);
}

/** By the path of what is wrong in the note. */
const columnOf: Readonly<Record<string, string>> = {
	'target.source': 'page',
	'target.selector.0.exact': 'quote',
	'target.selector.0.prefix': 'before',
	'target.selector.0.suffix': 'after',
	'target.selector.1': 'end',
	'target.selector.1.start': 'start',
	'target.selector.1.end': 'end',
	'body.0.value': 'comment',
};

/**
 * The rows of a table; each is a note or says what is wrong with it. `time` (ISO) is for rows that have none. Fails with the codes of `readTable`.
 */
export function readNoteTable(text: string, time: string): Result<(NoteCandidate | RowFailure)[]> {
	const rows = readTable(text, ['quote', 'page']);
	if (!rows.ok) return rows;
	return {
		ok: true,
		value: rows.value.map((row) => {
			const note = checkNote(readNote(row, time), row.line);
			return note.ok ? note.value : nameColumn(note, columnOf);
		}),
	};
}

function readNote(row: TableRow, time: string): unknown {
	const quote = row.read('quote');
	const page = row.read('page').trim();
	const comment = row.read('comment');
	const tags = splitTags(row.read('tags'));
	const created = row.read('created') || time;
	const colour = noteColours.find((name) => name === row.read('colour').trim().toLowerCase());
	const body = makeBody(comment, tags, readAbout(row.read('about').trim()));
	const start = readOffset(row.read('start'));
	const article = { title: row.read('title') || null, outlet: row.read('outlet') || null, published: row.read('article date') || null };
	return {
		id: row.read('id').trim() || deriveId('note', page, quote, comment),
		type: 'Annotation',
		created,
		modified: row.read('modified') || created,
		motivation: chooseMotivation(body),
		body,
		target: {
			source: page,
			...(quote !== '' && {
				selector: [
					{ type: 'TextQuoteSelector', exact: quote, prefix: row.read('before'), suffix: row.read('after') },
					{ type: 'TextPositionSelector', start: start ?? 0, end: readOffset(row.read('end')) ?? (start ?? 0) + quote.length },
				],
			}),
			...(colour && { styleClass: classOf(colour) }),
			'schema:isPartOf': describeNotedArticle(article),
		},
	};
}

/** `null` for an empty field; what is no number is left for the check. */
function readOffset(field: string): number | null {
	return field.trim() === '' ? null : Number(field);
}

/** A tag with a comma in it has a line of its own. */
function joinTags(tags: readonly string[]): string {
	return tags.some((tag) => tag.includes(',')) ? tags.map((tag) => `${tag}\n`).join('') : tags.join(', ');
}

function splitTags(field: string): string[] {
	return field.split(field.includes('\n') ? '\n' : ',');
}

function writeSubject(subject: NoteSubject | null): string | null {
	if (!subject) return null;
	return subject.kind === 'sentence' ? subject.text : makeSubjectUrn(subject);
}

function readAbout(field: string): NoteSubject | null {
	if (field === '') return null;
	const [, kind, id] = /^urn:lesart:(claim|person):(\S+)$/.exec(field) ?? [];
	return (kind === 'claim' || kind === 'person') && id !== undefined ? { kind, id } : { kind: 'sentence', text: field };
}
