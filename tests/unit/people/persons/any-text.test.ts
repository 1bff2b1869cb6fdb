/** What must hold for the persons of any text, with sources that know no word: every capital may be a name. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersons } from '../../../../core/people/persons/find-persons';
import type { WordSources } from '../../../../core/word-sources';

const knowNothing = {
	morphology: { read: () => [], zipf: () => 0, has: () => false },
	lexicon: { lookUp: () => [] },
	compounds: { takeApart: () => [] },
} as unknown as WordSources;

const words = fc.constantFrom(
	'Maria',
	'Koch',
	'Welikow',
	'Welikows',
	'von',
	'der',
	'al-Bassad',
	'De',
	'II.',
	'K.',
	'Dr.',
	'sagte',
	',',
	'.',
	':',
	'„',
	'“',
	'\n\n',
	'😀',
	'Ü\u0308x',
	'Papst',
	'und',
	"O'Neal",
	'-',
	'ß',
	'İlhan',
);
const texts = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(words, { maxLength: 30 }).map((some) => some.join(' ')),
);

test('spans lie in the text in order, never overlap, and hold their surface; names are never empty', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const persons = findPersons(text, knowNothing);
			let end = 0;
			for (const person of persons) {
				expect(person.start).toBeGreaterThanOrEqual(end);
				expect(person.end).toBeGreaterThan(person.start);
				expect(person.end).toBeLessThanOrEqual(text.length);
				expect(text.slice(person.start, person.end)).toBe(person.surface);
				expect(person.name.trim()).not.toBe('');
				expect(person.english.trim()).not.toBe('');
				end = person.end;
			}
		}),
	);
});

test('what is taken is left alone', () => {
	fc.assert(
		fc.property(texts, fc.nat(60), fc.nat(30), (text, start, length) => {
			const taken = { start, end: start + length };
			const clash = findPersons(text, knowNothing, [taken]).filter((person) => person.start < taken.end && taken.start < person.end);
			expect(clash).toEqual([]);
		}),
	);
});
