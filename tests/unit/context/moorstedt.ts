/** Made-up articles of made-up outlets on a bridge that gave way in Moorstedt, and on other things. */
import type { Article } from '../../../core/article';
import { makeBareArticle } from '../../../core/article';

export function makeArticle(
	id: string,
	outlet: string,
	published: string | null,
	paragraphs: readonly string[],
	rest: Partial<Article> = {},
): Article {
	return { ...makeBareArticle(id, paragraphs.join('\n\n')), outlet, published, ...rest };
}

/** Said in every article on the region for a year. */
const background = 'Die Stadt Moorstedt streitet seit dem Hochwasser von 2019 mit dem Land Auenmark um die Kosten der Deichsanierung.';

export const kurier = makeArticle('kurier', 'Kurier', '2024-05-07', [
	'Brücke in Moorstedt bricht unter Lastwagen ein',
	'Eine Straßenbrücke in Moorstedt ist am Dienstagmorgen unter einem Lastwagen eingebrochen. Zwölf Menschen wurden nach Angaben der Polizei verletzt, zwei von ihnen schwer.',
	'Der mit Kies beladene Lastwagen stürzte rund sechs Meter tief in die Lune. Feuerwehrleute befreiten den Fahrer mit Schneidgerät aus dem Führerhaus.',
	'Die Brücke aus dem Jahr 1968 war zuletzt vor drei Jahren geprüft worden. Verkehrsministerin Ilse Brandhorst kündigte eine Untersuchung an.',
	'Der Bäcker Enno Tjarks hörte in seiner Backstube gegen fünf Uhr einen dumpfen Knall und verständigte den Notruf.',
	background,
]);

/** Agency copy in part; leaves out the driver, has the inspection's result. */
export const bote = makeArticle('bote', 'Bote', '2024-05-07', [
	'Brückeneinsturz in Moorstedt: Prüfer warnten schon 2021 vor Rissen',
	'Eine Straßenbrücke in Moorstedt ist am Dienstagmorgen unter einem Lastwagen eingebrochen. Zehn Menschen wurden nach Angaben der Polizei verletzt, zwei von ihnen schwer.',
	'Gutachter hatten im Prüfbericht von 2021 vor tiefen Rissen in den Trägern gewarnt und eine Sperrung für Schwerlastverkehr empfohlen.',
	'Der mit Kies beladene Lastwagen stürzte rund sechs Meter tief in die Lune. Verkehrsministerin Ilse Brandhorst kündigte eine Untersuchung an.',
	'Er sprach von einem schwarzen Tag.',
]);

export const anzeiger = makeArticle('anzeiger', 'Anzeiger', '2024-05-07', [
	'Nach dem Einsturz: Kritik am Ministerium',
	'In Moorstedt ist am Dienstag eine Straßenbrücke unter einem mit Kies beladenen Lastwagen eingebrochen. Nach Angaben der Polizei wurden zwölf Menschen verletzt.',
	'Vor tiefen Rissen in den Trägern hatten Gutachter bereits in ihrem Prüfbericht von 2021 gewarnt; sie empfahlen eine Sperrung für Schwerlastverkehr.',
	'Die Opposition im Landtag fordert den Rücktritt von Verkehrsministerin Ilse Brandhorst. Brandhorst kündigte eine Untersuchung der Brücke an.',
]);

/** Two days later. */
export const tagblatt = makeArticle('tagblatt', 'Tagblatt', '2024-05-09', [
	'Staatsanwaltschaft ermittelt nach Brückeneinsturz',
	'Nach dem Einsturz der Straßenbrücke in Moorstedt ermittelt die Staatsanwaltschaft Tidenburg gegen zwei Beamte der Straßenbaubehörde wegen Baugefährdung.',
	'Eine Straßenbrücke in Moorstedt war am Dienstagmorgen unter einem Lastwagen eingebrochen. 14 Menschen wurden nach Angaben der Polizei verletzt, zwei von ihnen schwer.',
	'Der mit Kies beladene Lastwagen stürzte rund sechs Meter tief in die Lune. Feuerwehrleute befreiten den Fahrer mit Schneidgerät aus dem Führerhaus.',
]);

/** Behind a paywall: the first lines only. */
export const teaser = makeArticle(
	'teaser',
	'Merkur',
	'2024-05-07',
	[
		'Moorstedt: Lastwagen bricht durch Brücke',
		'Eine Straßenbrücke in Moorstedt ist am Dienstagmorgen unter einem Lastwagen eingebrochen. Zwölf Menschen wurden nach Angaben der Polizei verletzt.',
	],
	{ access: 'teaser' },
);

/** Another story of the same town, with its background. */
export const festival = makeArticle('festival', 'Bote', '2023-11-20', [
	'Moorstedter Lichterfest lockt Tausende',
	'Rund 8000 Besucher haben am Wochenende das Lichterfest in der Altstadt von Moorstedt gefeiert.',
	'Die Händler zeigten sich mit dem Umsatz zufrieden, auch wenn der Sonntag verregnet war.',
	background,
]);

export const council = makeArticle('council', 'Kurier', '2024-01-15', [
	'Stadtrat beschließt neues Schwimmbad',
	'Der Stadtrat hat den Bau eines Schwimmbads für 22 Millionen Euro beschlossen.',
	background,
]);
