/** What is offered to be kept of a person whom an article names. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Person } from '../../../core/entity';
import { draftPerson, groupPersons, makePerson, PersonDraft } from '../../../core/people/person-draft';
import type { FoundPerson } from '../../../core/people/persons/find-persons';

const place = (surface: string, more: Partial<FoundPerson> = {}): FoundPerson => ({
	start: 0,
	end: surface.length,
	surface,
	name: 'Andrej Welikow',
	english: 'Andrey Velikov',
	surname: 'Welikow',
	title: null,
	...more,
});

const article = [
	place('Andrej Welikow', { title: 'Gouverneurin' }),
	place('Welikow'),
	place('Maria Anger', { name: 'Maria Anger', english: 'Maria Anger', surname: 'Anger' }),
	place('Welikows', { title: 'Sprecherin' }),
	place('Andrej W. Welikow', { title: 'Sprecherin' }),
	place('Andrej Welikows'),
];

test('the places are grouped by person, in the order of the article', () => {
	expect(groupPersons(article).map((group) => group.map(({ surface }) => surface))).toEqual([
		['Andrej Welikow', 'Welikow', 'Welikows', 'Andrej W. Welikow', 'Andrej Welikows'],
		['Maria Anger'],
	]);
	expect(groupPersons([])).toEqual([]);
});

describe('the draft of one person', () => {
	const draft = draftPerson(groupPersons(article)[0] ?? [], 'a1');

	test('holds what the article says', () => {
		expect(draft).toEqual({
			german: 'Andrej Welikow',
			english: 'Andrey Velikov',
			surname: 'Welikow',
			aliases: ['Andrej W. Welikow'],
			functions: ['Sprecherin', 'Gouverneurin'],
			role: '',
			gender: 'female',
			articleId: 'a1',
		});
	});

	test('is valid as it is, and trimmed where the reader typed', () => {
		expect(v.parse(PersonDraft, draft)).toEqual(draft);
		expect(v.parse(PersonDraft, { ...draft, english: ' Andrei Velikov ' }).english).toBe('Andrei Velikov');
		expect(v.is(PersonDraft, { ...draft, english: ' ' })).toBe(false);
	});

	test('becomes a person of the corpus, whose role is the German function until the reader says better', () => {
		const person = makePerson(draft, 'p1');
		expect(v.parse(Person, person)).toEqual(person);
		expect(person).toMatchObject({ id: 'p1', surnameIs: 'shared', role: 'Sprecherin' });
		expect(makePerson({ ...draft, role: 'spokeswoman' }, 'p1').role).toBe('spokeswoman');
	});
});

test('a person known by one name only has it for a surname', () => {
	const draft = draftPerson([place('Nando', { name: 'Nando', english: 'Nando', surname: null })], 'a1');
	expect(draft).toMatchObject({ german: 'Nando', surname: 'Nando', aliases: [], functions: [], gender: 'unknown' });
	expect(makePerson(draft, 'p1').role).toBe('Nando');
});

test('nobody cannot be drafted', () => {
	expect(() => draftPerson([], 'a1')).toThrow(RangeError);
});
