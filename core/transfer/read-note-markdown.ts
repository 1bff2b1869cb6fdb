/** Reads back the notes that write-note-markdown.ts wrote, with what the reader changed in comments and tags since. */
import type { Annotation } from '../annotation';
import { chooseMotivation, makeBody } from '../annotations/note-body';
import { failAt, type Result, succeed } from '../result';
import { parseObject } from './backup-format';
import { unescapeMarkdown, unquoteLines } from './markdown-text';
import { checkNote, type NoteCandidate } from './note-candidate';
import { noteMark, toTag } from './write-note-markdown';

/** The notes of a file, or the first thing that is wrong with it: `importNewer`, `importBadLine` or `importBadField`, and `importEmpty` for a file without any. */
export function readNoteFile(text: string): Result<NoteCandidate[]> {
	const lines = text.split(/\r?\n/);
	const starts = lines.flatMap((line, at) => (line.startsWith(noteMark) ? [at] : []));
	const newer = lines.slice(0, starts[0]).findIndex((line) => /^lesart: notes\/(?!1$)/.test(line));
	if (newer >= 0) return failAt('importNewer', newer + 1, 'lesart', lines[newer]?.slice(-20));
	if (starts.length === 0) return failAt('importEmpty', null);
	const notes: NoteCandidate[] = [];
	for (const [i, start] of starts.entries()) {
		const note = readNote(lines.slice(start, starts[i + 1] ?? lines.length), start + 1);
		if (!note.ok) return note;
		notes.push(note.value);
	}
	return succeed(notes);
}

function readNote([first = '', ...rest]: readonly string[], line: number): Result<NoteCandidate> {
	const [, json] = /^<!-- lesart-note (.*) -->\s*$/.exec(first) ?? [];
	if (json === undefined) return failAt('importBadLine', line);
	const hidden = parseObject(json, line);
	if (!hidden.ok) return hidden;
	const { quote, comment, tags } = readShown(rest);
	const { format, tags: known, ...note } = hidden.value as Hidden;
	const names = tags.map((tag) => findTag(tag, known));
	const body = makeBody(format === 'text/plain' ? unescapeMarkdown(comment) : comment, names).map((part) =>
		part.purpose === 'commenting' && part.type === 'TextualBody' ? { ...part, format } : part,
	);
	const whole = [...body, ...(Array.isArray(note.body) ? note.body : [])];
	return checkNote({ ...note, body: whole, motivation: chooseMotivation(whole), target: withQuote(note.target, quote) }, line);
}

type Hidden = { readonly format?: string; readonly tags?: unknown; readonly body?: Annotation['body']; readonly target?: unknown };

type Shown = { readonly quote: string | null; readonly comment: string; readonly tags: readonly string[] };

/** The quotation is what directly follows the mark; the last line has the tags and the block id. */
function readShown(lines: readonly string[]): Shown {
	const end = lines.findIndex((line) => !line.startsWith('>'));
	const quoted = end < 0 ? lines : lines.slice(0, end);
	const others = lines.slice(quoted.length);
	const last = others.findLastIndex((line) => line.trim() !== '');
	const closing = /^((?:#\S+\s+)*)\^lesart-[\w-]+\s*$/.exec(others[last] ?? '');
	const comment = (closing ? others.slice(0, last) : others).join('\n').trim();
	return {
		quote: quoted.length === 0 ? null : unescapeMarkdown(unquoteLines(quoted)),
		comment: comment.replaceAll('<!-- \\lesart-note', noteMark.trimEnd()),
		tags: (closing?.[1]?.match(/#\S+/g) ?? []).map((tag) => tag.slice(1)),
	};
}

/** The tag as it was written in Lesart, or as it stands here where it is new. */
function findTag(tag: string, known: unknown): string {
	const names = Array.isArray(known) ? known.filter((name) => typeof name === 'string') : [];
	return names.find((name) => toTag(name) === tag) ?? tag;
}

function withQuote(target: unknown, exact: string | null): unknown {
	const { selector, ...rest } = Object(target) as { selector?: unknown };
	if (!Array.isArray(selector) || exact === null) return rest;
	return { ...rest, selector: [{ ...Object(selector[0]), exact }, selector[1]] };
}
