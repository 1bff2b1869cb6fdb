/** What a file is, by its contents first. */
import { describe, expect, it } from 'vitest';
import { type ImportKind, recogniseKind } from '../../../core/transfer/recognise-kind';

const prose =
	'Der Hafen schließt im Herbst. Die Bürgermeisterin bestätigte am Montag, was die Zeitung gemeldet hatte. Viele im Ort sind überrascht und manche erleichtert.';

describe('recogniseKind', () => {
	it.each<[what: string, head: string, name: string, kind: ImportKind | null]>([
		['a backup, whatever it is called', '{"lesart":"backup","format":1}\n', 'x.txt', 'backup'],
		['a damaged header', '{"lesart":"bakcup"}', 'x', 'backup'],
		['a collection of annotations', '{\n\t"@context": "http://www.w3.org/ns/anno.jsonld"', 'x.json', 'annotations'],
		['a list of them', '[{"type":"Annotation"}]', 'notes', 'annotations'],
		['articles as JSON lines', '{"id":"a","text":"Der Hafen"}\n{"id":"b"', 'x', 'corpus'],
		['articles, by the name alone', '{"id":"a"}', 'x.jsonl', 'corpus'],
		['other JSON', '{"a":1}', 'x.json', 'annotations'],
		['other JSON without a name', '{"a":1}', 'x', null],
		['Markdown of ours', '---\ntitle: x\nlesart: notes/1\n---\n', 'x.md', 'noteMarkdown'],
		['Markdown of others', `# Titel\n\n${prose}`, 'x.md', null],
		['a table of notes', 'page,comment,quote\r\n', 'x.csv', 'noteCsv'],
		['a table of notes with semicolons', '"Quote";"Page"\r\n', 'x', 'noteCsv'],
		['a table of words with tabs', 'word\tgloss\n', 'x.txt', 'wordCsv'],
		['another table', 'name,age\nx,1', 'x.csv', null],
		['a file for Anki', '#separator:tab\n#html:true\n', 'x.txt', 'anki'],
		['a page', '<!DOCTYPE html><html>', 'x', 'html'],
		['a page behind a comment', '<?xml version="1.0"?>\n<!-- saved from url=(0024)https://x.de/ -->\n<html>', 'x', 'html'],
		['a text', prose, 'x.txt', 'text'],
		['a text without an ending', prose, 'x', 'text'],
		['a text that was to be a table', prose, 'x.csv', null],
		['a few words', 'Der Hafen schließt.', 'x.txt', null],
		['numbers', '1 2 3 4 5 6 7 8 9 '.repeat(20), 'x.txt', null],
		['control characters', `${prose}\u0000\u0001`, 'x.txt', null],
		['code', 'if(a){b();}else{c=[1,2];}'.repeat(9), 'x.txt', null],
	])('%s', (_, head, name, kind) => {
		expect(recogniseKind(head, name)).toBe(kind);
	});
});
