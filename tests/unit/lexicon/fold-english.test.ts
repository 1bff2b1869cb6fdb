import { describe, expect, it } from 'vitest';
import { foldEnglish } from '../../../core/lexicon/fold-english';

describe('foldEnglish', () => {
	it.each([
		['destabilise', 'destabilize'],
		['recognised', 'recognized'],
		['mobilisation', 'mobilization'],
		['neighbouring country', 'neighboring country'],
		['nuclear programme', 'Nuclear program'],
		['minister of defence', 'minister of defense'],
		['data centre', 'data center'],
	])('takes %s and %s for one', (british, american) => expect(foldEnglish(british)).toBe(foldEnglish(american)));

	it.each([
		['our', 'or'],
		['four', 'for'],
		['programme', 'programmer'],
	])('keeps %s from %s', (one, other) => expect(foldEnglish(one)).not.toBe(foldEnglish(other)));
});
