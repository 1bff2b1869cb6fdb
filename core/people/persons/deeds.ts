/** Verbs whose subject is nearly always a person, by their infinitives, and nouns that say what a subject is: evidence for a word nobody knows. */
import type { NameWord } from './name-word';
import { isPlaceNoun, isTitleWord } from './naming-words';

const speaking = new Set(
	(
		'sagen erklären meinen betonen warnen nennen kritisieren fordern schreiben antworten erinnern verweisen einräumen sprechen berichten behaupten bezeichnen plädieren bestätigen ' +
		'bekräftigen versichern wünschen mahnen urteilen analysieren erläutern hinzufügen loben rufen äußern kommentieren erzählen ergänzen entgegnen erwidern fragen schildern monieren ' +
		'bedauern begründen vermuten klagen beklagen scherzen schimpfen schwärmen spotten zitieren argumentieren resümieren prophezeien beteuern bilanzieren konstatieren jubeln ' +
		'freuen glauben finden wissen denken hoffen fürchten befürchten bezweifeln bemängeln berufen'
	).split(' '),
);
const living = new Set(
	(
		'studieren promovieren habilitieren heiraten sterben lächeln lachen weinen schreien schlafen träumen nicken trainieren schießen unterschreiben kandidieren wohnen leben dichten malen ' +
		'komponieren übersetzen verfassen veröffentlichen fotografieren singen tanzen reisen fliehen flüchten emigrieren auswandern ermorden töten verlieben gestehen entschuldigen ' +
		'debütieren lernen lehren lesen sitzen stehen laufen gehen kommen zurücktreten zurückkehren arbeiten besuchen treffen verlassen erben zeichnen drehen inszenieren dirigieren ' +
		'verteidigen anklagen verurteilen aufwachsen erkranken kennenlernen umarmen küssen entdecken erfinden forschen unterrichten publizieren begegnen erwachen erschießen verhaften entlassen'
	).split(' '),
);

/** Natural log odds, roughly, of a finite verb having a person for its subject: speech most, then what only the living do. */
export function weighVerb({ reading }: NameWord): 'speech' | 'living' | 'other' {
	const lemma = reading.lemma;
	if (speaking.has(lemma)) return 'speech';
	return living.has(lemma) ? 'living' : 'other';
}

const copula = /^(?:ist|war|sei|wird|wurde|werde|bleibt|blieb|als)$/u;
const reach = 6;

/**
 * What the words behind the name at `to` say it is: „… ist ein ehemaliger Trainer“, „…, der Bruder von …“ name a person, „… ist eine Gemeinde“ none;
 * `null` where they say nothing.
 */
export function readPredicate(words: readonly NameWord[], to: number): 'person' | 'thing' | null {
	const next = words[to + 1];
	const isApposition = next !== undefined && /^\s?,\s?$/u.test(next.gap);
	if (!next || !(isApposition || copula.test(next.base))) return null;
	for (let at = to + (isApposition ? 1 : 2); at < Math.min(words.length, to + reach); at++) {
		const word = words[at] as NameWord;
		if (!word.adjacent && at > to + 1) return null;
		if (!word.capital) continue;
		if (isPlaceNoun(word.base)) return 'thing';
		return word.person || isTitleWord(word.base) ? 'person' : null;
	}
	return null;
}
