/** Words found in notes, however they are typed. */
import { describe, expect, it } from 'vitest';
import type { Annotation, NoteSubject } from '../../../core/annotation';
import { foldQuery, foldText } from '../../../core/annotations/fold-text';
import { describeNotedArticle, makeBody } from '../../../core/annotations/note-body';
import { searchNotes } from '../../../core/annotations/search-notes';

const created = '2025-03-01T10:00:00.000Z';

function makeNote(subject: NoteSubject | null = null): Annotation {
	return {
		id: 'urn:uuid:0195cc3c-0000-7000-8000-000000000001',
		type: 'Annotation',
		created,
		modified: created,
		motivation: 'commenting',
		body: makeBody('Über die *Straße* gehört', ['Öl & Gas'], subject),
		target: {
			source: 'https://bote.example/hafen/42',
			selector: [
				{ type: 'TextQuoteSelector', exact: 'Kräne stehen\nstill', prefix: '', suffix: '' },
				{ type: 'TextPositionSelector', start: 0, end: 18 },
			],
			'schema:isPartOf': describeNotedArticle({ title: 'München wartet', outlet: 'Der Bote', published: null }),
		},
	};
}

const cases: [string, string, boolean][] = [
	['a word of the comment in other case', 'ÜBER', true],
	['ss for ß', 'strasse', true],
	['a vowel for an umlaut', 'uber', true],
	['two letters for an umlaut', 'ueber muenchen', true],
	['the beginning of a word', 'kran', true],
	['words in any order and place', 'gas kräne bote', true],
	['a tag', 'öl', true],
	['the title', 'wartet', true],
	['the address', 'bote.example/hafen', true],
	['over a line break', 'stehen still', true],
	['not when one of the words is missing', 'kräne bagger', false],
	['an e that is no umlaut', 'neue', false],
	['a phrase over a line break', '„Kräne stehen still“', true],
	['a phrase over signs of Markdown', '"die strasse gehoert"', true],
	['a phrase in a tag', '«öl gas»', true],
	['a phrase and a word elsewhere', '„stehen still“ bote', true],
	['not a phrase in another order', '„stehen Kräne“', false],
	['not a phrase with a word between', '„Kräne still“', false],
	['not the beginning of a word in a phrase', '„Krän stehen“', false],
	['not a phrase over two parts of a note', '„still über“', false],
	['a mark that is not closed yet', 'still "üb', true],
];

describe('searchNotes', () => {
	it.each(cases)('%s: %j', (_why, query, isFound) => {
		expect(searchNotes([makeNote()], query)).toHaveLength(isFound ? 1 : 0);
	});

	it('finds all for nothing but white space, in their order', () => {
		const notes = [makeNote(), makeNote()];
		expect(searchNotes(notes, ' \n')).toEqual(notes);
	});

	it('finds a note by what it is about', () => {
		const note = makeNote({ kind: 'claim', id: 'closed' });
		expect(searchNotes([note], 'harbour closed', () => 'The harbour is closed.')).toEqual([note]);
		expect(searchNotes([note], 'harbour closed')).toEqual([]);
		const onSentence = makeNote({ kind: 'sentence', text: 'Der Deich hält.' });
		expect(searchNotes([onSentence], 'deich')).toEqual([onSentence]);
	});
});

describe('foldText', () => {
	it.each([
		['ÄÖÜ ẞß', 'aou ssss'],
		['Ga\u00adza', 'gaza'],
		['a\u0308', 'a'],
		['İstanbul  Šefčovič\n', 'istanbul sefcovic '],
	])('%j → %j', (text, expected) => expect(foldText(text)).toBe(expected));

	it('leaves a word that is typed with ae as it is too', () => {
		expect(foldQuery('Israel Mädchen')).toEqual([['israel', 'isral'], ['madchen']]);
	});
});
