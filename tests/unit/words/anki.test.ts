/** What Anki would make of an exported file, read by a parser of its own. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAnkiFile } from '../../../core/words/anki';
import { announce, closure, hostile, hostileText, makeExample, makeWord } from '../../fixtures/saved-words';
import { readAnkiFile, showField } from './read-anki-file';

const all = [closure, announce, hostile];
const file = readAnkiFile(writeAnkiFile(all));
const noteOf = ({ id }: { id: string }) => {
	const note = file.notes.find(({ guid }) => id.endsWith(guid));
	if (!note) throw new Error('no such note');
	return { ...note, front: note.fields.Front ?? '', back: note.fields.Back ?? '' };
};

describe('the file', () => {
	it('begins with the directives, nothing before them', () => {
		expect(writeAnkiFile([]).startsWith('#separator:')).toBe(true);
		expect(file.directives).toEqual({
			separator: 'tab',
			html: 'true',
			notetype: 'Basic',
			columns: 'GUID\tDeck\tFront\tBack\tTags',
			'guid column': '1',
			'deck column': '2',
			'tags column': '5',
		});
	});

	it('has a note a word, each with its own GUID, which stays', () => {
		expect(file.notes.map(({ guid }) => guid)).toEqual(all.map(({ id }) => id.slice('urn:uuid:'.length)));
		const changed = { ...closure, gloss: 'lockout', examples: [...closure.examples, makeExample('Noch eine Sperrung.', ['Sperrung'])] };
		expect(readAnkiFile(writeAnkiFile([changed])).notes[0]?.guid).toBe(file.notes[0]?.guid);
	});

	it('puts all in one deck', () => {
		expect(new Set(file.notes.map(({ deck }) => deck))).toEqual(new Set(['Lesart']));
	});
});

describe('a note', () => {
	it('asks with article, lemma and the sentence, the word marked in it', () => {
		expect(noteOf(closure).front).toBe('die Sperrung<br><br>Die Bürgermeisterin bestätigt die <b>Sperrung</b>.');
	});

	it('marks both pieces of a separated verb, in the sentence met last', () => {
		expect(noteOf(announce).front).toBe('ankündigen<br><br>Der Hafen <b>kündigte</b> im Herbst Streiks <b>an</b>.');
	});

	it('answers with meanings, forms, comment, the other sentences and the source', () => {
		expect(noteOf(announce).back.split('<br><br>')).toEqual([
			'<b>give notice of</b>, announce',
			'kündigt an, kündigte an, angekündigt',
			'<div class="lesart-comment">Not *anmelden*.</div>',
			'Die Stadt hatte es <b>angekündigt</b>.',
			'<small>Die Neue Zeit · 2024-05-04 · <a href="https://blatt.example/hafen">Hafen gesperrt</a></small>',
		]);
		expect(noteOf(closure).back).toContain('die Sperrungen');
	});

	it('is tagged with state and outlets', () => {
		expect(noteOf(closure).tags).toEqual(['lesart', 'lesart::new', 'lesart::type::noun', 'lesart::outlet::Tageblatt']);
		expect(noteOf(announce).tags).toEqual(['lesart', 'lesart::learning', 'lesart::type::verb', 'lesart::outlet::Die_Neue_Zeit']);
		expect(noteOf(hostile).tags).toEqual(['lesart', 'lesart::known', 'lesart::type::interjection', 'lesart::outlet::Böse_Zeitung_🚢']);
	});
});

describe('hostile text', () => {
	it('is shown as it was', () => {
		expect(showField(noteOf(hostile).front)).toBe('=1+1\n\n„Ja“\tsagte\n<b>er</b> "=1+1" 🚢 שלום עולם');
		expect(showField(noteOf(hostile).back)).toContain(hostileText.replace('\r\n', '\n'));
	});

	it('brings no element, no media, no link that runs and no control character', () => {
		const { front, back } = noteOf(hostile);
		const tags = [...`${front}${back}`.matchAll(/<[^>]*>/g)].map(String);
		expect(new Set(tags)).toEqual(new Set(['<b>', '</b>', '<br>', '<div class="lesart-comment">', '</div>', '<small>', '</small>']));
		expect(front + back).not.toContain('[');
		expect(front + back).not.toContain('\u0007');
	});

	it('never breaks the rows, whatever it is', () => {
		const awkward = [...'\t\n\r"\'#<>&=[; aß🚢ש\u2028\0', '\ud800'];
		const text = fc.string({ unit: fc.constantFrom(...awkward), minLength: 1, maxLength: 12 });
		const words = fc.array(fc.tuple(text, text, text), { maxLength: 3 });
		fc.assert(
			fc.property(words, (texts) => {
				const saved = texts.map(([lemma, comment, outlet], i) =>
					makeWord(i + 1, { lemma, comment, examples: [makeExample(`x${comment}`, ['x'], { outlet, title: lemma })] }),
				);
				const { notes } = readAnkiFile(writeAnkiFile(saved));
				expect(notes.map(({ guid }) => `urn:uuid:${guid}`)).toEqual(saved.map(({ id }) => id));
				expect(notes.flatMap((note) => Object.keys(note.fields))).toEqual(saved.flatMap(() => ['Front', 'Back']));
			}),
		);
	});
});
