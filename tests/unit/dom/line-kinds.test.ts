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
			'vor 14 Minuten',
			'Vor 3 Tagen',
		],
		[
			'Mainz 05 verliert 2:1',
			'Der Bundestag 2025',
			'Von der Brücke bleibt nichts.',
			'Am Dienstag kamen 2000 Leute.',
			'Die Rückkehr von Emil Brandt',
			'Von der Kanzel',
			'2 Stunden Ruhe',
			'Vor der Wahl',
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
			'Bildrechte: Jana Weller',
			'Symbolbild',
			'Die Brücke im Herbst (dpa/Archivbild)',
		],
		[
			'Das Foto zeigt die Brücke.',
			'Er sagte der Agentur Reuters, die Brücke bleibe.',
			'Bis zum Morgen wurden 65 Leute befragt. Auch der Landrat war dabei. (Tag/dpa)',
			'Auch der Landrat stimmte am Ende zu. (dpa/Reuters)',
			'Auch der Landrat stimmte am Ende zu. (APA/jwe, 5.11.2024)',
			'Stimmt das Bild: Ist die Brücke wirklich so alt?',
		],
	],
	[
		'isSignature',
		[
			'(jwe/dpa)',
			'jwe/Reuters',
			'TAG/dpa',
			'© dpa-infocom, dpa:241105-99-1/5',
			'Redaktion: Jana Weller, Faktencheck: Emil Brandt',
			'(AFP)',
			'(APA, red, 5.11.2024)',
			'(Jana Weller, 5.11.2024)',
			'red, altenau.at/Agenturen',
			'Sendung: Abendschau, 05.11.2024, 19:30 Uhr',
			'Funk Altenau 1, 05.11.2024, 08:00 Uhr; jwe',
		],
		['Das war es.', 'am', 'EU und USA', 'Der Rat ging.', 'Ende gut, alles gut.', '(lacht)', 'Die Sendung läuft seit 1998.'],
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
			'Dieser Artikel wurde am 5. November 2024 um 14.10 Uhr aktualisiert.',
			'Dieser Beitrag wurde mit Hilfe von KI erstellt.',
			'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Dabei gehen Daten an fremde Plattformen.',
			'Wir benötigen Ihre Zustimmung, um an dieser Stelle das Video zu zeigen.',
			'Mit der Anmeldung stimmen Sie den Nutzungsbedingungen zu.',
			'Bitte aktivieren Sie JavaScript.',
			'Diese Audioversion wurde künstlich erzeugt.',
			'Die Kommentarfunktion ist geschlossen.',
			'Hat Ihnen der Artikel gefallen?',
			'Jederzeit kündbar',
			'Kaufen Sie über diese Links, erhalten wir eine kleine Provision.',
		],
		[
			'„Abonnieren Sie den Newsletter“, sagte die Bürgermeisterin.',
			'Frage: Wie oft testen Sie sich eigentlich selbst?',
			'Die Partei verschickte am Dienstag einen Newsletter, in dem sie vor höheren Kosten für die Sanierung der Brücke warnte.',
			'Die Stadt bietet allen kostenlose Tests an.',
			'Ihre Zustimmung war allerdings nicht nötig.',
			'Er kassierte dafür eine üppige Provision.',
			'Wir treten aus dem Inneren von Häusern hinaus in den Regen.',
		],
	],
	[
		'pointsElsewhere',
		[
			'Lesen Sie auch: Das Rathaus',
			'Mehr zum Thema',
			'>> Hier finden Sie alle Termine',
			'Quellen:',
			'Dieses Thema im Programm:',
			'– Anzeige –',
			'Ähnliche Artikel',
			'Empfehlungen der Redaktion',
			'Am beliebtesten',
			'12 Kommentare',
			'Artikel anhören',
			'Bild 3 von 12',
			'Zur Startseite',
			'Im Video: Die Brücke im Wandel',
		],
		[
			'Mehr als 100 Leute kamen',
			'Mehrere Themen',
			'Quellenangaben fehlen',
			'Empfehlungen der Kommission',
			'Externe Prüfer zweifeln',
			'Weiterführende Schulen',
			'Zur Fotografie',
			'Aktuelle Lage',
		],
	],
];

describe.each(kinds)('%s', (name, yes, no) => {
	it.each(yes.map((line) => [line]))('is: %s', (line) => expect(tests[name](line)).toBe(true));
	it.each(no.map((line) => [line]))('is not: %s', (line) => expect(tests[name](line)).toBe(false));
});
