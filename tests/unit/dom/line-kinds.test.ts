import { describe, expect, it } from 'vitest';
import {
	isCredit,
	isDateline,
	isDateOrByline,
	isNameLine,
	isOffer,
	isSignature,
	pointsElsewhere,
} from '../../../platform/dom/blocks/line-kinds';

const tests = { isCredit, isDateline, isDateOrByline, isNameLine, isOffer, isSignature, pointsElsewhere };

/** Lines of one kind, and lines that only look like it: these are article text. */
const kinds: readonly (readonly [name: keyof typeof tests, yes: readonly string[], no: readonly string[]])[] = [
	[
		'isDateOrByline',
		[
			'Stand: 05.11.2024, 9:05 Uhr',
			'5. November 2024 | Lesezeit: 3 Min.',
			'Von Jana Weller',
			'von Jana Weller und Emil Brandt',
			'Von altenau-online, jwe',
		],
		[
			'Mainz 05 verliert 2:1',
			'Der Bundestag 2025',
			'Von der Brücke bleibt nichts.',
			'Am Dienstag kamen 2000 Leute.',
			'Die Rückkehr von Emil Brandt',
			'Von der Kanzel',
		],
	],
	[
		'isCredit',
		[
			'Foto: Imago',
			'Die Brücke im Sommer. Foto: Jana Weller/dpa',
			'© Jana Weller',
			'Die Brücke im Sommer (AFP / JANA WELLER)',
			'Der Rat tagt. | picture alliance/dpa',
		],
		[
			'Das Foto zeigt die Brücke.',
			'Er sagte der Agentur Reuters, die Brücke bleibe.',
			'Bis zum Morgen wurden 65 Leute befragt. Auch der Landrat war dabei. (Tag/dpa)',
		],
	],
	[
		'isSignature',
		['(jwe/dpa)', 'jwe/Reuters', 'TAG/dpa', '© dpa-infocom, dpa:241105-99-1/5', 'Redaktion: Jana Weller, Faktencheck: Emil Brandt'],
		['Das war es.', 'am', 'EU und USA', 'Der Rat ging.', 'Ende gut, alles gut.'],
	],
	[
		'isNameLine',
		['Jana Weller', 'Jana Weller, Altenau', 'Jana Weller und Emil Brandt'],
		['Jana Weller ging.', 'Was Jana Weller sagt', 'Altenau'],
	],
	['isDateline', ['Altenau.', 'Altenau (dpa) -', 'Bad Altenau –'], ['Altenau bleibt.', 'Es bleibt so.']],
	[
		'isOffer',
		[
			'Melden Sie sich jetzt für unseren Newsletter an.',
			'Jetzt kostenlos testen',
			'Haben Sie Hinweise? Schreiben Sie uns.',
			'Abonnieren Sie unseren Newsletter „Altenau am Abend“.',
			'Sie haben bereits ein Abo?',
			'Dieser Artikel ist zuerst bei uns erschienen.',
		],
		[
			'„Abonnieren Sie den Newsletter“, sagte die Bürgermeisterin.',
			'Frage: Wie oft testen Sie sich eigentlich selbst?',
			'Die Partei verschickte am Dienstag einen Newsletter, in dem sie vor höheren Kosten für die Sanierung der Brücke warnte.',
		],
	],
	[
		'pointsElsewhere',
		['Lesen Sie auch: Das Rathaus', 'Mehr zum Thema', '>> Hier finden Sie alle Termine', 'Quellen:', 'Dieses Thema im Programm:'],
		['Mehr als 100 Leute kamen', 'Mehrere Themen', 'Quellenangaben fehlen'],
	],
];

describe.each(kinds)('%s', (name, yes, no) => {
	it.each(yes.map((line) => [line]))('is: %s', (line) => expect(tests[name](line)).toBe(true));
	it.each(no.map((line) => [line]))('is not: %s', (line) => expect(tests[name](line)).toBe(false));
});
