/** The closed classes as one table: folded form → candidates. Read once, when first asked. */

import type { PartOfSpeech } from '../../../word';
import type { Reading } from '../../reading';
import { foldSpelling } from '../../tokens';
import { type Candidate, makeCandidate } from '../candidate';
import type { Tag } from '../tags';
import {
	adverbs,
	answerParticles,
	interjections,
	interrogativeAdverbs,
	negation,
	otherPronominalAdverbs,
	pronominalAdverbBases,
	separableParticles,
} from './adverbs';
import { auxiliaries } from './auxiliaries';
import { listConjugation } from './conjugate';
import { comparisons, coordinators, infinitiveOpeners, subordinators } from './conjunctions';
import { declensionEndings, definiteArticle, determiners, indefiniteArticle } from './determiners';
import { abbreviations, irregularComparisons, ordinalStems } from './numerals';
import { contractions, postpositions, prepositions } from './prepositions';
import {
	articlePronouns,
	genitivePronouns,
	indefinitePronouns,
	interrogativePronouns,
	personalPronouns,
	reflexivePronouns,
	relativePronouns,
} from './pronouns';
import { weighForms } from './weigh-forms';

type Table = Map<string, Candidate[]>;
let table: ReadonlyMap<string, readonly Candidate[]> | undefined;

/** What a folded form can be among the closed classes; [] when it is in none of them. */
export function readClosedClasses(folded: string): readonly Candidate[] {
	table ??= compileTable();
	return table.get(folded) ?? [];
}

function compileTable(): Table {
	const rows: Table = new Map();
	const add = (form: string, reading: Reading, tag: Tag) => {
		const folded = foldSpelling(form);
		const before = rows.get(folded) ?? [];
		if (before.some((known) => known.tag === makeCandidate(reading, tag).tag && known.reading.lemma === reading.lemma)) return;
		rows.set(folded, [...before, makeCandidate(reading, tag)]);
	};
	const addAll = (lists: readonly (readonly [string, string])[], partOfSpeech: PartOfSpeech, tag: Tag) => {
		for (const [lemma, forms] of lists) for (const form of listForms(forms)) add(form, { lemma, partOfSpeech }, tag);
	};
	const addWords = (words: string, partOfSpeech: PartOfSpeech, tag: Tag) => {
		for (const word of words.split(' ')) add(word, { lemma: word, partOfSpeech }, tag);
	};
	addAll([definiteArticle], 'determiner', 'article');
	addAll([indefiniteArticle, ...determiners], 'determiner', 'determiner');
	addAll([['welcher', 'welch-']], 'pronoun', 'relative');
	addAll([relativePronouns], 'pronoun', 'relative');
	addAll([articlePronouns], 'pronoun', 'demonstrative');
	addAll([genitivePronouns], 'pronoun', 'determiner');
	addAll(personalPronouns, 'pronoun', 'personal');
	addAll(reflexivePronouns, 'pronoun', 'reflexive');
	addAll(indefinitePronouns, 'pronoun', 'indefinite');
	addAll(interrogativePronouns, 'pronoun', 'interrogative');
	addAll([['was', 'was']], 'pronoun', 'relative');
	addWords(prepositions, 'preposition', 'preposition');
	addWords(postpositions, 'preposition', 'postposition');
	addAll(contractions, 'preposition', 'contracted');
	addWords(coordinators, 'conjunction', 'coordinator');
	addWords(subordinators, 'conjunction', 'subordinator');
	addWords(infinitiveOpeners, 'conjunction', 'infinitiveOpener');
	addWords(comparisons, 'conjunction', 'comparison');
	addWords('als', 'conjunction', 'preposition');
	addWords(negation, 'particle', 'negation');
	addWords('zu', 'particle', 'zu');
	addWords('zu allzu', 'adverb', 'degree');
	addWords('am', 'particle', 'degree');
	addWords(separableParticles, 'particle', 'separated');
	addWords(adverbs, 'adverb', 'adverb');
	addWords(interrogativeAdverbs, 'adverb', 'adverb');
	for (const adverb of [...listPronominalAdverbs(), ...otherPronominalAdverbs.split(' ')])
		add(adverb, { lemma: adverb, partOfSpeech: 'adverb' }, 'pronominalAdverb');
	addWords(answerParticles, 'particle', 'interjection');
	addWords(interjections, 'interjection', 'interjection');
	for (const stem of ordinalStems.split(' '))
		for (const ending of declensionEndings) add(stem + ending, { lemma: stem, partOfSpeech: 'adjective' }, 'attributive');
	for (const [lemma, comparative, superlative] of irregularComparisons) {
		add(comparative, { lemma, partOfSpeech: 'adjective' }, 'predicative');
		for (const stem of [comparative, superlative])
			for (const ending of declensionEndings) add(stem + ending, { lemma, partOfSpeech: 'adjective' }, 'attributive');
		add(`${superlative}en`, { lemma, partOfSpeech: 'adjective' }, 'predicative');
	}
	for (const short of abbreviations.split(' ')) add(short, { lemma: short, partOfSpeech: 'abbreviation' }, 'abbreviation');
	for (const verb of auxiliaries) for (const [form, reading, tag] of listConjugation(verb)) add(form, reading, tag);
	return weighForms(rows);
}

function listForms(forms: string): string[] {
	return forms.split(' ').flatMap((form) => (form.endsWith('-') ? declensionEndings.map((ending) => form.slice(0, -1) + ending) : [form]));
}

function listPronominalAdverbs(): string[] {
	return pronominalAdverbBases.split(' ').flatMap((base) => {
		const link = /^[aeiouäöü]/u.test(base) ? 'r' : '';
		return ['da', 'wo', 'hier'].map((first) => first + (first === 'hier' ? '' : link) + base);
	});
}
