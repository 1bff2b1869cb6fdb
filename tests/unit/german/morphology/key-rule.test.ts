import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyKeyRule, findKeyRule } from '../../../../core/german/morphology/key-rule';

it.each([
	['Haus', 'Häuser', '0^er'],
	['Mutter', 'Mütter', '0^'],
	['Firma', 'Firmen', '1en'],
	['kündigen', 'gekündigt', 'ge2t'],
	['gehen', 'ging', '4ing'],
	['müssen', 'musste', '5usste'],
])('%s → %s by %s', (word, form, rule) => {
	expect(findKeyRule(word, form)).toBe(rule);
	expect(applyKeyRule(rule, word)).toBe(form);
});

it('finds a rule for any two words', () => {
	const word = fc.stringMatching(/^[a-zäöüß]{1,12}$/u);
	fc.assert(fc.property(word, word, (one, other) => applyKeyRule(findKeyRule(one, other), one) === other));
});
