import { describe, expect, it } from 'vitest';
import { readClosedClasses } from '../../../../core/german/tagging/closed/closed-classes';
import { formWeights } from '../../../../core/german/tagging/closed/form-weights';
import { type Tag, tagIndex, tags } from '../../../../core/german/tagging/tags';

const describeForm = (folded: string) =>
	readClosedClasses(folded).map(({ reading, tag }) => `${reading.lemma} ${reading.partOfSpeech} ${tags[tag]}`);

const forms: readonly (readonly [folded: string, expected: string, reason: string])[] = [
	['dem', 'der determiner article', 'every article has the lemma der'],
	['denen', 'der pronoun relative', 'and every relative pronoun'],
	['deren', 'der pronoun determiner', 'deren opens a noun phrase like an article'],
	['ihm', 'er pronoun personal', 'the nominative of its person'],
	['uns', 'wir pronoun personal', 'the nominative of its person'],
	['sich', 'sich pronoun reflexive', 'sich is its own lemma'],
	['unserem', 'unser determiner determiner', 'a possessive with its ending'],
	['alles', 'alle determiner determiner', 'alles belongs to alle'],
	['welcher', 'welcher pronoun relative', 'welcher can be a relative'],
	['im', 'in preposition contracted', 'a contraction has its preposition as lemma'],
	['zufolge', 'zufolge preposition postposition', 'behind its noun'],
	['daran', 'daran adverb pronominalAdverb', 'r before a vowel'],
	['womit', 'womit adverb pronominalAdverb', 'none before a consonant'],
	['hierin', 'hierin adverb pronominalAdverb', 'none after hier'],
	['musste', 'müssen auxiliary finiteModal', 'a modal'],
	['mochte', 'mögen auxiliary finiteModal', 'a modal'],
	['sei', 'sein auxiliary finiteSein', 'sein'],
	['worden', 'werden auxiliary participle', 'the participle of the passive'],
	['besser', 'gut adjective predicative', 'a comparative of another stem'],
	['nächsten', 'nah adjective attributive', 'a superlative'],
	['zweite', 'zweit adjective attributive', 'an ordinal'],
	['heraus', 'heraus particle separated', 'a separable particle'],
];

describe('readClosedClasses', () => {
	it.each(forms)('%s can be %s', (folded, expected) => {
		expect(describeForm(folded)).toContain(expected);
	});

	it('gives one form all its moods and persons', () => {
		const habe = readClosedClasses('habe').find(({ reading }) => reading.verbForm === 'finite');
		expect(habe?.reading).toMatchObject({ moods: ['indicative', 'subjunctive1'], person: [1, 3], tense: 'present' });
	});

	it('has nothing for an open class', () => {
		expect(readClosedClasses('haus')).toEqual([]);
	});

	it('weighs only classes that a form has', () => {
		const rows = formWeights.trim().split('\n');
		for (const row of rows) {
			const [form = '', ...cells] = row.trim().split(/\s+/);
			const has = readClosedClasses(form).map(({ tag }) => tag);
			const named = cells.filter((_, index) => index % 2 === 0).map((tag) => tagIndex[tag as Tag]);
			expect({ form, missing: named.filter((tag) => !has.includes(tag)).map((tag) => tags[tag]) }).toEqual({ form, missing: [] });
		}
	});
});
