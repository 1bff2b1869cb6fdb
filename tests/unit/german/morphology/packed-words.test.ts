/** Words through the rules of inflection into a small pack and back: to add a case, add its word above and its form below. */
import { describe, expect, it } from 'vitest';
import { openMorphology } from '../../../../core/german/morphology/open-morphology';
import type { Reading } from '../../../../core/german/reading';
import { conjugateStrong, conjugateWeak, listKeyForms, listVerbForms } from '../../../../scripts/morphology/conjugate';
import { declineAdjectivalNoun, declineNoun } from '../../../../scripts/morphology/decline-noun';
import type { Lexeme } from '../../../../scripts/morphology/lexeme';
import { packMorphology } from '../../../../scripts/morphology/pack-morphology';
import { listAdjectiveForms } from '../../../../scripts/morphology/read-adjectives';

const noun = (lemma: string, gender: 'm' | 'f' | 'n', plural: string): Lexeme => ({
	lemma,
	kind: `noun.${gender}`,
	forms: declineNoun(lemma, gender, [plural]),
	keys: [plural],
});
const kündigen = conjugateWeak('kündigen', true);
const stoßen = conjugateStrong('verstoßen', [['verstößt'], ['verstieß'], ['verstieße'], ['verstoßen']]);
const gehen = conjugateStrong('gehen', [['geht'], ['ging'], ['ginge'], ['gegangen']]);
const verb = (lemma: string, conjugation: typeof gehen, prefix = ''): Lexeme => ({
	lemma,
	kind: 'verb',
	forms: listVerbForms(conjugation, prefix),
	keys: listKeyForms(conjugation),
});
const adjective = (lemma: string): Lexeme => ({ lemma, kind: 'adjective', forms: listAdjectiveForms(lemma) });

const lexemes: Lexeme[] = [
	noun('Haus', 'n', 'Häuser'),
	noun('Straße', 'f', 'Straßen'),
	noun('Abkommen', 'n', 'Abkommen'),
	noun('Militärabkommen', 'n', 'Militärabkommen'),
	noun('Soldat', 'm', 'Soldaten'),
	{ lemma: 'AKW', kind: 'noun.n.caps', forms: declineNoun('AKW', 'n', ['AKWs']), keys: ['AKWs'] },
	{ lemma: 'Beamte', kind: 'noun', forms: declineAdjectivalNoun('Beamte') },
	verb('kündigen', kündigen),
	verb('ankündigen', kündigen, 'an'),
	verb('verstoßen', stoßen),
	verb('gehen', gehen),
	verb('untergehen', gehen, 'unter'),
	adjective('hoch'),
	adjective('gut'),
	adjective('dunkel'),
	{ lemma: 'sehr', kind: 'adverb', forms: [{ form: 'sehr', analysis: 'plain' }] },
];
const zipf = new Map([
	['Haus', 5.5],
	['haus', 2.9],
	['Abkommen', 4.2],
]);
const morphology = openMorphology(packMorphology(lexemes, zipf).buffer as ArrayBuffer);

function describeReading({ lemma, partOfSpeech, gender, number, verbForm, tense, moods, person, prefix, isGuess }: Reading): string {
	const parts = [
		lemma,
		partOfSpeech,
		gender,
		verbForm,
		tense,
		moods?.join('/'),
		person?.join('/'),
		number,
		prefix && `${prefix}-`,
		isGuess && '?',
	];
	return parts.filter(Boolean).join(' ');
}

describe('read', () => {
	it.each([
		['Häusern', 'Haus noun das plural', 'umlaut and dative'],
		['Hauses', 'Haus noun das singular', 'genitive'],
		['Soldaten', 'Soldat noun der either', 'a weak masculine'],
		['Strassen', 'Straße noun die plural', 'Swiss spelling'],
		['STRASSE', 'Straße noun die singular', 'a headline in capitals'],
		['Haeuser', 'Haus noun das plural', 'ae for ä'],
		['AKWs', 'AKW noun das either', 'an abbreviation: genitive and plural'],
		['Beamter', 'Beamte noun singular', 'declined like an adjective'],
		['Militärabkommens', 'Militärabkommen noun das singular', 'a listed compound, found by its last part'],
		['Handelsabkommens', 'Handelsabkommen noun das singular ?', 'an unlisted compound'],
		['EU-Abkommen', 'EU-Abkommen noun das either ?', 'the part behind the hyphen decides'],
		['angekündigt', 'ankündigen verb participle an-', 'ge behind the prefix'],
		['anzukündigen', 'ankündigen verb zuInfinitive an-', 'zu behind the prefix'],
		['kündigte', 'kündigen verb finite past indicative/subjunctive2 1/3 singular', 'one form, two moods'],
		['ging', 'gehen verb finite past indicative 1/3 singular', 'ablaut'],
		['unterginge', 'untergehen verb finite past subjunctive2 1/3 singular unter-', 'not separated in a clause'],
		['untergegangene', 'untergegangen adjective', 'a participle declined'],
		['angekündigteste', 'angekündigt adjective', 'a participle compared'],
		['höheren', 'hoch adjective', 'irregular comparative'],
		['hohe', 'hoch adjective', 'irregular declension'],
		['besten', 'gut adjective', 'superlative'],
		['dunkle', 'dunkel adjective', 'falling e'],
		['Putins', 'Putin name singular ?', 'genitive of a name'],
		['Kündigens', 'Kündigen noun das singular', 'genitive of an infinitive'],
		['geleakt', 'leaken verb participle ?', 'an unlisted weak verb'],
		['seltsamerweise', 'seltsamerweise adverb ?', 'an unlisted adverb'],
		['Entspannungen', 'Entspannung noun die plural ?', 'an unlisted noun by its ending'],
	])('%s → %s (%s)', (form, expected) => {
		expect(describeReading(morphology.read(form)[0] ?? { lemma: '', partOfSpeech: 'noun' })).toBe(expected);
	});

	it('tells reported speech from the rest', () => {
		expect(morphology.read('verstoße').map(describeReading)).toEqual([
			'verstoßen verb finite present indicative 1 singular',
			'verstoßen verb finite present subjunctive1 1/3 singular',
			'verstoßen verb finite present imperative 2 singular',
		]);
	});

	it('reads a declined adjective or participle with a capital as a noun too', () => {
		expect(morphology.read('Angekündigten').map(describeReading)).toContain('Angekündigte noun either');
	});

	it('reads nothing in what has no letter', () => expect(morphology.read('2024')).toEqual([]));
});

describe('what belongs to a lemma', () => {
	it.each([
		['Haus', 'noun', { plural: 'Häuser' }],
		['Handelsabkommen', 'noun', { plural: 'Handelsabkommen' }],
		['ankündigen', 'verb', { present: 'kündigt an', preterite: 'kündigte an', participle: 'angekündigt' }],
		['verstoßen', 'verb', { present: 'verstößt', preterite: 'verstieß', participle: 'verstoßen' }],
		['untergehen', 'verb', { present: 'geht unter', preterite: 'ging unter', participle: 'untergegangen' }],
		['sehr', 'adverb', null],
	] as const)('key forms of %s', (lemma, partOfSpeech, expected) => {
		expect(morphology.keyForms(lemma, partOfSpeech)).toEqual(expected);
	});

	it('knows listed lemmas, and compounds found by their last part', () => {
		expect(morphology.has('Militärabkommen', 'noun')).toBe(true);
		expect(morphology.has('Handelsabkommen', 'noun')).toBe(false);
		expect(morphology.has('ankündigen', 'verb')).toBe(true);
		expect(morphology.has('ankündigen', 'noun')).toBe(false);
	});

	it('gives the gender of a noun and of a compound', () => {
		expect(morphology.gender('Straße')).toBe('die');
		expect(morphology.gender('Handelsabkommen')).toBe('das');
		expect(morphology.gender('sehr')).toBeNull();
	});

	it('gives frequencies in the case they were counted in', () => {
		expect(morphology.zipf('Haus')).toBeCloseTo(5.5, 1);
		expect(morphology.zipf('haus')).toBeCloseTo(2.9, 1);
		expect(morphology.zipf('Hausboot')).toBe(0);
		expect(morphology.zipfOfLemma('Haus', 'noun')).toBeCloseTo(5.5, 1);
	});
});

it('refuses bytes that are no pack', () => {
	expect(() => openMorphology(new ArrayBuffer(64))).toThrow(TypeError);
});
