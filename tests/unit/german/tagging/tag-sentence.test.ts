import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Morphology, Reading, TaggedToken } from '../../../../core/german/reading';
import { tagSentence } from '../../../../core/german/tagging/tag-sentence';
import { sentenceCases } from './sentence-cases';

const rows = readFileSync(new URL('readings.tsv', import.meta.url), 'utf8')
	.trim()
	.split('\n');
const answers = new Map(
	rows.map((row) => row.split('\t')).map(([question, form, answer]) => [`${question} ${form}`, JSON.parse(answer ?? 'null')]),
);
const morphology: Morphology = {
	read: (form): readonly Reading[] => answers.get(`read ${form}`) ?? [],
	zipf: (form): number => answers.get(`zipf ${form}`) ?? 0,
};
const tag = (text: string) => tagSentence(text, { start: 0, end: text.length }, morphology);
const describeToken = ({ surface, reading }: TaggedToken) =>
	[surface, reading.lemma, reading.partOfSpeech, reading.verbForm].filter((part) => part !== undefined).join(' ');

describe('tagSentence', () => {
	it.each(sentenceCases)('reads %s', (sentence, expected) => {
		const described = tag(sentence).map(describeToken);
		for (const token of expected) expect(described).toContain(token);
	});

	it('reads only the sentence it is given, with offsets into the whole text', () => {
		const text = 'Er kam. Sie ging.';
		const tokens = tagSentence(text, { start: 8, end: 17 }, morphology);
		expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Sie', 'ging']);
	});

	it('has nothing to say of a sentence without words', () => {
		expect(tag('…')).toEqual([]);
	});

	it('gives every token a reading, whatever the text', () => {
		const words = fc.constantFrom(
			'die',
			'Die',
			'zu',
			'Haus',
			',',
			'„',
			'“',
			':',
			'xyz',
			'USA',
			'3.',
			'dass',
			'und',
			'ein',
			'…',
			'möchte',
			'Straße',
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
				for (const { reading, readings: all } of tag(parts.join(' '))) expect(all[0]).toBe(reading);
			}),
		);
	});

	it('keeps the other readings, those of the same class first', () => {
		const [, verb] = tag('Wir lesen das Buch.');
		expect(verb?.readings.map(({ verbForm }) => verbForm)).toContain('infinitive');
	});
});
