/**
 * What a short line of a page is when it is not the article: who and when, credits, signatures, offers, and what leads elsewhere. Told by its words alone.
 * Long patterns are written for lower case and Latin letters: to ignore case over all of Unicode takes longer to compile than a page takes to read.
 */
import { announcesNames, parseNames } from '../metadata/parse-names';

const READ_ALSO =
	/^[>→»▶|+•–\s]*(?:(?:lesen|hören|sehen) sie|lest (?:dazu )?auch|hier (?:lesen|geht|finden|klicken)|mehr (?:zum?|zur|dazu|lesen|themen|artikel|nachrichten|news|aus|auf|von|über|infos?)(?![a-zß-ɏ])|weitere (?:artikel|themen|nachrichten|meldungen|info[a-zß-ɏ]+|links|videos)|auch interessant|das könnte|siehe auch|dazu auch|(?:dieses )?thema im |zum (?:thema|weiterlesen)|zur (?:startseite|übersicht|bilderg)|passend dazu|weiterlesen|weiterführende (?:artikel|info|links)|lesetipp|newsletter|(?:anzeige|werbung)(?: –)?$|(?:am )?meistgelesen|am beliebtesten|(?:ähnliche|neue?ste|verwandte) (?:artikel|beiträge|meldungen|nachrichten|themen)$|empfohlene|(?:unsere )?empfehlungen(?: der redaktion| für sie)?$|aus dem archiv$|(?:im )?video\s*[:|]|(?:bildergalerie|fotostrecke):|embed$|externer? (?:inhalt|link)|schlagw[oö]rt|tags$|themen(?::| in diesem)|(?:verwendete )?quellen?(?::|$)|links? zum|(?:\d+ |leser)?kommentare?(?: \(\d+\))?$|(?:artikel |seite |link )?(?:anhören|teilen|drucken|merken|kopieren)$|bild \d+ von)/;
/** Words of a line that only says when; nothing may be left but digits and marks. */
const DATE_WORDS =
	/stand|datum|zuletzt|aktualisiert|veröffentlicht|erstellt|erschienen|geändert|update|uhr|lese(?:zeit|dauer)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?<![a-zß-ɏ])(?:min(?:uten?)?|stunden?|tag(?:en)?|vor|am|um|vo[mn]|i[mn]|ca|mo|di|mi|do|fr|sa|so|jan(?:uar)?|jän(?:ner)?|feb(?:ruar)?|märz?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)(?![a-zß-ɏ])/g;
/** `Von t-online, jse`: no full names, so nobody's. */
const SHORT_BYLINE = /^[Vv]on:? [\p{L}.’-]+(?:, ?[a-zäöü]{2,4})+$/u;
/** A credit at the end of a picture's caption, or a line that is nothing else. */
const CREDIT =
	/(?:(?:\b(?:fotos?|bild(?:er|quelle|rechte)?|symbolbild|grafik|quelle|archiv(?:bild|foto)|illustration)\s*(?:\[m\])?\s*:|©).{2,89}[^?!]|^\(?(?:symbol|archiv)(?:bild|foto)\)?|\bimago.{0,10}\/.{2,60}|\bpicture[- ]alliance\b.{0,60}|\bgetty images\b.{0,40}|\((?:dpa|afp|reuters|apa?|imago|epa|getty) ?[/|] ?(?:[a-zß-ɏ.’-]+ [a-zß-ɏ .’-]+|(?:symbol|archiv)[a-z]+)\)|[/|] ?(?:dpa|afp|reuters|apa?|imago|epa|getty)(?:[- ][a-zß-ɏ]+)?)$/;
/** Who else had a hand in it: `Redaktion: …, Faktencheck: …`. */
const CREW =
	/^(?:[a-zß-ɏ]*redaktion|mitarbeit|übersetzung|schnitt|kamera|illustration|faktencheck|recherche|grafik|design|produktion|styling|haare|make-?up|fotos?|bilder|texte?|regie|audioversion|sendung|erst(?:publikation|veröffentlichung)|[a-zß-ɏ -]{0,24}(?:director|editor|assist[a-zß-ɏ]+|credits|head of))[^:.!?]{0,40}:/;
/** Initials and agencies that close a text: `(jwe/dpa)`, `sak/Reuters`, `RND/dpa`, `© dpa-infocom, dpa:230428-99-483045/5`. */
const SIGNATURE =
	/^[[(]?(?:©.*|[Mm]it (?:Material|Informationen|Agenturmaterial) .*|dpa[-\p{L}]*:.*|[Üü]ber dieses Thema berichte.*|(?:(?:und|mit|[a-zäöü]{2,4}|[A-Z]{2,4}|Reuters|Agenturen|(?<=[(])\p{Lu}[\p{L}-]+ \p{Lu}[\p{L} -]+(?=, \d))(?:[-–/.,; |]+|(?=[\])]|$))){1,6}(?:\d{1,2}\. ?\d{1,2}\. ?\d{4}|Foto.*)?|[^.!?]{2,80}[,|] ?\d{1,2}\.\d{1,2}\.\d{2,4} ?[,|] ?\d{1,2}[:.]\d{2} Uhr.{0,20}|(?:[a-z]{2,4}, )?[\p{L}/.-]{2,16}\/(?:dpa|AFP|Reuters|APA?|epd|KNA|SID|Agenturen)[\p{L}/-]*)[\])]?\.?$/u;
const SIGNED = /[([/©;:]|^(?:mit|über|dpa|afp|reuters|apa|epd|kna|sid)/i;
/** What asks the reader to buy, subscribe, follow, write. */
const OFFER =
	/newsletter|push-(?:nachricht|mitteilung)|kostenlose?[nrs]? (?:testen|anmeld|abonn|registr|lad)|(?:jetzt|hier|gleich) (?:[a-zß-ɏ]+ )?(?:anmelden|abonnieren|registrieren|testen|bestellen|[a-zß-ɏ]+laden|spenden|unterstützen|teilnehmen|vorbestellen)|(?<=^|[.!?:] )(?:testen|abonnieren|unterstützen|folgen|kontaktieren|schreiben|bestellen|registrieren) sie(?!.*\?$)|melden sie (?:sich|vertraulich)|haben (?:sie )?(?:bereits|schon) ein \S*abo|probe-?abo|e-?paper|lesekomfort|unsere[rnm]? (?:app|kanal|podcast|shop)|whatsapp-kanal|ihre? (?:meinung|erfahrung)|haben sie (?:fragen|hinweise|anregungen)|nein,? danke|partnermarke|(?:extern|redaktionell)[a-zß-ɏ]* inhalt|einverstanden, dass mir|en (?:wir )?ihre (?:zustimmung|einwilligung)|cookies? (?:zu|akz)|datenschutz(?:erkl|bestimm|hinw)|nutzungsbedingung|javascript|audioversion|vorlesefunktion|künstlichen stimme|\bwiedergabe wurde|kommentarfunktion|zu kommentieren|mitdiskutieren|diskutieren sie|kommentar (?:verf|schr)|(?:e-mail-|ihr )postfach|kündbar|(?:artikel|beitrag|text) gefallen|fehler (?:gefunden|entdeckt)|artikel zum hören|zum angebot|(?:dies|d)er (?:artikel|text|beitrag) (?:ist|erschien|wurde) (?:zuerst|eine übersetzung|ursprünglich|ausgedruckt|im original|aus dem|(?:am )?\d.* aktual)|aus dem [a-z]+ischen (?:übersetzt )?von |(?:redaktionell|von uns) nicht bearbeitet|^dieser [^.]*mit ?hilfe (?:von|einer) (?:ki|künstl)|affiliate|wir (?:[a-z]+ )?eine(?: kleine)? provision|alle rechte vorbehalten|exklusive .{3,40} für sie/;
const QUOTED = /„[^“”]*[“”]|»[^«]*«|«[^»]*»/g;
const ADDRESS =
	/(?:^|[^A-Za-zÀ-ɏ])(?:Sie|Ihnen|Ihre?[nmrs]?|[dD]u|[dD]eine?[nmrs]?|[eE]u(?:ch|re?)|[wW]ir|dass mir externe|[uU]ns(?:ere?[nmrs]?)?)(?![A-Za-zÀ-ɏ])/;
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
	return text.length <= 100 && /\d{4}|\d[:.]\d{2}|\d Min|^vor \d/i.test(text) && !/\p{L}/u.test(text.toLowerCase().replace(DATE_WORDS, ''));
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
