/** Words that negate and words that deny, folded. As data, so that a linguist can review them. */

export const negators =
	/^(nicht|nie|niemals|nirgends|niemand(en|em)?|weder|kein(e|en|em|er|es|erlei)?|keinesfalls|keineswegs|nichts|mitnichten)$/;

/** „nicht nur“, „nicht alle“, „nicht sofort“: what is said stands, or stands in part. */
export const harmlessAfterNot =
	/^(nur|zuletzt|zwangsläufig|unbedingt|allein|alleine|bloss|selten|einmal|weniger|zwingend|notwendigerweise|automatisch|immer|alle|alles|jeder|jede|jedes|ganz|sofort|gleich|genug|umsonst|weit|unmittelbar|unerheblich|unwesentlich|ausschliesslich|lange)$/;

/** „kein Zweifel“, „kein Geheimnis“, „nichts anderes als“: these affirm. */
export const harmlessAfterNo =
	/^(zweifel|geheimnis|hehl|wunder|frage|ende|anderer|anderes|andere|geringerer|einziger|halten|problem|mühe|rolle|gnade)$/;

/** Forms of verbs that deny; those that stand apart from their particle are below. */
export const denials =
	/^(bestr(eit|itt)\w*|dementi\w*|(ab)?geleugnet|leugne\w*|verneint?\w*|abgestritten|abstreite\w*|zurück(gewiesen|weist|wies|wiesen|zuweisen)|zurückweis\w*|widersprach(en)?|widersprochen|widerspricht|widersprechen|ausgeschlossen|ausschlie\w*|verwarf(en)?|abgetan)$/;
export const separatedDenials: readonly (readonly [verb: RegExp, particle: string])[] = [
	[/^(wies|wiesen|weist|weisen|weise)$/, 'zurück'],
	[/^(streitet|stritt|stritten|streiten)$/, 'ab'],
	[/^(schloss|schlossen|schliesst|schliessen)$/, 'aus'],
	[/^(tat|taten|tut|tun)$/, 'ab'],
];

/** What is called so is denied: „nannte die Berichte eine Erfindung“, „Wunschdenken“, „frei erfunden“. */
export const untruths =
	/^(erfindung|erfunden|wunschdenken|falschmeldung(en)?|falschinformation(en)?|fake-news|lüge|lügen|märchen|gerüchte|propaganda|medienpropaganda|unwahr|unwahrheit|haltlos\w*|unbegründet\w*|gegenstandslos|unsinn|unfug|humbug|desinformation|verleumdung(en)?|hirngespinst\w*)$/;

/** What is denied, in a word that names no matter: „wies die Vorwürfe zurück“, „dementierte dies“. */
export const matters =
	/^(vorwurf|vorwürfe\w*|anschuldigung(en)?|bericht(e|en|s)?|medienbericht(e|en)?|meldung(en)?|behauptung(en)?|darstellung(en)?|angabe(n)?|information(en)?|gerücht(e|en)?|spekulation(en)?|verdacht|vermutung(en)?|aussage(n)?|kritik|unterstellung(en)?|schuld|beteiligung)$/;
