/** Contrasts between articles on one topic that tell different stories: each row one sentence there, among others, and whether it is set beside one here. */
import { describe, expect, it } from 'vitest';
import { makeBareArticle } from '../../../../core/article';
import { findContrasts } from '../../../../core/claims/contrasts/find-contrasts';
import { likenByForm } from '../../../../core/claims/word-likeness';
import { makeContentReader } from '../../../../core/search/meaning/content-words';
import { makePlainLanguage } from '../../../fixtures/plain-language';

const readContent = makeContentReader(makePlainLanguage({ lemmaOf: (form) => form.replace(/(?<=isch)e[nrs]?$/u, '') }));

const here = [
	'Laut Angaben aus Kairo stehen 9.000 sudanesische Kämpfer bei der Oase Kufra im Süden Libyens.',
	'Khartum hat Panzer, Treibstoff und Munition nach Tripolis geliefert.',
	'Haftar und Burhan sprachen im April 2019 in Bengasi, es war die bislang letzte Begegnung der beiden Generäle Haftar und Burhan.',
	'In den Cafés der Hauptstadt wird über nichts anderes geredet.',
].join(' ');

const rows: readonly (readonly [what: string, there: string, sentence: number | null])[] = [
	['another number of the same fighters', 'Bei der Oase Kufra in Libyen stehen nur 3.000 sudanesische Kämpfer.', 0],
	['the same number in other words', 'Sudanesische Kämpfer bei Kufra: In Libyen zählt man 9.000 Kämpfer.', 0],
	['a number of something else', 'Bei der Oase Kufra in Libyen stehen 3.000 sudanesische Dattelpalmen.', null],
	['too far apart to be one count', 'Bei der Oase Kufra in Libyen stehen 200 sudanesische Kämpfer.', null],
	['counted anew every day', 'Bei der Oase Kufra in Libyen wurden binnen eines Tages 3.000 neue sudanesische Kämpfer gezählt.', null],
	[
		'a denial of the sentence before it',
		'Khartum soll Panzer, Treibstoff und Munition geliefert haben. Sudan und Libyen haben dies dementiert.',
		1,
	],
	['a denial of another matter', 'Khartum soll die Wahlen in Tripolis gefälscht haben. Sudan und Libyen haben dies dementiert.', null],
	['the last meeting was not the last', 'Haftar empfing im September 2023 seinen Verbündeten Burhan in Bengasi.', 2],
	['the same meeting', 'Haftar empfing im April 2019 seinen Verbündeten Burhan in Bengasi.', null],
];

describe('contrasts between articles on one topic', () => {
	it.each(rows)('%s', (_what, text, sentence) => {
		const found = findContrasts(makeBareArticle('here', here), [makeBareArticle('there', text)], {
			readContent,
			likeness: likenByForm,
			segments: [],
		});
		const last = text.split(/(?<=\.) /u).at(-1);
		expect(found.map((contrast) => [contrast.here, text.slice(contrast.found.start, contrast.found.end)])).toEqual(
			sentence === null ? [] : [[sentence, last]],
		);
	});

	it('says nothing without articles on the topic', () => {
		expect(findContrasts(makeBareArticle('here', here), [], { readContent, likeness: likenByForm, segments: [] })).toEqual([]);
	});
});
