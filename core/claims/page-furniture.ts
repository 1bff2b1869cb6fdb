/** How sentences begin or read that belong to the page and not to the report: teasers, credits, bylines, greetings, calls to subscribe. To add one, add a row. */
import { agencyNames } from './find-agency';

const credit =
	'(?:foto|fotos|bild|bilder|bildquelle|quelle|quellen|video|grafik|karte|symbolbild|archivbild|archivfoto|illustration|montage|credit|copyright|screenshot)';

export const furniture: readonly RegExp[] = [
	// Credits
	new RegExp(`^[(\\[]?${credit}s?\\s*(?::|/|©)`, 'iu'),
	/^[(©]\s*(?:©|\p{Lu})[^.!?]{0,60}(?:dpa|afp|reuters|imago|getty|picture alliance|epa|ap)\b[^.!?]*$/iu,
	/^[^.!?]{0,60}\/\s*(?:dpa|afp|reuters|imago|getty|picture alliance|epa|ap|apa)(?:[-/ ]\p{L}+)*\)?$/iu,
	/\b(?:imago images|picture alliance|getty images)\b[^.!?]{0,40}$/iu,
	// Who wrote it, and from what
	new RegExp(
		`^[(\\[]?(?:(?:mit|unter verwendung von) (?:material|informationen|agenturmaterial)|mit (?:${agencyNames}))\\b[^.!?]{0,80}[)\\].]*$`,
		'iu',
	),
	new RegExp(`^[(\\[]?(?:\\p{L}{2,6}[/, ]+){0,4}(?:${agencyNames})(?:[/, ]+\\p{L}{2,12}){0,5}[)\\].]*$`, 'iu'),
	/^[Vv]on (?:\p{Lu}[\p{L}'-]+ ?){2,4}(?:(?:, ?|und )(?:\p{Lu}[\p{L}'-]+ ?){1,4}){0,3}$/u,
	/^(?:ein|eine|der|die|das) (?:gast)?(?:kommentar|kolumne|analyse|interview|reportage|gastbeitrag|rezension|essay|glosse|porträt)(?: von (?:\p{Lu}[\p{L}'-]+ ?)+)?\.?$/iu,
	/^(?:protokoll|interview|text|redaktion|autor(?:in)?|übersetzung|moderation): /iu,
	// When
	/^(?:stand|aktualisiert|veröffentlicht|zuletzt aktualisiert|lesezeit|letzte aktualisierung)\b.{0,40}\d[^\p{Ll}]*(?:uhr|minuten|min)?\.?$/iu,
	/^(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|update|vom|den|am|um|uhr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b|[\s\d.,:|–-])+$/iu,
	// To other pages
	/^[[(]?(?:lesen|hören|sehen|erfahren|verfolgen|finden|schauen|folgen|klicken|abonnieren|melden|schreiben|diskutieren|testen|bestellen|teilen|stimmen|nutzen|entdecken|informieren|registrieren|beachten|laden) sie\b/iu,
	/^[[(]?(?:mehr|weitere \p{L}+|alles|hintergründe|alle \p{L}+) (?:zum thema|zu diesem thema|dazu|darüber|hier|lesen sie|finden sie|erfahren sie|im (?:live)?(?:blog|ticker)|auf unserer)\b/iu,
	/^(?:was|wie|warum|wo|wer|wann|worauf)\b[^.!?:]{0,60}\b(?:sie (?:jetzt )?(?:wissen|beachten|tun)|wissen (?:muss|müssen|sollten)|(?:jetzt )?wichtig (?:ist|wird))\b[^.!?,]{0,20}[.!:]?$/iu,
	/^(?:das wichtigste|alles wichtige|die wichtigsten \p{L}+|der tag|unser (?:live)?blog)\b[^.!?]{0,60}\b(?:im überblick|in kürze|auf einen blick|im (?:live)?(?:blog|ticker))\b/iu,
	/^(?:hier|in (?:diesem|unserem) (?:artikel|text|newsletter|podcast|(?:live)?blog|überblick|video)|auf dieser seite|im (?:live)?(?:blog|ticker|video|podcast))\b[^.!?]{0,50}\b(?:lesen sie|finden sie|erfahren sie|können sie|geht es zu|gibt es (?:alle|mehr|die|weitere)|sehen sie|halten wir sie|informieren wir)\b/iu,
	/^(?:(?:live)?(?:blog|ticker)|newsletter|podcast|video|bilderstrecke|fotostrecke|kommentar|anzeige|werbung|exklusiv|meinung|interview|quiz|umfrage|startseite|impressum|datenschutz|kontakt|themen|mehr|weiterlesen|nach oben|zurück|drucken|teilen)\b[\s:.|–-]*(?:\p{L}+[\s.]*){0,2}$/iu,
	/\b(?:jetzt (?:kostenlos )?(?:anmelden|abonnieren|testen|registrieren|lesen|bestellen)|newsletter abonnieren|hier (?:klicken|weiterlesen|anmelden)|mit t\+)\b/iu,
	/^(?:dieser|der) (?:artikel|text|beitrag|kommentar) (?:erschien|erscheint|ist zuerst|ist erstmals|wurde (?:zuerst|erstmals|aktualisiert|korrigiert|ursprünglich)|stammt aus|gehört zu)/iu,
	/^(?:anmerkung|hinweis|korrektur|transparenzhinweis) (?:der|von der|in eigener)\b/iu,
	// To the reader
	/^(?:guten (?:morgen|tag|abend)|gute nacht|hallo|moin|grüß gott|liebe (?:leser|kolleg|freund|mitbürger)|sehr geehrte|herzlich willkommen|willkommen (?:zum|zur|zu|im|in|bei)|herzlichen? (?:dank|glückwunsch|grüße)|vielen dank|danke\b|frohe |schönen? (?:tag|abend|wochenende|gruß))/iu,
];
