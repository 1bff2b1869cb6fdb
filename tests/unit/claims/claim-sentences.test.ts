/** Which sentences make a claim: what is dropped here is never matched, so that the doubtful ones stay. To add a case, add a row. */
import { describe, expect, it } from 'vitest';
import { makesClaim } from '../../../core/claims/claim-sentences';

const makes = (sentence: string) => makesClaim(`Vorspann. ${sentence}`, { start: 10, end: 10 + sentence.length });

describe('makes a claim', () => {
	it.each([
		['a plain sentence', 'Der Rat hat den Umbau beschlossen.'],
		['a headline with a verb', 'Nato bestätigt Einsatz'],
		['a headline with a participle', 'Brücke nach Unfall gesperrt'],
		['a headline without a verb', 'Großbrand in Lagerhalle bei Köln'],
		['a headline of two words', 'Geständnis widerrufen'],
		['a quotation that asserts', '„Wir haben die Verträge gestern unterschrieben“, sagte sie.'],
		['a short sentence of an agency', 'Er wurde festgenommen.'],
		['a question as part of a statement', 'Die Frage „Wer zahlt?“ beantwortete er nicht.'],
		['a report with what it reports', 'Das Ministerium teilte mit, dass die Brücke gesperrt bleibt.'],
		['das heißt', 'Das heißt, die Züge fahren erst ab Montag.'],
		['it names the reader as anyone', 'Sie müssen die Schule am Montag schließen.'],
		['a judgement on a thing', 'Das Abkommen ist wichtig.'],
		['a denial', 'Eine Ausgangssperre gibt es nicht.'],
		['weather as news', 'Es war der wärmste Februar seit 1881.'],
		['an agency as subject', 'Reuters berichtet von Schüssen an der Grenze.'],
	])('%s', (_why, sentence) => expect(makes(sentence)).toBe(true));
});

describe('makes none', () => {
	it.each([
		['a question', 'Was bedeutet das für die Mieter?'],
		['a question in quotation marks', '„Wie soll das gehen?“'],
		['a teaser', 'Lesen Sie hier, wie es weitergeht.'],
		['a teaser in brackets', '[Mehr zum Thema: Warum die Mieten steigen]'],
		['a promise of the page', 'Was Sie über die Wahl wissen müssen'],
		['a credit', 'Foto: dpa'],
		['a credit behind a slash', 'Jana Berg/dpa'],
		['agencies', '(mit dpa, AFP)'],
		['material', 'Mit Material von Reuters'],
		['a byline', 'Von Jana Berg und Tom Weiß'],
		['a kind of text', 'Ein Kommentar von Jana Berg'],
		['a timestamp', 'Stand: 14. Mai, 12.30 Uhr'],
		['a date', 'Montag, 3. Mai 2021'],
		['a request', 'Melden Sie sich mit Ihrem Konto an.'],
		['navigation', 'Zurück zur Startseite'],
		['a greeting', 'Liebe Leserinnen und Leser,'],
		['thanks', 'Vielen Dank für das Gespräch.'],
		['mere opinion', 'Und das ist auch gut so.'],
		['mere reporting', 'Das sagte die Ministerin am Montag der Zeitung.'],
		['mere reporting, from a paper', 'Dies geht aus einem Bericht der Behörde hervor.'],
		['a scene', 'Es ist ein kalter Morgen im Februar.'],
		['a heading of a word or two', 'Neue Wege'],
		['an exclamation', 'Nein, danke.'],
		['nothing', ''],
	])('%s', (_why, sentence) => expect(makes(sentence)).toBe(false));
});
