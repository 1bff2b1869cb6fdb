import { describe, expect, it } from 'vitest';
import type { CompoundPart } from '../../../core/german/compounds/compound-part';
import type { Reading } from '../../../core/german/reading';
import { makeGerund } from '../../../core/lexicon/english-forms';
import { findGlosses, type GlossSources } from '../../../core/lexicon/find-glosses';
import { openLexicon } from '../../../core/lexicon/lexicon';
import { type GlossContext, rankGlosses } from '../../../core/lexicon/rank-glosses';
import type { PartOfSpeech } from '../../../core/word';
import { packLexicon } from '../../../scripts/lexicon/pack-lexicon';
import type { PackedEntry } from '../../../scripts/lexicon/shape-entries';

const entry = (partOfSpeech: PartOfSpeech | null, ...glosses: [text: string, level: number, mark?: string][]): PackedEntry => ({
	partOfSpeech,
	glosses: glosses.map(([text, level, mark = '']) => ({ text, level, mark })),
});

const packed: Record<string, PackedEntry[]> = {
	weg: [entry('noun', ['way', 0], ['path', 3]), entry('adverb', ['away', 0]), entry('abbreviation', ['Home Ownership Act', 0])],
	stark: [entry('adjective', ['strong', 0], ['heavy', 3]), entry('adverb', ['heavily', 0], ['strongly', 1])],
	see: [entry('noun', ['lake', 0, '||der'], ['sea', 1, '||die'])],
	stellen: [entry('verb', ['put', 0], ['face', 2, '|sich ~|'])],
	beamter: [entry('noun', ['official', 0])],
	letzter: [entry('adjective', ['last', 0])],
	militär: [entry('noun', ['military', 0], ['army', 2])],
	abkommen: [entry('noun', ['agreement', 0], ['accord', 2], ['convention', 3])],
	fahren: [entry('verb', ['drive', 0])],
	gemeinschaft: [entry('noun', ['community', 0])],
	ki: [entry('abbreviation', ['artificial intelligence', 0], ['AI', 1])],
	sprecher: [entry('noun', ['spokesman', 0])],
	bezahlt: [entry('adjective', ['paid', 0])],
	verfeinden: [entry('verb', ['become enemies', 0])],
	sinken: [entry('verb', ['fall', 0], ['sink', 1])],
};
const lexicon = openLexicon(packLexicon(new Map(Object.entries(packed))).buffer as ArrayBuffer);

const part = (lemma: string, partOfSpeech: PartOfSpeech = 'noun'): CompoundPart => ({ lemma, partOfSpeech, start: 0, end: 0 });
const compounds: Record<string, CompoundPart[]> = {
	Militärabkommen: [part('Militär'), part('Abkommen')],
	Fahrgemeinschaft: [part('fahren', 'verb'), part('Gemeinschaft')],
	'KI-Abkommen': [part('KI', 'abbreviation'), part('Abkommen')],
	Kyjiwabkommen: [part('Kyjiw', 'name'), part('Abkommen')],
};
const readings: Record<string, Reading[]> = { verfeindet: [{ lemma: 'verfeinden', partOfSpeech: 'verb', verbForm: 'participle' }] };
const sources: GlossSources = {
	lexicon,
	morphology: { read: (form) => readings[form] ?? [], zipf: () => 0 },
	compounds: {
		takeApart: (word) => compounds[word] ?? [],
		explainDerived: (word) =>
			word === 'Sprecherin'
				? { lemma: 'Sprecher', partOfSpeech: 'noun', kind: 'feminine' }
				: word === 'unbezahlt'
					? { lemma: 'bezahlt', partOfSpeech: 'adjective', kind: 'negated' }
					: null,
	},
};

const inContext: [lemma: string, partOfSpeech: PartOfSpeech, context: GlossContext, expected: string[], why: string][] = [
	['Weg', 'noun', {}, ['way', 'path', 'away'], 'the noun first, the abbreviation not at all'],
	['weg', 'adverb', {}, ['away', 'way', 'path'], 'the adverb first'],
	['weg', 'preposition', {}, ['away'], 'of closed classes only what serves as one'],
	['WEG', 'noun', {}, ['way', 'Home Ownership Act', 'path', 'away'], 'spelled like the abbreviation'],
	['See', 'noun', { gender: 'der' }, ['lake', 'sea'], 'der See'],
	['See', 'noun', { gender: 'die' }, ['sea', 'lake'], 'die See'],
	['stellen', 'verb', { words: new Set(['sie', 'stellt', 'sich', 'den', 'fragen']) }, ['face', 'put'], 'reflexive'],
	['stellen', 'verb', { words: new Set(['sie', 'stellt', 'den', 'antrag']) }, ['put', 'face'], 'not reflexive'],
	['stark', 'adjective', { words: new Set(['der', 'starke', 'wind']) }, ['strong', 'heavy', 'heavily', 'strongly'], 'declined'],
	['stark', 'adjective', { words: new Set(['preise', 'stiegen', 'stark']) }, ['heavily', 'strongly', 'strong', 'heavy'], 'an adverb'],
	['stark', 'adjective', { words: new Set(['wind', 'ist', 'stark']) }, ['strong', 'heavy', 'heavily', 'strongly'], 'said of the subject'],
	['Unbekanntes', 'noun', {}, [], 'nothing'],
];

describe('rankGlosses', () => {
	it.each(inContext)('%s as %s in %o', (lemma, partOfSpeech, context, expected) => {
		expect(rankGlosses(lexicon, lemma, partOfSpeech, context)).toEqual(expected);
	});
});

const found: [lemma: string, partOfSpeech: PartOfSpeech, expected: string[], why: string][] = [
	['Beamte', 'noun', ['official'], 'a noun declined like an adjective'],
	['letzt', 'adjective', ['last'], 'an adjective the list has declined'],
	[
		'Militärabkommen',
		'noun',
		['military agreement', 'military accord', 'army agreement', 'army accord', 'agreement', 'accord', 'convention'],
		'a compound',
	],
	['Fahrgemeinschaft', 'noun', ['driving community', 'community'], 'a verb in front'],
	['KI-Abkommen', 'noun', ['AI agreement', 'AI accord', 'agreement', 'accord', 'convention'], 'an abbreviation in front'],
	['Kyjiwabkommen', 'noun', ['Kyjiw agreement', 'Kyjiw accord', 'agreement', 'accord', 'convention'], 'a name in front'],
	['Sprecherin', 'noun', ['spokesman'], 'derived'],
	['unbezahlt', 'adjective', ['not paid'], 'negated'],
	['verfeindet', 'adjective', ['become enemies'], 'a past participle'],
	['sinkend', 'adjective', ['falling', 'sinking'], 'a present participle'],
	['Weg', 'name', [], 'a name'],
	['Qwertz', 'noun', [], 'nothing'],
];

describe('findGlosses', () => {
	it.each(found)('%s as %s', (lemma, partOfSpeech, expected) => {
		expect(findGlosses({ surface: lemma, lemma, partOfSpeech }, sources)).toEqual(expected);
	});
});

describe('makeGerund', () => {
	it.each([
		['drive', 'driving'],
		['run out', 'running out'],
		['die', 'dying'],
		['see', 'seeing'],
		['be', 'being'],
		['open', 'opening'],
		['vote', 'voting'],
		['grow', 'growing'],
		['play', 'playing'],
		['commit', 'committing'],
		['offer', 'offering'],
		['keep', 'keeping'],
		['need', 'needing'],
		['fix', 'fixing'],
	])('%s: %s', (verb, gerund) => {
		expect(makeGerund(verb)).toBe(gerund);
	});
});
