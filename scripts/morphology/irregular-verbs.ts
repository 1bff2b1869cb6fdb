/** What the dictionary of verbs lacks or has in the spelling of before 1996: second forms, and verbs it leaves half empty. */

import { dropUmlaut } from '../../core/german/morphology/paradigms';

/** Third person singular, preterite, subjunctive II, participle; each may have two forms. */
type Row = readonly [present: string, past: string, subjunctive: string, participle: string];

/** Verbs given whole. */
export const irregularVerbs: Readonly<Record<string, Row>> = {
	backen: ['bäckt/backt', 'backte/buk', 'backte/büke', 'gebacken'],
	erschrecken: ['erschrickt/erschreckt', 'erschrak/erschreckte', 'erschräke/erschreckte', 'erschrocken/erschreckt'],
	hängen: ['hängt', 'hing/hängte', 'hinge/hängte', 'gehangen/gehängt'],
	hauen: ['haut', 'haute/hieb', 'haute/hiebe', 'gehauen'],
	schreiten: ['schreitet', 'schritt', 'schritte', 'geschritten'],
	senden: ['sendet', 'sandte/sendete', 'sendete', 'gesandt/gesendet'],
	wenden: ['wendet', 'wandte/wendete', 'wendete', 'gewandt/gewendet'],
};

/** Further subjunctives II beside the dictionary's. */
export const furtherSubjunctives: Readonly<Record<string, string>> = {
	beginnen: 'begönne',
	brauchen: 'bräuchte',
	empfehlen: 'empföhle',
	befehlen: 'beföhle',
	gelten: 'gölte',
	gewinnen: 'gewönne',
	heben: 'hübe',
	helfen: 'hülfe',
	kennen: 'kennte',
	schwimmen: 'schwömme',
	schwören: 'schwüre',
	stehen: 'stände',
	sterben: 'stürbe',
	verderben: 'verdürbe',
	werben: 'würbe',
	werfen: 'würfe',
};

/** The vowels before ß. */
const readVowel = (word: string) => /([aeiouäöü]+)ß/u.exec(word)?.[1] ?? '';

/**
 * A verb's form in the spelling since 1996: ss after a short vowel. Long vowels are told by the infinitive: with ß it keeps its own vowel
 * (grüßen, stößt), in ablaut o and i are short (floss, riss); with ss only the a of the preterite is long (essen, aß).
 */
export function reformSpelling(form: string, infinitive: string): string {
	if (!form.includes('ß') || /(?:ei|au|eu|äu|ie)ß/.test(form)) return form;
	const isAblaut = dropUmlaut(readVowel(form)) !== readVowel(infinitive);
	if (infinitive.includes('ß')) return isAblaut && /(?:^|[^aeu])[oöi]ß/.test(form) ? form.replace('ß', 'ss') : form;
	const isLongA = /[aä]ß/.test(form) && /[ei]ss|itz/.test(infinitive);
	return isLongA ? form : form.replace('ß', 'ss');
}
