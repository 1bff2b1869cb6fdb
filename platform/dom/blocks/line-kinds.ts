/**
 * What a short line of a page is when it is not the article: who and when, credits, signatures, offers, and what leads elsewhere. Told by its words alone.
 * Long patterns are written for lower case and Latin letters: to ignore case over all of Unicode takes longer to compile than a page takes to read.
 */
import { announcesNames, parseNames } from '../metadata/parse-names';

const READ_ALSO =
	/^[>→»▶|+•\s]*(?:(?:lesen|hören|sehen) sie|lest auch|hier (?:lesen|geht|finden|klicken)|mehr (?:zum?|zur|dazu|lesen|themen|artikel|nachrichten|aus|auf|von|über|infos?)(?![a-zß-ɏ])|weitere (?:artikel|themen|nachrichten|meldungen|info[a-zß-ɏ]+|links|videos)|auch interessant|das könnte|siehe auch|(?:dieses )?thema im |zum thema|passend dazu|weiterlesen|lesetipp|newsletter|anzeige$|werbung$|meistgelesen|video\s*[:|]|embed$|empfohlene|extern|schlagw|themen:|quellen?:|links? zum|kommentare?$|(?:teilen|drucken|merken)$)/;
/** Words of a line that only says when; nothing may be left but digits and marks. */
const DATE_WORDS =
	/stand|datum|zuletzt|aktualisiert|veröffentlicht|erstellt|erschienen|geändert|update|uhr|lese(?:zeit|dauer)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?<![a-zß-ɏ])(?:min(?:uten?)?|am|um|vo[mn]|i[mn]|ca|mo|di|mi|do|fr|sa|so|jan(?:uar)?|jän(?:ner)?|feb(?:ruar)?|märz?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)(?![a-zß-ɏ])/g;
/** `Von t-online, jse`: no full names, so nobody's. */
const SHORT_BYLINE = /^[Vv]on:? [\p{L}.’-]+(?:, ?[a-zäöü]{2,4})+$/u;
/** A credit at the end of a picture's caption, or a line that is nothing else. */
const CREDIT =
	/(?:(?:\b(?:fotos?|bild(?:er|quelle)?|symbolbild|grafik|quelle|archiv(?:bild|foto)|illustration)\s*(?:\[m\])?\s*:|©).{2,90}|\bimago.{0,10}\/.{2,60}|\bpicture[- ]alliance\b.{0,60}|\bgetty images\b.{0,40}|\((?:dpa|afp|reuters|apa?|imago|epa|getty) ?[/|].{2,60}\)|[/|] ?(?:dpa|afp|reuters|apa?|imago|epa|getty)(?:[- ][a-zß-ɏ]+)?)$/;
/** Who else had a hand in it: `Redaktion: …, Faktencheck: …`. */
const CREW =
	/^(?:[a-zß-ɏ]*redaktion|mitarbeit|übersetzung|schnitt|kamera|illustration|faktencheck|recherche|grafik|design|produktion|styling|haare|make-?up|fotos?|bilder|texte?|regie|audioversion|[a-zß-ɏ -]{0,24}(?:director|editor|assist[a-zß-ɏ]+|credits|head of))[^:.!?]{0,40}:/;
/** Initials and agencies that close a text: `(jwe/dpa)`, `sak/Reuters`, `RND/dpa`, `© dpa-infocom, dpa:230428-99-483045/5`. */
const SIGNATURE =
	/^[[(]?(?:©.*|[Mm]it (?:Material|Informationen|Agenturmaterial) .*|dpa[-\p{L}]*:.*|[Üü]ber dieses Thema berichte.*|(?:(?:und|mit|[a-zäöü]{2,4}|[A-Z]{2,4}|Reuters|Agenturen)(?:[-/.,; |]+|$)){1,6}(?:Foto.*)?|[\p{L}/.-]{2,16}\/(?:dpa|AFP|Reuters|APA?|epd|KNA|SID|Agenturen)[\p{L}/-]*)[\])]?\.?$/u;
const SIGNED = /[([/©;:]|^(?:mit|über|dpa|afp|reuters|apa|epd|kna|sid)/i;
/** What asks the reader to buy, subscribe, follow, write. */
const OFFER =
	/newsletter|push-(?:nachricht|mitteilung)|kostenlose?[nrs]? (?:test|anmeld|abonn|registr|lad)|(?:jetzt|hier|gleich) (?:[a-zß-ɏ]+ )?(?:anmelden|abonnieren|registrieren|testen|bestellen|[a-zß-ɏ]+laden|spenden|unterstützen|teilnehmen|vorbestellen)|(?<=^|[.!?:] )(?:testen|abonnieren|unterstützen|folgen|kontaktieren|schreiben|bestellen|registrieren) sie(?!.*\?$)|melden sie (?:sich|vertraulich)|haben (?:sie )?(?:bereits|schon) ein \S*abo|probe-?abo|e-?paper|lesekomfort|unsere[rnm]? (?:app|kanal|podcast|shop)|whatsapp-kanal|ihre? (?:meinung|erfahrung)|haben sie (?:fragen|hinweise|anregungen)|nein,? danke|partnermarke|extern[a-zß-ɏ]* inhalt|redaktionell[a-zß-ɏ]* inhalt|zum angebot|(?:dies|d)er (?:artikel|text|beitrag) (?:ist|erschien|wurde) (?:zuerst|eine übersetzung|ursprünglich|ausgedruckt|im original)|affiliate|alle rechte vorbehalten|exklusive .{3,40} für sie/;
const QUOTED = /„[^“”]*[“”]|»[^«]*«|«[^»]*»/g;
const ADDRESS =
	/(?:^|[^A-Za-zÀ-ɏ])(?:Sie|Ihnen|Ihre?[nmrs]?|[dD]u|[dD]eine?[nmrs]?|[eE]u(?:ch|re?)|[wW]ir|[uU]ns(?:ere?[nmrs]?)?)(?![A-Za-zÀ-ɏ])/;
const DATELINE = /^\(?\p{Lu}[\p{L}-]+(?:[ /]\p{Lu}[\p{L}/-]+){0,3}\)?\s?(?:\([^)]*\))?\s?[.–-]+$/u;

/** Nothing but when and who, in one line or more. */
export function isDateOrByline(text: string): boolean {
	return text.length <= 200 && text.split('\n').every((line) => isDateLine(line) || isByline(line));
}

function isByline(line: string): boolean {
	return line.length <= 120 && !/[.!?:]$/.test(line) && (SHORT_BYLINE.test(line) || (announcesNames(line) && parseNames(line).length > 0));
}

/** Nothing but a name, and a place perhaps. */
export function isNameLine(text: string): boolean {
	return text.length <= 60 && !/[.!?:“]$/.test(text) && parseNames(text).length > 0;
}

export function isDateLine(text: string): boolean {
	return text.length <= 100 && /\d{4}|\d[:.]\d{2}|\d Min/i.test(text) && !/\p{L}/u.test(text.toLowerCase().replace(DATE_WORDS, ''));
}

/** A caption with its credit, or the credit alone. */
export function isCredit(text: string): boolean {
	return text.length <= (/\b(?:Foto|Bild|Quelle)\b/.test(text) ? 400 : 220) && CREDIT.test(text.toLowerCase());
}

/** Names of those who made it, or the signature that closes it. */
export function isSignature(text: string): boolean {
	return (text.length <= 160 && CREW.test(text.toLowerCase())) || (text.length <= 110 && SIGNED.test(text) && SIGNATURE.test(text));
}

/** A place that opens the first sentence in newspapers, set apart from it. */
export function isDateline(text: string): boolean {
	return text.length <= 40 && DATELINE.test(text);
}

/** Asks the reader for something, in words of its own: what somebody else is quoted with is news. */
export function isOffer(text: string): boolean {
	if (text.length > 500) return false;
	const own = text.replace(QUOTED, '');
	return (text.length < 80 || ADDRESS.test(own)) && OFFER.test(own.toLowerCase());
}

/** Says where else to read. */
export function pointsElsewhere(text: string): boolean {
	return READ_ALSO.test(text.slice(0, 60).toLowerCase());
}
