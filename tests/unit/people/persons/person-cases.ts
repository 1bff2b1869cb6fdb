/** Who is named in a text: the text, the persons as „surface“ or „surface = full name“, and why. A newcomer adds a row and runs write-answers.ts. */
export type PersonCase = readonly [text: string, persons: readonly string[], reason: string];

export const fullNames: readonly PersonCase[] = [
	['Gestern traf Sabine Oberhuber den Vorstand.', ['Sabine Oberhuber'], 'known given name and surname'],
	['Das Gespräch führte Nugsar Bokolischwili.', ['Nugsar Bokolischwili'], 'two unknown words after a verb'],
	['Danach sprach Ursula von der Leyen.', ['Ursula von der Leyen'], 'particles'],
	['Der Antrag stammt von Karl H. Fellner.', ['Karl H. Fellner'], 'an initial'],
	['Es kam auch Mohammed bin Salman.', ['Mohammed bin Salman'], 'an Arabic particle'],
	['Zuletzt gewann Anna-Lena Freese-Braun.', ['Anna-Lena Freese-Braun'], 'hyphens'],
	['Ihm folgte Papst Johannes Paul II. in Rom.', ['Johannes Paul II.'], 'a numeral'],
	['Dort lebte Adolf Freiherr Spies von Büllesheim.', ['Adolf Freiherr Spies von Büllesheim'], 'nobility inside the name'],
	['Wir fragten Michael O’Connor dazu.', ['Michael O’Connor'], 'an apostrophe'],
	['Peter Hubers Haus brannte ab.', ['Peter Hubers = Peter Huber'], 'genitive'],
];
export const withTitles: readonly PersonCase[] = [
	['Trainer Baumgart war zufrieden.', ['Baumgart'], 'a function before the surname'],
	['Wirtschaftsministerin Reichel lehnt das ab.', ['Reichel'], 'a compound function'],
	['Das bestätigte Frau Sommaruga gestern.', ['Sommaruga'], 'address'],
	['Ein Sprecher von Professor Schmelzle sagte nichts.', ['Schmelzle'], 'a degree'],
];
export const alone: readonly PersonCase[] = [
	['Das sei falsch, sagte Wiesinger am Montag.', ['Wiesinger'], 'a verb of saying'],
	['Laut Schmelzle ist die Lage ernst.', ['Schmelzle'], 'a preposition that names a source'],
	['Gestern ergänzte Pfeiffer, das reiche nicht.', ['Pfeiffer'], 'a verb that looks like an adjective'],
	['Zubrodt ist ein früherer Trainer aus Wien.', ['Zubrodt'], 'a predicate that names a person'],
	['Gestern veröffentlichte Zumbrunn seinen Roman.', ['Zumbrunn'], 'a verb of the living'],
	['Fischer sieht die Affäre als erledigt an.', ['Fischer'], 'a noun without article that is a surname'],
	['Der Fischer sieht die Affäre als erledigt an.', [], 'the same with its article'],
	['Nachdem Wladimirow gegangen war, wurde es still.', ['Wladimirow'], 'the form of a surname, behind a conjunction'],
];
export const noPersons: readonly PersonCase[] = [
	['Die Konrad-Adenauer-Stiftung lädt ein.', [], 'a foundation'],
	['Er wohnt in der Richard-Wagner-Straße.', [], 'a street'],
	['Die Studie der Universität Hamburg ist neu.', [], 'a university'],
	['Der VfB Stuttgart spielt gegen Werder Bremen.', [], 'clubs'],
	['In München und Wien regnet es.', [], 'places'],
	['Seit Corona lernen viele zu Hause.', [], 'what the news call by a name'],
	['Er kam von Monte Verdo.', [], 'a mountain'],
	['Die Preise steigen, Banken warnen.', [], 'common nouns without article'],
	['Das Album „Rumours“ wurde neu aufgelegt.', [], 'a work'],
	['Am Dienstag tagt der Bundestag in Berlin.', [], 'times and institutions'],
	['Politische Beobachter erwarten Streit.', [], 'an adjective at the beginning'],
];
export const clusters: readonly PersonCase[] = [
	[
		'Andrej Beloussow ist Minister. Die Nato sei schwach, so Beloussow. Beloussows Amt ist neu.',
		['Andrej Beloussow', 'Beloussow = Andrej Beloussow', 'Beloussows = Andrej Beloussow'],
		'the surname alone belongs to the full name',
	],
	[
		'Maria Anger und Jonas Anger stritten. Jonas Anger ging. Anger schwieg.',
		['Maria Anger', 'Jonas Anger', 'Jonas Anger', 'Anger = Jonas Anger'],
		'two people of one surname: the surname alone is whose was named last',
	],
	[
		'Karl H. Fellner kam. Karl Fellner lachte.',
		['Karl H. Fellner', 'Karl Fellner = Karl H. Fellner'],
		'one person with and without the initial',
	],
	[
		'Jonas Gudenus klagt. Gudenus schweigt. Es sind Gudenus Akten.',
		['Jonas Gudenus', 'Gudenus = Jonas Gudenus', 'Gudenus = Jonas Gudenus'],
		'an -s of its own, as the article shows',
	],
	[
		'Thomas Pokrants Anwalt kam. Pokrant schwieg.',
		['Thomas Pokrants = Thomas Pokrant', 'Pokrant = Thomas Pokrant'],
		'a genitive, as the article shows',
	],
	[
		'Gegen Karim al-Bassad wird ermittelt. Laut Bassad ist das falsch.',
		['Karim al-Bassad', 'Bassad = Karim al-Bassad'],
		'without the Arabic article',
	],
	['Maria Koch kam. Neben Koch saß niemand.', ['Maria Koch', 'Koch = Maria Koch'], 'a surname that is a word, confirmed by the article'],
];
export const oddTexts: readonly PersonCase[] = [
	['A. '.repeat(5000), [], 'a row of initials ends, however long'],
	['😀 ’’ -- §', [], 'no words'],
];
