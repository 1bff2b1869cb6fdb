/** Prefixes of verbs (Duden, Die Grammatik, §§ 1049–1079). Longest first, so that the first that fits is the whole prefix. */

const byLength = (words: string) => words.split(' ').toSorted((a, b) => b.length - a.length);

/** They leave the verb in main clauses. */
export const separablePrefixes: readonly string[] = byLength(
	'ab an auf aus bei da dar ein empor entgegen entlang entzwei fehl fern fest fort frei gegenüber gleich gut heim her herab heran herauf heraus herbei herein ' +
		'herüber herum herunter hervor hierher hin hinab hinan hinauf hinaus hindurch hinein hintan hinterher hinüber hinunter hinweg hinzu hoch klar kaputt kennen kürzer ' +
		'kalt krank los mit nach nahe nieder nebenher offen preis quer rein richtig ruhig raus ran rauf rüber rum runter sauber schief schwarz sicher still stand statt ' +
		'sitzen stecken stehen tot teil übel überein um umher umhin vor voran voraus vorbei vorher vorüber vorweg wach wahr weg weh weiter wieder wohl zu zufrieden zugrunde zurück zurecht ' +
		'zusammen zuvor zuwider davon dazu dazwischen dagegen daher dahin dahinter daran darauf daneben drauf dran drein durch über unter hinter voll wider auseinander aneinander ' +
		'aufeinander beisammen bevor bereit bloß brach dicht fertig flach gefangen gerade glatt groß halt haus hops irre kehrt klein knapp kund lahm leer leicht locker madig ' +
		'not platt probe schlapp schön schwer selig sitzen spazieren starr stramm trocken übrig vorlieb warm wett wund zunichte zuteil übereinander ineinander durcheinander ' +
		'untereinander zueinander hintenüber vornüber',
);

/** They stay, and the participle has no ge. */
export const inseparablePrefixes: readonly string[] = byLength(
	'be emp ent er ge miss ver zer hinter wider voll über unter um durch wieder',
);

/** Splits an infinitive into a prefix of the list and a verb that `isVerb` knows; null when there is none. */
export function splitPrefix(
	verb: string,
	prefixes: readonly string[],
	isVerb: (base: string) => boolean,
): { prefix: string; base: string } | null {
	const prefix = prefixes.find((one) => verb.startsWith(one) && isVerb(verb.slice(one.length)));
	return prefix === undefined ? null : { prefix, base: verb.slice(prefix.length) };
}
