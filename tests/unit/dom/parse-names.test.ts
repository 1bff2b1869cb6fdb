import { describe, expect, it } from 'vitest';
import { announcesNames, parseNames } from '../../../platform/dom/metadata/parse-names';

/** A byline as a page has it, and who wrote the article. To add one: the line, then the names in their order. */
const lines: readonly (readonly [line: string, names: readonly string[]])[] = [
	['Von Jana Weller', ['Jana Weller']],
	['von Jana Weller und Emil Brandt', ['Jana Weller', 'Emil Brandt']],
	['Von: Jana Weller, Emil Brandt', ['Jana Weller', 'Emil Brandt']],
	['Von Jana Weller, Altenau', ['Jana Weller']],
	['Ein Kommentar von Jana Weller', ['Jana Weller']],
	['Kommentar vonJana Weller', []],
	['Aus Altenau berichtet Emil Brandt', []],
	['Jana Weller Redakteurin', []],
	['Autorin/Autor Jana Weller', ['Jana Weller']],
	['Text: Jana Weller', ['Jana Weller']],
	['Jana Weller | 05.11.2024', ['Jana Weller']],
	['Von Jana Weller (dpa)', ['Jana Weller', 'dpa']],
	['dpa', ['dpa']],
	['Von Dr. Jana von der Heide', ['Dr. Jana von der Heide']],
	['Anne-Marie O’Neil und Bill MCCARTHY', ['Anne-Marie O’Neil', 'Bill MCCARTHY']],
	['Redaktion Altenau', []],
	['Altenauer Tageblatt GmbH', []],
	['Deutsche Nachrichten', []],
	['05.11.2024, 22:41 Uhr', []],
	['', []],
];

describe('names of authors', () => {
	it.each(lines)('%s', (line, names) => {
		expect(parseNames(line)).toEqual(names);
	});

	it('keeps away from the endless', () => {
		expect(parseNames(`von ${'von '.repeat(5_000)}Jana Weller`)).toEqual(['Jana Weller']);
	});
});

it.each([
	['Von ', true],
	['von Jana', true],
	['Autor:', true],
	['Vonovia steigt', false],
	['Die Brücke bleibt', false],
])('%s announces names: %s', (line, isAnnounced) => {
	expect(announcesNames(line)).toBe(isAnnounced);
});
