/** Words that negate and words that deny, folded. As data, so that a linguist can review them. */

export const negators =
	/^(nicht|nie|niemals|nirgends|niemand(en|em)?|weder|kein(e|en|em|er|es|erlei)?|keinesfalls|keineswegs|nichts|mitnichten)$/;

/** „nicht nur“, „nicht alle“, „nicht sofort“: what is said stands, or stands in part. */
export const harmlessAfterNot =
	/^(nur|zuletzt|zwangsläufig|unbedingt|allein|alleine|bloss|selten|einmal|mal|weniger|zwingend|notwendigerweise|automatisch|immer|alle|alles|jeder|jede|jedes|ganz|sofort|gleich|genug|umsonst|weit|unmittelbar|unerheblich|unwesentlich|ausschliesslich|lange)$/;

/** „kein Zweifel“, „kein Geheimnis“, „nichts anderes als“: these affirm. */
export const harmlessAfterNo =
	/^(zweifel|geheimnis|hehl|wunder|frage|ende|anderer|anderes|andere|geringerer|einziger|halten|problem|mühe|rolle|gnade)$/;

/** Forms of verbs that deny; those that stand apart from their particle are below. */
export const denials =
	/^(bestr(eit|itt)\w*|dementi\w*|(ab)?geleugnet|leugne\w*|verneint?\w*|abgestritten|abstreite\w*|zurück(gewiesen|weist|wies|wiesen|zuweisen)|zurückweis\w*|widersprach(en)?|widersprochen|widerspricht|widersprechen|ausgeschlossen|ausschlie(ss)?(t|en|e)|verwarf(en)?|abgetan)$/;
/** Whose passive means another thing: „war aus der Gruppe ausgeschlossen worden“. */
export const expelled = /^(wurden?|worden|werden)$/;

/** What says no without a negation; beside it „nicht“ in the other sentence may say the same. */
export const implicitNegatives =
	/^(kaum|ohne|leer|knapp\w*|übrig\w*|ausgedient|zuletzt|einzig\w*|allein\w*|besser\w*|wichtiger\w*|\p{L}{3,}(los|fremd)(e[nmrs]?)?|verpass\w*|fehl(t|te|en|ten|ende[nrms]?)|ausgeblieben|ausbleib\w*|verzicht\w*|verhinder\w*|verweiger\w*|abgesagt\w*|absag\w*|verbot\w*|verbiet\w*|untersag\w*|verstreichen|versäum\w*|abgelehnt\w*|ablehn\w*|lehnt\w*|gegen|statt|anstatt|anstelle|anders|wenig\w*|selten\w*|gescheitert\w*|scheiter\w*|tisch|zerbr\w*|zerbröselt|gestoppt|stopp\w*|ausgesetzt|entfällt|entfallen|gestrichen|beendet\w*|aufgehoben|verlor\w*|verlier\w*|ausschliesslich\w*|lediglich|nur|vermeid\w*|verschon\w*|panne|pannen|ausfall|mangel\w*|gesenkt|senk\w*|kürz\w*|gekürzt\w*|leichtsinnig|kompliziert|schwierig|bleib\w*|unmöglich|un(?!ter|i|gef|gar)\p{L}{6,}(t|bar|lich|ig)\w*)$/u;

export const separatedDenials: readonly (readonly [verb: RegExp, particle: string])[] = [
	[/^(wies|wiesen|weist|weisen|weise)$/, 'zurück'],
	[/^(streitet|stritt|stritten|streiten)$/, 'ab'],
	[/^(schloss|schlossen|schliesst|schliessen)$/, 'aus'],
	[/^(tat|taten|tut|tun)$/, 'ab'],
];

/** What is called so is denied: „nannte die Berichte eine Erfindung“, „Wunschdenken“, „frei erfunden“. */
export const untruths =
	/^(erfindung|erfunden|wunschdenken|falschmeldung(en)?|falschinformation(en)?|fake|fake-news|lüge|lügen|märchen|gerüchte|propaganda|medienpropaganda|unwahr|unwahrheit|haltlos\w*|unbegründet\w*|gegenstandslos|unsinn|unfug|humbug|verleumdung(en)?|hirngespinst\w*)$/;

/** By which something is called untrue; the word alone („das Ziel der Propaganda“) denies nothing. */
export const callings =
	/^(nannten?|nennt|nennen|bezeichnet\w*|als|sprach(en)?|spricht|sprechen|sind|ist|sei|seien|war|waren|abgetan|frei|reine?)$/;

/** What is denied, in a word that names no matter: „wies die Vorwürfe zurück“, „dementierte dies“. */
export const matters =
	/^(vorwurf|vorwürfe\w*|anschuldigung(en)?|bericht(e|en|s)?|medienbericht(e|en)?|meldung(en)?|behauptung(en)?|darstellung(en)?|angabe(n)?|information(en)?|gerücht(e|en)?|spekulation(en)?|verdacht|vermutung(en)?|aussage(n)?|unterstellung(en)?)$/;

/** What sets a denial aside: „bestätigte den Wechsel“. */
export const confirmations = /^(bestätigt\w*|bestätigen|eingeräumt|zugegeben|gestand(en)?|gestanden)$/;
