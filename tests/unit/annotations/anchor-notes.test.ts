/**
 * Where a note stands after its page changed. To add a case, write the text as it was with the quote in [brackets], and the text as it is
 * now with the expected place in [brackets], or without any when the note must become an orphan.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../core/annotation';
import { anchorNotes, findPlace } from '../../../core/annotations/anchor-notes';
import { makeSelectors } from '../../../core/annotations/make-selectors';
import type { Span } from '../../../core/article';

type Case = { readonly why: string; readonly earlier: string; readonly today: string };

const cases: Case[] = [
	{
		why: 'an unchanged text',
		earlier: 'Der Stadtrat hat am Montag [die neue Brücke] beschlossen.',
		today: 'Der Stadtrat hat am Montag [die neue Brücke] beschlossen.',
	},
	{
		why: 'a paragraph put before it moves the quote',
		earlier: 'Der Stadtrat hat am Montag [die neue Brücke] beschlossen.',
		today: 'Aktualisiert um 14 Uhr.\n\nDer Stadtrat hat am Montag [die neue Brücke] beschlossen.',
	},
	{
		why: 'of two uses of a phrase the context tells which one was meant, though the other is nearer',
		earlier: 'Am Montag sprach [die Bürgermeisterin] von einem Fehler.',
		today: 'Heute sagte die Bürgermeisterin nichts dazu. Am Montag sprach [die Bürgermeisterin] von einem Fehler.',
	},
	{
		why: 'of two uses in the same context the nearer one is taken',
		earlier: 'Nein, sagte sie. [Nein, sagte sie.] Nein, sagte sie. Und ging.',
		today: 'Nein, sagte sie. [Nein, sagte sie.] Nein, sagte sie. Und ging.',
	},
	{
		why: 'the same words at the old place in another context lose to the words in their own context',
		earlier: '[Der Minister] reiste am Abend nach Wien.',
		today: 'Der Minister schwieg dazu. Später hieß es anders: [Der Minister] reiste am Abend nach Wien.',
	},
	{
		why: 'a corrected typing error in the quote',
		earlier: 'Die Stadt will [im nächsten Jahr dreisig neue Busse kaufen], hieß es.',
		today: 'Die Stadt will [im nächsten Jahr dreißig neue Busse kaufen], hieß es.',
	},
	{
		why: 'a figure and a word edited within a sentence',
		earlier: 'So der Sprecher. [Rund 400 Menschen kamen am Sonntag zu der Kundgebung auf dem Marktplatz.] Es blieb ruhig.',
		today: 'So der Sprecher. [Etwa 450 Menschen kamen am Sonntag zu der Kundgebung auf dem Marktplatz.] Es blieb ruhig.',
	},
	{
		why: 'words put into the middle of a sentence',
		earlier: 'Nun ist klar: [Die Werft schließt im Herbst, weil Aufträge aus dem Ausland fehlen.] Das trifft viele.',
		today: 'Nun ist klar: [Die Werft schließt im Herbst endgültig, weil neue Aufträge aus dem Ausland fehlen.] Das trifft viele.',
	},
	{
		why: 'an edited sentence is found without its context',
		earlier: 'Vorher. [Die Werft schließt im Herbst, weil Aufträge aus dem Ausland fehlen.] Nachher.',
		today: 'Ganz anderer Anfang! [Die Werft schließt im Winter, weil Aufträge aus dem Ausland fehlen.] Neuer Schluss?',
	},
	{
		why: 'typographic quotes for straight ones',
		earlier: 'Er sagte: ["Wir werden das prüfen", und "dann entscheiden wir], mehr nicht.',
		today: 'Er sagte: [„Wir werden das prüfen“, und „dann entscheiden wir], mehr nicht.',
	},
	{
		why: 'a long quote of which half was rewritten is an orphan',
		earlier: '[Der Verein hat seine Mitglieder am Freitag über den Verkauf des Stadions unterrichtet.]',
		today: 'Der Verein wird Ende des Monats erstmals eine Frau an die Spitze des Vorstands wählen.',
	},
	{
		why: 'a removed sentence is an orphan',
		earlier: 'Es regnete. [Die Feuerwehr rückte in der Nacht zu zwölf Einsätzen aus.] Am Morgen schien die Sonne.',
		today: 'Es regnete. Am Morgen schien die Sonne.',
	},
	{
		why: 'a short word is not anchored where it merely stands again',
		earlier: 'Er kaufte [das] Haus am See und zog im Mai dort ein.',
		today: 'Niemand wusste, ob das stimmt. Im Herbst war alles vergessen.',
	},
	{
		why: 'a noun whose sentence went is not anchored at another use of it',
		earlier: 'Im Rathaus stritt man über den [Haushalt] des kommenden Jahres.',
		today: 'Ein kleiner Haushalt verbraucht weniger Strom als früher.',
	},
	{
		why: 'a short word is found again in its own context',
		earlier: 'Er kaufte [das] Haus am See und zog im Mai dort ein.',
		today: 'Neu: Er kaufte [das] Haus am See und zog im Mai dort ein.',
	},
	{
		why: 'an edited short figure is an orphan even among its own words: it says something else now',
		earlier: 'Die Polizei zählte am Abend [3.000] Menschen auf dem Platz vor dem Dom.',
		today: 'Die Polizei zählte am Abend 5.000 Menschen auf dem Platz vor dem Dom.',
	},
	{
		why: 'a word with a changed ending is found among its own words',
		earlier: 'Gestern stritten sie über das [Wahlprogramm] der kleinen Partei aus dem Süden.',
		today: 'Gestern stritten sie über das [Wahlprogramme] der kleinen Partei aus dem Süden.',
	},
	{
		why: 'a sentence that was moved behind the next takes the note along',
		earlier:
			'Am Montag tagte der Kreistag in Altenau. [Die Umgehungsstraße wird frühestens 2031 fertig], hieß es dort. Die Kosten trägt der Bund. Anwohner hatten geklagt.',
		today:
			'Am Montag tagte der Kreistag in Altenau. Die Kosten trägt der Bund. Anwohner hatten geklagt. [Die Umgehungsstraße wird frühestens 2031 fertig], hieß es dort.',
	},
	{
		why: 'the last word was replaced, and what stands behind it tells where the place ends',
		earlier: 'Nach dem Brand im Lager [ermittelt die Kripo wegen Fahrlässigkeit] gegen zwei Arbeiter der Spedition aus Bremen.',
		today: 'Nach dem Brand im Lager [ermittelt die Kripo wegen Brandstiftung] gegen zwei Arbeiter der Spedition aus Bremen.',
	},
	{
		why: 'words in other forms are the same words',
		earlier: 'Er lobte den [neuen Vertrag mit den Ländern], der am Freitag unterschrieben worden war.',
		today: 'Er lobte die [neuen Verträge mit dem Land], die am Freitag unterschrieben worden waren.',
	},
	{
		why: 'a word was taken out of its sentence, and stands again further on',
		earlier:
			'Die Regierung plant offenbar [heimlich] den Verkauf der Häfen. Die Opposition sagte, man gehe heimlich vor, und das sei ein Skandal.',
		today: 'Die Regierung plant offenbar den Verkauf der Häfen. Die Opposition sagte, man gehe heimlich vor, und das sei ein Skandal.',
	},
	{
		why: 'a sentence put into the middle of a passage is part of its place',
		earlier:
			'Der Rat stimmte zu. [Die Halle wird verkauft. Den Erlös bekommt der Sportverein.] Dagegen war nur die Linke im Rat der Stadt.',
		today:
			'Der Rat stimmte zu. [Die Halle wird verkauft. Ein Käufer steht bereit. Den Erlös bekommt der Sportverein.] Dagegen war nur die Linke im Rat der Stadt.',
	},
	{
		why: 'a part of a word stays a part of it',
		earlier: 'Der Ausschuss prüft die [Haushalt]spläne der Gemeinde für das kommende Jahr noch einmal gründlich.',
		today: 'Nun prüft der Ausschuss die [Haushalt]spläne der Gemeinde für das nächste Jahr noch einmal gründlich.',
	},
	{
		why: 'a sign without words is found by what stands around it',
		earlier: 'Die Fähre legt um neun Uhr ab [–] wenn das Wetter hält, sagte der Kapitän am Abend im Hafen.',
		today: 'Heute: Die Fähre legt um zehn Uhr ab [–] wenn das Wetter hält, sagte der Kapitän am Abend im Hafen.',
	},
	{ why: 'an empty text', earlier: 'Der [Text] war hier.', today: '' },
];

/** Takes the brackets out: the plain text, and the span they stood around or `null`. */
function readBrackets(marked: string): { text: string; span: Span | null } {
	const start = marked.indexOf('[');
	if (start === -1) return { text: marked, span: null };
	return { text: marked.replace('[', '').replace(']', ''), span: { start, end: marked.indexOf(']') - 1 } };
}

describe('findPlace', () => {
	it.each(cases)('$why', ({ earlier, today }) => {
		const before = readBrackets(earlier);
		const after = readBrackets(today);
		if (!before.span) throw new Error('the text as it was needs a quote');
		expect(findPlace(after.text, makeSelectors(before.text, before.span))).toEqual(after.span);
	});

	it('follows a quote wherever text is put before it', () => {
		const [text, start, end] = ['Die Fähre nach Juist fiel am Dienstag wegen Niedrigwassers aus.', 10, 20];
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (inserted) => {
				const place = findPlace(`${inserted}\n\n${text}`, makeSelectors(text, { start, end }));
				expect(place).toEqual({ start: start + inserted.length + 2, end: end + inserted.length + 2 });
			}),
		);
	});

	it('stays quick on a long page with a long quote that is not there', () => {
		const page = 'Der Rat tagt heute zum letzten Mal vor der Pause. '.repeat(4_000);
		const quote = 'Völlig andere Wörter stehen hier, damit nichts davon passt: '.repeat(20);
		const started = performance.now();
		expect(findPlace(page, makeSelectors(quote, { start: 0, end: quote.length }))).toBeNull();
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});

const makeNote = (id: string, from: string, span: Span, context?: number): Annotation => ({
	id,
	type: 'Annotation',
	created: '2025-03-01T10:00:00.000Z',
	modified: '2025-03-01T10:00:00.000Z',
	motivation: 'commenting',
	body: [],
	target: { source: 'https://zeitung.example/oper', selector: makeSelectors(from, span, context) },
});

/** Texts in which the passage and what stands nearest to it today are in [brackets]. */
function anchorMarked(earlier: string, today: string, context?: number) {
	const [before, after] = [readBrackets(earlier), readBrackets(today)];
	if (!before.span) throw new Error('the text as it was needs a quote');
	return { expected: after.span, ...anchorNotes(after.text, [makeNote('a', before.text, before.span, context)]) };
}

describe('anchorNotes', () => {
	it('puts every note in one of its lists', () => {
		const text = 'Die Oper bleibt bis zum Frühjahr geschlossen, teilte das Haus mit.';
		const gone = 'Der Zirkus kommt im August zum ersten Mal seit Jahren zurück.';
		const notes = [makeNote('a', text, { start: 4, end: 8 }), makeNote('b', gone, { start: 0, end: gone.length })];
		expect(anchorNotes(text, notes)).toEqual({
			anchored: [{ id: 'a', start: 4, end: 8, isChanged: false }],
			orphans: [{ id: 'b', nearest: null }],
		});
	});

	const changes: [earlier: string, today: string, isChanged: boolean, why: string][] = [
		[
			'Sie sagte: ["Wir – nur wir – zahlen das."] Mehr nicht.',
			'Sie sagte: [„Wir — nur wir — zahlen das.“] Mehr nicht.',
			false,
			'typography',
		],
		[
			'Am Ende kamen [rund 400 Leute auf den Platz vor dem Rathaus].',
			'Am Ende kamen [rund 900 Leute auf den Platz vor dem Rathaus].',
			true,
			'a figure',
		],
		[
			'Man [hat den Mann gestern in Haft genommen], so die Polizei in Kiel.',
			'Man [hat den Mann gestern in Haft genommen], so die Polizei in Kiel.',
			false,
			'nothing',
		],
		[
			'Im Prozess um den Raub von Celle heißt es: Die Tat [soll der Nachbar begangen haben], schreibt das Gericht am Donnerstag.',
			'Im Prozess um den Raub von Celle heißt es: Die Tat [hat der Nachbar begangen], schreibt das Gericht am Donnerstag.',
			true,
			'a hedge',
		],
	];
	it.each(changes)('%s → %s: changed is %s (%s)', (earlier, today, isChanged) => {
		const { anchored, expected } = anchorMarked(earlier, today);
		expect(anchored).toEqual([{ id: 'a', ...expected, isChanged }]);
	});

	const nearest: [earlier: string, today: string, why: string][] = [
		[
			'Die Polizei zählte am Abend [3.000] Menschen auf dem Platz vor dem Dom.',
			'Die Polizei zählte am Abend [5.000] Menschen auf dem Platz vor dem Dom.',
			'another figure',
		],
		['Es regnete. [Die Feuerwehr rückte aus.] Am Morgen schien die Sonne.', 'Ganz anderes steht nun hier.', 'nothing'],
	];
	it.each(nearest)('of an orphan says what is nearest: %s → %s (%s)', (earlier, today) => {
		const { orphans, expected } = anchorMarked(earlier, today);
		expect(orphans).toEqual([{ id: 'a', nearest: expected }]);
	});

	it('finds notes with as little context as earlier versions kept', () => {
		const earlier = 'Der Landtag hat am Mittwoch in zweiter Lesung [das neue Jagdgesetz] beschlossen, das vielen zu weit geht.';
		const today = 'Der Landtag hat gestern in zweiter Lesung [das neue Jagdgesetz] beraten, das vielen zu weit geht.';
		const { anchored, expected } = anchorMarked(earlier, today, 32);
		expect(anchored).toEqual([{ id: 'a', ...expected, isChanged: false }]);
	});

	it('takes more context from a text that the page had before', () => {
		const before =
			'Um acht Uhr öffnete das Amt in der Turmgasse. Er sagte [ja] und ging. Um neun schloss man die Türen zur Turmgasse wieder ab.';
		const after =
			'Um acht Uhr öffnete das Amt in der Turmgasse. Sie meint [ja] dann. Um neun schloss man die Türen zur Turmgasse wieder ab.';
		const [earlier, today] = [readBrackets(before), readBrackets(after)];
		if (!earlier.span) throw new Error('the text as it was needs a quote');
		const notes = [makeNote('a', earlier.text, earlier.span, 10)];
		expect(anchorNotes(today.text, notes).anchored).toEqual([]);
		expect(anchorNotes(today.text, notes, [earlier.text]).anchored).toEqual([{ id: 'a', ...today.span, isChanged: false }]);
	});
});
