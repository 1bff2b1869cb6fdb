/** Pairs of wordings; in the second, what must be marked stands in [brackets]. To add a case, add a row. */
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../core/claims/compare-wording';

const cases: readonly (readonly [why: string, here: string, marked: string])[] = [
	['equal words', 'Der Minister bestätigt den Einsatz.', 'Der Minister bestätigt den Einsatz.'],
	['case, quote marks and ß are no difference', 'Die Straße sei „offen“, hieß es.', 'die Strasse sei «offen», hiess es'],
	['inflection is no difference', 'Der Minister bestätigt den Einsatz.', 'Die Minister bestätigten die Einsätze.'],
	['a moved word is no difference', 'Gestern reiste der Kanzler nach Rom.', 'Der Kanzler reiste gestern nach Rom.'],
	['function words are never marked', 'Er sprach auf einem Podium.', 'Sie sprach bei dem Podium.'],
	['another verb', 'Die Stadt hatte den Umbau kritisiert.', 'Die Stadt hatte den Umbau [bestätigt].'],
	['a hedge', 'Die Polizei sprach von einem Anschlag.', 'Die Polizei sprach von einem [mutmaßlichen] Anschlag.'],
	['soll is a hedge', 'Der Bau wird teurer.', 'Der Bau [soll] teurer werden.'],
	['negation', 'Die Regierung hat die Berichte dementiert.', 'Die Regierung hat die Berichte [nicht] dementiert.'],
	['kein', 'Es gab Verletzte in der Halle.', 'Es gab [keine] Verletzten in der Halle.'],
	['another figure', 'In der Halle waren 300 Gäste.', 'In der Halle waren [450] Gäste.'],
	['a figure takes its qualifier along', 'In der Halle waren 300 Gäste.', 'In der Halle waren [mehr als 450] Gäste.'],
	['another qualifier of the same figure', 'In der Halle waren rund 300 Gäste.', 'In der Halle waren [bis zu] 300 Gäste.'],
	['the same figure in other digits', 'Es kamen 10.000 Gäste.', "Es kamen 10'000 Gäste."],
	['the same figure in words', 'Es kamen zehntausend Gäste und drei Redner.', 'Es kamen 10\u202f000 Gäste und 3 Redner.'],
	[
		'figures that change places differ',
		'Erst 20, dann 30 Boote liefen in den Hafen ein.',
		'Erst 30, dann [20] Boote liefen in den Hafen ein.',
	],
	['über before a number qualifies', 'Es kamen 300 Gäste.', 'Es kamen [über] 300 Gäste.'],
	['über before a noun does not', 'Der Zug fuhr unter der Brücke hindurch.', 'Der Zug fuhr über die Brücke hindurch.'],
	['scale words belong to the figure', 'Die Kosten betragen 8 Millionen Euro.', 'Die Kosten betragen [9 Millionen] Euro.'],
	[
		'adjacent differences are one mark',
		'Der Kanzler lobte das Ergebnis der Gespräche.',
		'Der Kanzler lobte das Ergebnis [langer Verhandlungen].',
	],
	[
		'reporting words are no difference',
		'Der Umbau sei fertig, sagte der Bürgermeister.',
		'Der Umbau sei fertig, erklärte der Bürgermeister.',
	],
	['a figure that moves with its clause', 'Rund 300 Gäste kamen am Abend in die Halle.', 'Am Abend kamen rund 300 Gäste in die Halle.'],
	['qualifiers that mean the same', 'In der Halle waren rund 300 Gäste.', 'In der Halle waren etwa 300 Gäste.'],
	[
		'words that always say the same',
		'Im vergangenen Jahr kamen bislang mindestens 300 Gäste.',
		'Im letzten Jahr kamen bisher wenigstens 300 Gäste.',
	],
	['last year is not next year', 'Im letzten Jahr wird gebaut.', 'Im [nächsten] Jahr wird gebaut.'],
	['another day', 'Am Montag tagte der Rat.', 'Am [Dienstag] tagte der Rat.'],
	['another year', 'Die Brücke wurde 1998 gebaut.', 'Die Brücke wurde [2003] gebaut.'],
	['another place', 'Der Zug entgleiste bei Gera.', 'Der Zug entgleiste bei [Jena].'],
	['another actor', 'Den Umbau lobte Jana Berg.', 'Den Umbau lobte [Tom Weiß].'],
	['what became of it', 'Die Stadt hat den Antrag angenommen.', 'Die Stadt hat den Antrag [abgelehnt].'],
	[
		'independently worded: names, days and outcomes too',
		'Die Stadt will das alte Bad am Fluss für viel Geld sanieren.',
		'Im [Mai] wurde ein Antrag der Bürger von [Tom Weiß] und der [SPD abgelehnt], hieß es.',
	],
	[
		'independently worded: only figures, negation and hedges',
		'Rund 40 Schiffe verließen am Morgen den Hafen.',
		'[Womöglich] sind [50] Frachter frühzeitig ausgelaufen, berichten Fischer.',
	],
];

const show = (here: string, there: string) =>
	compareWordings(here, there)
		.map(({ text, differs }) => (differs ? `[${text}]` : text))
		.join('');

describe('compareWordings', () => {
	it.each(cases)('%s', (_why, here, marked) => {
		expect(show(here, marked.replace(/[[\]]/g, ''))).toBe(marked);
	});

	it('gives no segment for an empty wording', () => {
		expect(compareWordings('Etwas', '')).toEqual([]);
	});

	it('marks everything of weight when there is nothing to compare with', () => {
		expect(show('', 'Keine 5 Boote')).toBe('[Keine 5] Boote');
	});

	it('always gives back the other wording, whole', () => {
		const word = constantFrom('mehr', 'als', 'bis', 'zu', '10', 'nicht', 'Boot', ' ', ', ', '„', '8', 'Millionen');
		const sentence = array(word, { maxLength: 30 }).map((words) => words.join(' '));
		const text = oneof(string(), sentence);
		assert(
			property(text, text, (here, there) => {
				const segments = compareWordings(here, there);
				expect(segments.map((segment) => segment.text).join('')).toBe(there);
				expect(segments.every((segment) => segment.text !== '')).toBe(true);
			}),
		);
	});
});
