/** What a short line of a page is when it is not the article: who and when, credits, signatures, offers, and what leads elsewhere. Told by its words alone. */
import { announcesNames, parseNames } from '../metadata/parse-names';

const READ_ALSO =
	/^(?:[>→»▶|+•\s]*)(?:lesen sie|lest auch|hier (?:lesen|geht|finden|klicken)|mehr (?:zum thema|dazu|lesen|themen|artikel|nachrichten|aus|auf|von|über|infos?)|weitere (?:artikel|themen|nachrichten|meldungen|informationen|infos|links|videos)|auch interessant|das könnte|siehe auch|(?:dieses )?thema (?:im|in) programm|dieses thema|zum thema|passend dazu|weiterlesen|lesetipp|newsletter|anzeige$|werbung$|meistgelesen|mehr dazu|hintergrund:|video\s*[:|]|embed$|empfohlener|externer inhalt|an dieser stelle|schlagw|themen(?: (?:in|zu|des)|:)|quellen?:|links? zum|link-?tipp|kommentare?$|teilen$|drucken$|merken$|startseite$)/i;
/** Words of a line that only says when; nothing may be left but digits and marks. */
const DATE_WORDS =
	/stand|datum|zuletzt|aktualisiert|veröffentlicht|erstellt|erschienen|publiziert|geändert|update|uhr|(?:lese(?:zeit|dauer)|dauer)|min(?:uten?)?\b|\b(?:am|um|vom|von|im|in|ca|mo|di|mi|do|fr|sa|so)\b|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|jan(?:uar)?\b|jänner|feb(?:ruar)?\b|märz|apr(?:il)?\b|mai\b|jun[i]?\b|jul[i]?\b|aug(?:ust)?\b|sep(?:t|tember)?\b|okt(?:ober)?\b|nov(?:ember)?\b|dez(?:ember)?\b/gi;
/** `Von t-online, jse`: no full names, so nobody's. */
const SHORT_BYLINE = /^[Vv]on:?(?: [\p{L}.'’-]+,?){1,2}$/u;
/** A credit at the end of a picture's caption, or a line that is nothing else. */
const CREDIT =
	/(?:(?:\b(?:fotos?|bild(?:er|quelle)?|symbolbild|grafik|quelle|archivbild|archivfoto|illustration|credit|picture)\s*(?:\[m\])?\s*:|©|\(c\)).{2,90}|\bimago(?:\s?images?)?\s*\/.{2,60}|\bpicture[- ]alliance\b.{0,60}|\bgetty images\b.{0,40}|\((?:afp|dpa|reuters|ap|apa|epa|imago|getty)\s?[/|].{2,60}\)|[/|]\s?(?:dpa|afp|reuters|ap|imago|apa|epa|getty)(?:[- ]\p{L}+)?\)?)$/iu;
/** Who else had a hand in it: `Redaktion: …, Faktencheck: …`. */
const CREW =
	/^(?:(?:schluss)?redaktion|mitarbeit|übersetzung|schnitt|kamera|illustration(?:en)?|faktencheck|recherche|grafik(?:en)?|design|produktion|styling|haare|make-?up|fotos?|bilder|texte?|regie|ton|moderation|casting|audioversion|lektorat|umsetzung|[\p{L} -]{0,24}(?:director|editor|assist\p{L}+|credits|head of)[\p{L} -]{0,24})[^:.!?]{0,40}:/iu;
/** Initials and agencies that close a text: `(jwe/dpa)`, `sak/Reuters`, `© dpa-infocom, dpa:230428-99-483045/5`. */
const SIGNATURE =
	/^[[(]?(?:©.{0,90}|[Mm]it (?:Material|Informationen|Agenturmaterial) (?:von|der|des).{0,60}|dpa[-\p{L}]*:.{0,60}|(?:(?:red|mit|und|[a-zäöü]{2,4}|dpa|AFP|afp|Reuters|rtr|APA|AP|epd|KNA|kna|SID|sid|sda|dts)(?:[-/.,; |]+|$)){1,6}(?:Foto.{0,90})?|[a-zäöü/-]{2,12}\/(?:dpa|AFP|Reuters|AP|APA|epd|KNA|SID)[\p{L}/-]*)[\])]?\.?$/u;
/** What asks the reader to buy, subscribe, follow, write. */
const OFFER =
	/newsletter|push-(?:nachricht|mitteilung)|kostenlos(?:e[nrs]?)? (?:test|anmeld|abonn|registr|lad|im abo)|(?:jetzt|hier|gleich) (?:kostenlos |gratis )?(?:anmelden|abonnieren|registrieren|testen|bestellen|herunterladen|downloaden|spenden|unterstützen|teilnehmen|mitmachen)|(?:testen|abonnieren|unterstützen|folgen|kontaktieren|schreiben|bestellen|registrieren) sie|melden sie (?:sich|vertraulich)|probe-?abo|e-?paper|lesekomfort|unsere[rn]? (?:app|kanal|podcast|shop)|whatsapp-kanal|in (?:einer|der|unserer) app|ihre? (?:meinung|erfahrung)|haben sie (?:eine|fragen|hinweise|anregungen)|nein,? danke|partnermarke|sie können diesen inhalt|zum angebot|zuerst (?:bei|auf|in|im) .{2,40} (?:erschienen|veröffentlicht)|(?:dieser|der) (?:artikel|text|beitrag) (?:ist|erschien|wurde) (?:zuerst|eine übersetzung|ursprünglich|ausgedruckt|im original)|werde mitglied|spende(?:n|nkonto)|vorbestellen|(?:app|google play) store|affiliate|provision|alle rechte vorbehalten|exklusive .{3,40} für sie/i;
const ADDRESS = /(?:^|\P{L})(?:Sie|Ihnen|Ihre?[nmrs]?|[dD]u|[dD]eine?[nmrs]?|[eE]uch|[eE]ure?|[wW]ir|[uU]ns(?:ere?[nmrs]?)?)(?!\p{L})/u;
const DATELINE = /^[(]?\p{Lu}[\p{L}-]+(?:[ /]\p{Lu}[\p{L}/-]+){0,3}[)]?\s?(?:\((?:dpa|afp|ap|apa|epd|kna|sid)[^)]*\))?\s?[.:–-]+$/u;

/** Nothing but when, or but who. */
export function isDateOrByline(text: string): boolean {
	if (isDateLine(text)) return true;
	if (text.length > 120 || /[.!?:]$/.test(text)) return false;
	return SHORT_BYLINE.test(text) || (announcesNames(text) && parseNames(text).length > 0);
}

export function isDateLine(text: string): boolean {
	return text.length <= 100 && /\d/.test(text) && !/\p{L}/u.test(text.replace(DATE_WORDS, ''));
}

/** A caption with its credit, or the credit alone. */
export function isCredit(text: string): boolean {
	return text.length <= 400 && CREDIT.test(text);
}

/** Names of those who made it, or the signature that closes it. */
export function isSignature(text: string): boolean {
	return (
		text.length <= 300 && (CREW.test(text) ? text.length <= 160 || text.split(':').length > 2 : text.length <= 110 && SIGNATURE.test(text))
	);
}

/** A place that opens the first sentence in newspapers, set apart from it. */
export function isDateline(text: string): boolean {
	return text.length <= 40 && DATELINE.test(text);
}

/** Asks the reader for something; never a sentence that quotes somebody. */
export function isOffer(text: string): boolean {
	return text.length <= 500 && !/[„»“]/.test(text) && OFFER.test(text) && (text.length < 80 || ADDRESS.test(text));
}

/** Says where else to read. */
export function pointsElsewhere(text: string): boolean {
	return READ_ALSO.test(text);
}
