import { describe, expect, it } from 'vitest';
import { parseDingLine } from '../../../../core/lexicon/parse-ding';
import { mergePhrases } from '../../../../scripts/lexicon-phrases/merge-phrases';
import { countTogether } from '../../../../scripts/lexicon-phrases/rank-glosses';
import { readPhrases } from '../../../../scripts/lexicon-phrases/read-phrases';
import { choosePhrases } from '../../../../scripts/lexicon-phrases/weigh-phrases';
import { readWordTranslations } from '../../../../scripts/lexicon-phrases/word-translations';

const list = [
	'rot {adj} :: red',
	'Ball {m} | Bälle {pl} | roter Ball :: ball | balls | red ball',
	'Preis {m} | um jeden Preis :: price | at all costs; at any expense',
	'auf den Preis :: on the price',
	'Kauf {m} | etw. in Kauf nehmen :: purchase | to put up with sth.; to accept sth.',
	'nehmen {vt} :: to take',
	'etw. kaufen {vt} | kaufend | gekauft :: to buy sth. | buying | bought',
	'sich weigern {vr} :: to refuse',
	'auf etw. verzichten {vi} :: to do without sth.',
	'auf etw. verzichten {vi} :: to renounce sth.; to do without sth.',
	'etw. machen {vt}; mit etw. fertig sein {vi} :: to do sth.',
	'Haus {n} | im Haus; zu Hause :: house | at home',
	'Wo ist das Haus? :: Where is the house?',
	'jdm. etw. schenken {vt} :: to give sth. to sb.',
];
const lines = list.map(parseDingLine);
const zipf = () => 5;
const chosen = choosePhrases(readPhrases(lines), readWordTranslations(lines), zipf);
const merged = mergePhrases(chosen, countTogether(lines, new Set(['verzichten']), zipf));
const lemmas = merged.map(({ lemma }) => lemma);

const rows: readonly (readonly [lemma: string, isKept: boolean, reason: string])[] = [
	['um jeden Preis', true, 'it says more than its words'],
	['etw. in Kauf nehmen', true, 'a noun behind a preposition with its verb'],
	['sich weigern', true, 'sich is part of the verb'],
	['auf etw. verzichten', true, 'the preposition is the verb’s own'],
	['jdm. etw. schenken', true, 'the dative is the verb’s own'],
	['zu Hause', true, 'it says more than its words'],
	['roter Ball', false, 'red and ball are what its words mean'],
	['auf den Preis', false, 'price is what its words mean'],
	['etw. kaufen', false, 'an object alone is no pattern'],
	['Wo ist das Haus?', false, 'a sentence'],
];

describe('choosePhrases', () => {
	it.each(rows)('%s kept: %s, %s', (lemma, isKept) => {
		expect(lemmas.includes(lemma)).toBe(isKept);
	});

	it('brings the glosses of several entries together, cleaned, what is given twice first', () => {
		expect(merged.find(({ lemma }) => lemma === 'auf etw. verzichten')?.glosses).toEqual(['do without', 'renounce']);
	});
});
