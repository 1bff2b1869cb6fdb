import { describe, expect, it } from 'vitest';
import { guessNoun } from '../../../../core/german/morphology/word-endings';

describe('guessNoun', () => {
	it.each<[string, string | null, string]>([
		['Entmilitarisierungen', 'Entmilitarisierung die plural', '-ung'],
		['Influencerin', 'Influencerin die singular', '-in behind -er'],
		['Virologinnen', 'Virologin die plural', '-in behind -log'],
		['Putin', null, 'nothing that -in makes feminine'],
		['Harbin', null, 'a town'],
	])('%s → %s (%s)', (form, expected, _why) => {
		const found = guessNoun(form);
		expect(found && `${found.lemma} ${found.gender} ${found.number}`).toBe(expected);
	});
});
