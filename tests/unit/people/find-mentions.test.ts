/** Who is mentioned where: the cases of mention-cases.ts and false-friend-cases.ts, and what must hold for any text. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Person } from '../../../core/entity';
import { compilePeople, findMentions } from '../../../core/people/find-mentions';
import rows from '../../../seeds/people.json';
import { firstWords, prepositions, umlauts } from './false-friend-cases';
import { compounds, functions, kims, type MentionCase, namesakes, spellings, words } from './mention-cases';

const people = v.parse(v.array(Person), rows);
const match = compilePeople(people);

const tables: Record<string, readonly MentionCase[]> = {
	spellings,
	compounds,
	functions,
	words,
	namesakes,
	kims,
	prepositions,
	umlauts,
	firstWords,
};

for (const [name, cases] of Object.entries(tables)) {
	describe(name, () => {
		test.each(cases)('%j: %j, %s', (text, expected) => {
			expect(match(text).map(({ surface, personId }) => `${surface} → ${personId}`)).toEqual(expected);
		});
	});
}

test('a mention carries the German and the English name', () => {
	expect(findMentions('Selenski kam.', people)).toEqual([
		{ start: 0, end: 8, surface: 'Selenski', personId: 'volodymyr-zelenskyy', name: 'Wolodymyr Selenskyj', english: 'Volodymyr Zelenskyy' },
	]);
});

test('two people of one full name cannot be compiled', () => {
	const [first] = people;
	if (!first) throw new Error('no people');
	expect(() => compilePeople([first, { ...first, id: 'another' }])).toThrow('share the name');
});

describe('any text', () => {
	const piece = fc.constantFrom(
		...people.flatMap((person) => [person.german, person.english, person.surname, ...person.aliases, ...person.functions]),
		'Im ',
		'Lange ',
		's',
		'’',
		"'",
		'-',
		'\u00ad',
		'\u2011',
		'\u00a0',
		'\n\n',
		'. ',
		', ',
		' und ',
		'„',
		'“',
		'Kim Min-jae',
		'in ',
		'📌',
		'ü',
		'u\u0308',
		'\ud800',
		' ',
	);
	const odd = fc
		.array(fc.oneof(piece, fc.constant(' '), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 })
		.map((parts) => parts.join(''));

	test('spans lie inside it, in order, apart, and hold their surface', () => {
		fc.assert(
			fc.property(odd, (text) => {
				let end = 0;
				for (const mention of match(text)) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(mention.end).toBeGreaterThan(mention.start);
					expect(mention.end).toBeLessThanOrEqual(text.length);
					expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
					end = mention.end;
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('every full spelling is found wherever it stands alone', () => {
		for (const person of people) {
			for (const name of [person.german, person.english, ...person.aliases]) {
				expect(match(`Es kam ${name}.`).map(({ surface, personId }) => [surface, personId])).toEqual([[name, person.id]]);
			}
		}
	});
});
