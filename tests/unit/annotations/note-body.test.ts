/** What a reader says in a note and what it is about, to the standard's bodies and back. */
import { describe, expect, it } from 'vitest';
import type { Annotation, NoteSubject } from '../../../core/annotation';
import {
	chooseMotivation,
	describeNotedArticle,
	isMarkdown,
	makeBody,
	readColour,
	readComment,
	readNotedArticle,
	readSubject,
	readTags,
} from '../../../core/annotations/note-body';

type Case = { why: string; comment: string; tags: string[]; subject: NoteSubject | null; motivation: Annotation['motivation'] };

const cases: Case[] = [
	{ why: 'a comment with tags', comment: 'Siehe *stern*.', tags: ['Hafen', 'Stadt'], subject: null, motivation: 'commenting' },
	{ why: 'tags alone', comment: '', tags: ['Hafen'], subject: null, motivation: 'tagging' },
	{ why: 'nothing but a place', comment: '', tags: [], subject: null, motivation: 'highlighting' },
	{ why: 'a claim', comment: 'Neu.', tags: [], subject: { kind: 'claim', id: 'harbour-closes' }, motivation: 'commenting' },
	{ why: 'a person without a word', comment: '', tags: [], subject: { kind: 'person', id: 'urn:uuid:1' }, motivation: 'highlighting' },
	{ why: 'a sentence', comment: '', tags: ['Deich'], subject: { kind: 'sentence', text: 'Der Deich hält.' }, motivation: 'tagging' },
];

describe('a note’s bodies', () => {
	it.each(cases)('hold $why', ({ comment, tags, subject, motivation }) => {
		const body = makeBody(comment, tags, subject);
		expect([readComment({ body }), readTags({ body }), readSubject({ body })]).toEqual([comment, tags, subject]);
		expect(chooseMotivation(body)).toBe(motivation);
		expect(isMarkdown({ body })).toBe(true);
	});

	it('name a claim by a URN and say what they identify', () => {
		expect(makeBody('', [], { kind: 'claim', id: 'harbour-closes' })).toEqual([
			{ type: 'SpecificResource', purpose: 'identifying', source: 'urn:lesart:claim:harbour-closes' },
		]);
	});

	it('of older versions are plain text', () => {
		const body: Annotation['body'] = [{ type: 'TextualBody', value: '1. April', format: 'text/plain', purpose: 'commenting' }];
		expect([isMarkdown({ body }), readSubject({ body })]).toEqual([false, null]);
	});
});

describe('a note’s target', () => {
	const source = 'https://bote.example/hafen';
	it.each([
		{ why: 'the colour of its class', styleClass: 'lesart-pink', colour: 'pink' },
		{ why: 'yellow in notes of older versions', styleClass: undefined, colour: 'yellow' },
	] as const)('has $why', ({ styleClass, colour }) => {
		expect(readColour({ target: { source, styleClass } })).toBe(colour);
	});

	it.each([
		{ title: 'Der Hafen', outlet: 'Der Bote', published: '2025-03-01' },
		{ title: null, outlet: 'Der Bote', published: null },
		{ title: null, outlet: null, published: null },
	])('says on what article it was written: $outlet', (article) => {
		expect(readNotedArticle({ target: { source, 'schema:isPartOf': describeNotedArticle(article) } })).toEqual(article);
	});

	it('says nothing of an article that nothing is known of', () => {
		expect([describeNotedArticle(null), describeNotedArticle({ title: null, outlet: null, published: null })]).toEqual([
			undefined,
			undefined,
		]);
	});
});
