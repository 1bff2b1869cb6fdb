/**
 * German sentences and what some of their words are in them: `form lemma part-of-speech [verb form]`. To add a case, write it here and run
 * `npx tsx tests/unit/german/tagging/write-readings.ts`, which takes the readings of all forms from the morphology pack.
 */
export type SentenceCase = readonly [sentence: string, expected: readonly string[], reason: string];

export const sentenceCases: readonly SentenceCase[] = [
	['Die Reden dauerten lange.', ['Reden Rede noun', 'lange lange adverb'], 'a noun by its capital and article'],
	[
		'Sie reden über das Reden.',
		['reden reden verb finite', 'Reden Reden noun'],
		'a verb without a capital; a substantivised infinitive by das',
	],
	['Auf diese Weise sparte er Geld.', ['Weise Weise noun', 'diese dieser determiner'], 'Weise is no form of weisen here'],
	[
		'Laufen hilft.',
		['Laufen Laufen noun', 'hilft helfen verb finite'],
		'a capital at the start says nothing, the finite verb behind it does',
	],
	[
		'Die Preise sind gestiegen.',
		['gestiegen steigen verb participle', 'sind sein auxiliary finite'],
		'a participle after sein is a form of its verb',
	],
	[
		'Die gestiegenen Preise belasten viele.',
		['gestiegenen gestiegen adjective', 'belasten belasten verb finite', 'viele viel determiner'],
		'an attributive participle is an adjective',
	],
	['Das Gute daran ist der Preis.', ['Gute Gute noun', 'daran daran adverb'], 'a substantivised adjective'],
	[
		'Der Abgeordnete widersprach.',
		['Abgeordnete Abgeordnete noun', 'widersprach widersprechen verb finite'],
		'a substantivised participle',
	],
	['Sein Haus ist alt.', ['Sein sein determiner', 'ist sein auxiliary finite', 'alt alt adjective'], 'sein as possessive'],
	[
		'Er will Minister sein.',
		['sein sein auxiliary infinitive', 'will wollen auxiliary finite'],
		'sein as infinitive at the end of the bracket',
	],
	['Ich habe keine Habe.', ['habe haben auxiliary finite', 'Habe Habe noun'], 'the capital tells Habe'],
	['Während der Sitzung schwieg sie.', ['Während während preposition'], 'während before a noun phrase'],
	['Er schwieg, während sie redete.', ['während während conjunction', 'redete reden verb finite'], 'während with the verb at the end'],
	['Er versuchte, das Haus zu kaufen.', ['zu zu particle', 'kaufen kaufen verb infinitive'], 'zu before an infinitive'],
	['Sie ging zu dem Haus.', ['zu zu preposition', 'dem der determiner'], 'zu before a noun phrase'],
	['Das Haus ist zu teuer.', ['zu zu adverb', 'teuer teuer adjective'], 'zu of degree'],
	[
		'Er räumte den Fehler ein.',
		['ein ein particle', 'räumte räumen verb finite'],
		'ein at the end of the clause is the particle of einräumen',
	],
	['Er kaufte ein Haus.', ['ein ein determiner'], 'ein before a noun'],
	['Die Firma kündigte den Bau an.', ['an an particle', 'kündigte kündigen verb finite'], 'a particle at the end of the clause'],
	[
		'Die Frau, die dort arbeitet, kennt das.',
		['die der pronoun', 'Die der determiner', 'das der pronoun', 'arbeitet arbeiten verb finite'],
		'article, relative pronoun, demonstrative',
	],
	['Er sagte, dass die Firma wachse.', ['dass dass conjunction', 'wachse wachsen verb finite'], 'a subordinate clause with the verb last'],
	['Sie meinte, er habe meine Adresse.', ['meinte meinen verb finite', 'meine mein determiner'], 'meine before a noun is the possessive'],
	['Er ist größer als sein Bruder.', ['größer groß adjective', 'als als conjunction'], 'a comparative; als compares'],
	[
		'Als er kam, ging sie.',
		['Als als conjunction', 'kam kommen verb finite', 'ging gehen verb finite'],
		'als opens a clause; the verb of the main clause follows the comma',
	],
	['Das bessere Angebot kam später.', ['bessere gut adjective'], 'an irregular comparative'],
	[
		'Ihm ist das dritte Tor gelungen.',
		['Ihm er pronoun', 'dritte dritt adjective', 'gelungen gelingen verb participle'],
		'ordinals; the lemma of a pronoun is its nominative',
	],
	[
		'Im Bundestag sprach Kanzler Olaf Scholz.',
		['Im in preposition', 'Olaf Olaf name', 'Scholz Scholz name', 'Kanzler Kanzler noun'],
		'names behind a title',
	],
	['Am Montag sprach Anna Lange mit Peter Weber.', ['Lange Lange name', 'Weber Weber name'], 'behind a given name, words are surnames'],
	[
		'Um Geld zu sparen, fährt er Rad.',
		['Um um conjunction', 'sparen sparen verb infinitive', 'fährt fahren verb finite'],
		'um … zu opens an infinitive clause',
	],
	['Er kann das Buch lesen.', ['lesen lesen verb infinitive'], 'an infinitive closes the bracket of a modal'],
	['Wir lesen das Buch.', ['lesen lesen verb finite'], 'the same form in second place is finite'],
	['Das Haus wurde verkauft.', ['wurde werden auxiliary finite', 'verkauft verkaufen verb participle'], 'a passive'],
	['Er verkauft das Haus.', ['verkauft verkaufen verb finite'], 'the same form in second place is finite'],
	['Das Berliner Landgericht entschied anders.', ['Berliner Berliner adjective'], 'a place in -er before a noun'],
	['Die Europäische Union hilft.', ['Europäische europäisch adjective'], 'an adjective inside a name has a capital'],
	[
		'„Das ist falsch“, sagte sie.',
		['sagte sagen verb finite', 'falsch falsch adjective', 'Das der pronoun'],
		'a finite verb behind a quotation',
	],
	['Haben Sie Ihre Karte?', ['Sie Sie pronoun', 'Ihre ihr determiner'], 'polite address'],
	['Er half ihr und ihren Kindern.', ['ihr sie pronoun', 'ihren ihr determiner'], 'ihr as pronoun and as possessive'],
	['Rund 3,5 Mio. Menschen leben dort.', ['3,5 3,5 number', 'Mio Mio. abbreviation'], 'the stop belongs to an abbreviation'],
	['Sie freut sich auf den Herbst.', ['sich sich pronoun', 'auf auf preposition'], 'a reflexive verb'],
];
