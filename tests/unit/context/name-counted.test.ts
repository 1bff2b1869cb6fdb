import { expect, it } from 'vitest';
import { findFigures } from '../../../core/claims/find-figures';
import { nameCounted } from '../../../core/context/name-counted';
import { makeStory } from './make-story';
import { makeArticle } from './moorstedt';

it.each<[string, string | null, string]>([
	['In der Lune starben 300 Fische.', 'Fische', 'the noun'],
	['Der Kreis zahlt 30 Prozent der Kosten.', 'Prozent der Kosten', 'a measure, and of what'],
	['Der Kreis zahlt 30 Prozent.', null, 'a measure alone does not say of what'],
	['Die Feuerwehr befreite zwölf Menschen.', 'Menschen', 'heads'],
	['Täglich kommen 60.000 am Tag hinzu.', null, 'a day is not what is counted'],
	['Der Pegel lag bei 1,4 (Vortag: 1,3).', null, 'what stands behind a bracket is another thing'],
])('%s: %s (%s)', (text, expected) => {
	const article = makeArticle('one', 'Kurier', '2024-05-07', [text]);
	const figure = findFigures(text, { start: 0, end: text.length })[0];
	if (!figure) throw new Error('no figure');
	expect(nameCounted(makeStory(article, []), [{ place: { article: 'here', sentence: 0 }, figure }])).toBe(expected);
});
