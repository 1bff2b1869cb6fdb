/** Derived words and their bases: word, base, kind. */
import { describe, expect, it } from 'vitest';
import { explainDerived } from '../../../../core/german/compounds/explain-derived';
import { makeSources } from './part-fixture';

const { morphology, knows } = makeSources();

describe('explainDerived', () => {
	it.each([
		['Sprecherinnen', 'Sprecher', 'feminine'],
		['Ärztin', 'Arzt', 'feminine'],
		['Vervielfachungen', 'vervielfachen', 'action'],
		['Vervielfacher', 'vervielfachen', 'agent'],
		['Verteidigen', 'verteidigen', 'nominalised'],
		['Verhandelbarkeit', 'verhandelbar', 'quality'],
		['Häuschen', 'Haus', 'diminutive'],
		['Kiewer', 'Kiew', 'inhabitant'],
		['unverhandelbare', 'verhandelbar', 'negated'],
		['schiffslos', 'Schiff', 'without'],
		['behördlichen', 'Behörde', 'like'],
		['kriegsmäßig', 'Krieg', 'like'],
		['erstaunlicherweise', 'erstaunlich', 'manner'],
		['mitzuentscheiden', 'entscheiden', 'prefixed'],
		['Nebenbahn', 'Bahn', 'prefixed'],
		['Unverhandelbarkeit', 'verhandelbar', 'quality'],
	])('%s is of %s: %s', (word, lemma, kind) => {
		expect(explainDerived(word, morphology, knows)).toMatchObject({ lemma, kind });
	});

	it.each(['Tisch', 'Nahme', 'Xyzung', 'hier', ''])('finds nothing behind %j', (word) => {
		expect(explainDerived(word, morphology, knows)).toBeNull();
	});
});
