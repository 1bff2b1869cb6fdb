import { expect, it } from 'vitest';
import { chooseTitle } from '../../../platform/dom/metadata/choose-title';

const titles: readonly (readonly [why: string, shown: string | null, said: readonly string[], title: string | null])[] = [
	['the page shows what its data says', 'Die Brücke bleibt', ['Die Brücke bleibt'], 'Die Brücke bleibt'],
	[
		'a kicker without a mark before the headline',
		'Altenau Die Brücke bleibt stehen',
		['Altenau: Die Brücke bleibt stehen'],
		'Altenau: Die Brücke bleibt stehen',
	],
	[
		'a headline for search engines first, the one that is shown second',
		'Die Brücke bleibt stehen',
		['Altenau Brücke Sanierung', 'Die Brücke bleibt stehen'],
		'Die Brücke bleibt stehen',
	],
	['data with the kicker, page without', 'Die Brücke bleibt stehen', ['Altenau: Die Brücke bleibt stehen'], 'Die Brücke bleibt stehen'],
	['nothing agrees', 'Streber', ['Die Fleißigsten im Kreis Altenau'], 'Die Fleißigsten im Kreis Altenau'],
	['no data', 'Die Brücke bleibt', [], 'Die Brücke bleibt'],
	['no headline', null, ['Die Brücke bleibt'], 'Die Brücke bleibt'],
	['nothing at all', null, [], null],
];

it.each(titles)('%s', (_why, shown, said, title) => {
	expect(chooseTitle(shown, said)).toBe(title);
});
