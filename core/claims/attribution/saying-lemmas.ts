/**
 * Infinitives that tell that somebody says or thinks something, for sentences whose verbs are known by their forms. Speech shows by itself; a
 * thought, wish or demand only with what is thought or demanded: a clause, an infinitive with „zu“, a quotation.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const speech = list(`
	sagen erklären berichten betonen mitteilen ankündigen ankünden aussprechen ansprechen äußern meinen warnen bestätigen bestreiten dementieren behaupten versichern beteuern bekräftigen
	einräumen hinzufügen anfügen ergänzen entgegnen erwidern antworten kontern schreiben melden vermelden verkünden verlauten kommentieren konstatieren
	erläutern schildern bemängeln beklagen kritisieren rügen loben verurteilen bezeichnen nennen zitieren urteilen resümieren bilanzieren präzisieren
	argumentieren begründen anmerken bemerken ausführen klarstellen feststellen unterstreichen hervorheben hinweisen verweisen zurückweisen abstreiten leugnen
	zugeben eingestehen gestehen zusagen versprechen androhen andeuten signalisieren prognostizieren vorhersagen vorwerfen beschuldigen unterstellen bezichtigen
	widersprechen bedauern erzählen fragen rufen ausrufen skandieren twittern posten plädieren bekennen bekunden mahnen appellieren spekulieren vermuten
	fordern verlangen anmahnen vorrechnen monieren wettern scherzen witzeln klagen jubeln fortfahren bekanntgeben bekanntmachen kundtun darlegen
	aussagen angeben verteidigen begrüßen herunterspielen propagieren titulieren charakterisieren vorschlagen ausschließen befürchten fürchten`);

const thought = list(`
	glauben hoffen erwarten planen annehmen schätzen rechnen ausgehen denken wissen halten befürworten beschließen entscheiden vereinbaren anordnen
	auffordern aufrufen raten empfehlen bitten drängen anregen beantragen vorsehen ergeben belegen beweisen verständigen einigen
	bezweifeln zweifeln überzeugen drohen schwören garantieren informieren unterrichten erinnern zusichern anbieten ablehnen abraten verneinen bejahen
	wünschen freuen werten bewerten einstufen beschreiben verdächtigen anklagen nachweisen bestimmen festlegen erwägen beabsichtigen aufklären`);

/** Verbs above that mean something else without a complement, too: „erklärte die Sitzung für beendet“, „forderte zwölf Opfer“. */
const seldomAlone = list(`
	erklären begründen fordern verlangen schildern melden ausschließen verweisen rufen ausrufen schreiben versprechen berichten angeben fürchten klagen ausführen
	erläutern bekanntgeben äußern erzählen bemerken ergänzen antworten fragen zitieren loben vorschlagen feststellen zusagen hinweisen gestehen bekennen verurteilen verteidigen begrüßen herunterspielen`);

/** `speech` shows by itself, `saying` mostly with its complement, `thought` only with it; `null` for other verbs. */
export function readSayingLemma(infinitive: string): 'speech' | 'saying' | 'thought' | null {
	if (thought.has(infinitive)) return 'thought';
	if (!speech.has(infinitive)) return null;
	return seldomAlone.has(infinitive) ? 'saying' : 'speech';
}

const separableFirst =
	/^(mit|an|ein|zurück|hinzu|hin|vorher|vor|aus|ab|zu|fest|klar|dar|nahe|bekannt|hervor|fort|herunter|auf|kund|heraus|weiter|unter|voraus|nach)(?=.{4})/;
const apart: ReadonlySet<string> = new Set(
	[...speech, ...thought].flatMap((verb) => (separableFirst.test(verb) ? [verb.replace(separableFirst, '')] : [])),
);

/** Whether the infinitive may be what a separated particle makes a verb of saying: „teilen“ of mitteilen. */
export const isSayingApart = (infinitive: string): boolean => apart.has(infinitive);

/** Nouns of what is said, thought or demanded; a clause or infinitive after them is somebody's: „vertrat die Auffassung, dass“. */
const nouns =
	/^(.*-|medien|presse|zeitungs|agentur|partei|polizei|regierungs|augenzeugen|gegen)?(ansicht|auffassung|meinung|überzeugung|behauptung|vorwürfe?n?|vorwurfs?|forderung(en)?|vorschlags?|vorschläge|hinweise?n?|warnung(en)?|erklärung|aussagen?|begründung|hoffnung|appell|vermutung|verdacht|befürchtung(en)?|ankündigung|eingeständnis|zusage|versprechen|drohung|einschätzung|kritik|nachricht|gerüchte?n?|these|ergebnis|schluss|bericht|meldung(en)?|mitteilung|anweisung|aufruf|aufforderung|bitte|fazit|einwand|andeutung(en)?|frage|worten|feststellung|satz)$/;
export const isSayingNoun = (folded: string): boolean => nouns.test(folded);
