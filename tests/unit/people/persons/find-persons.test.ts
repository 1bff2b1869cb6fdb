/** Persons nobody has told of: the cases of person-cases.ts, and what must hold for any text. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPersons } from '../../../../core/people/persons/find-persons';
import { type Answer, answerFrom } from './answers';
import * as tables from './person-cases';

const lines = readFileSync(new URL('answers.jsonl', import.meta.url), 'utf8')
	.trim()
	.split('\n');
const sources = answerFrom(lines.map((line) => JSON.parse(line) as Answer));
const describePersons = (text: string) =>
	findPersons(text, sources).map(({ surface, name }) => (surface === name ? surface : `${surface} = ${name}`));

for (const [name, cases] of Object.entries(tables)) {
	describe(name, () => {
		test.each(cases)('%j: %j, %s', (text, persons) => {
			expect(describePersons(text)).toEqual(persons);
		});
	});
}

test('a person carries the English spelling of the full name', () => {
	const [text] = tables.clusters[0] ?? [''];
	expect(new Set(findPersons(text, sources).map(({ english }) => english))).toEqual(new Set(['Andrey Belousov']));
});

test('spans are in order, inside the text and outside what is taken', () => {
	for (const [text] of Object.values(tables).flat()) {
		const persons = findPersons(text, sources);
		const spans = persons.flatMap(({ start, end }) => [start, end]);
		expect(spans).toEqual(spans.toSorted((a, b) => a - b));
		expect(persons.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
		expect(findPersons(text, sources, [{ start: 0, end: text.length }])).toEqual([]);
	}
});

test('nothing is found in nothing', () => {
	expect(findPersons('', sources)).toEqual([]);
});
