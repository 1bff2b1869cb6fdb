/** Forms in a text; each row: entry, text, the words it must find there. */
import { describe, expect, it } from 'vitest';
import { findGlossary } from '../../../core/lexicon/find-glossary';
import type { GlossaryEntry } from '../../../core/seeds';

function entry(lemma: string, partOfSpeech: GlossaryEntry['partOfSpeech'], forms: string[] = []): GlossaryEntry {
	return { lemma, partOfSpeech, forms, glosses: [lemma] };
}

const accuse = entry('vorwerfen', 'verb', ['wirft … vor', 'vorgeworfen']);
const harbour = entry('Hafen', 'noun', ['Hafens', 'Häfen']);
const inReturn = entry('im Gegenzug', 'phrase');
const street = entry('Straße', 'noun', ['Straßen']);

const cases: readonly (readonly [why: string, entry: GlossaryEntry, text: string, found: string[]])[] = [
	['the lemma', harbour, 'Der Hafen ist zu.', ['Hafen']],
	['a form', harbour, 'Die Mauern des Hafens und der Häfen.', ['Hafens', 'Häfen']],
	['whole words only', harbour, 'Der Hafenmeister kam.', []],
	['not a part of a hyphenated word', harbour, 'Das Hafen-Fest und der Alt-Hafen.', []],
	['a noun needs its capital', harbour, 'Sie hafen.', []],
	['a phrase may open a sentence', inReturn, 'Im Gegenzug kam er im Gegenzug.', ['Im Gegenzug', 'im Gegenzug']],
	['across a line break inside a paragraph', inReturn, 'Er kam im\nGegenzug.', ['im\nGegenzug']],
	['ss for ß', street, 'Die Strasse und die Straßen.', ['Strasse', 'Straßen']],
	['words between', accuse, 'Sie wirft der Stadt seit Jahren Untätigkeit vor.', ['wirft', 'vor']],
	['not across a sentence', accuse, 'Sie wirft den Ball. Er steht vor dem Tor.', []],
	['signs in a form are only signs', entry('usw.', 'phrase'), 'Boote usw. und uswx', ['usw.']],
];

describe('findGlossary', () => {
	it.each(cases)('%s', (_why, item, text, found) => {
		const pieces = findGlossary(text, [item]).flatMap(({ places }) => places.flatMap((place) => place.pieces));
		expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(found);
	});

	it('lets the longer form win', () => {
		const finds = findGlossary('Im Gegenzug fuhr der Gegenzug ab.', [entry('Gegenzug', 'noun'), inReturn]);
		expect(finds.map(({ entry: { lemma }, places }) => [lemma, places.map(({ start }) => start)])).toEqual([
			['im Gegenzug', [0]],
			['Gegenzug', [21]],
		]);
	});

	it('gives nothing for an empty text or glossary', () => {
		expect(findGlossary('', [harbour])).toEqual([]);
		expect(findGlossary('Der Hafen', [])).toEqual([]);
	});
});
