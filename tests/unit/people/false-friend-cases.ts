/** Words and other people’s names that look like a known surname, beside cases of the real one; rows as in mention-cases.ts. */
import type { MentionCase } from './mention-cases';

const [im, lange, kim, town] = [
	'Im Chon-il → im-chon-il',
	'Nico Lange → nico-lange',
	'Kim Jong-un → kim-jong-un',
	'Jenny Town → jenny-town',
];

/** „Im“ before a noun it can govern is the preposition, also where no stop stands before it. */
export const prepositions: readonly MentionCase[] = [
	['Im Chon-il kam. Neue Töne aus dem Ministerium Im Sommer blüht der Garten.', [im], 'a headline without a stop before it'],
	['Im Chon-il kam. Ein Blick ins Tal Im dicht bewaldeten Osten ist es kühl.', [im], 'adverb, adjective, noun'],
	['Im Chon-il kam. Ein Blick ins Tal Im kleinen, feinen Garten ist es still.', [im], 'two adjectives'],
	['Im Chon-il kam. Im erst kürzlich eröffneten Museum wird gebaut.', [im], 'two adverbs'],
	['Im Chon-il kam. Ein Blick ins Tal Im von Reben gesäumten Hof wird gefeiert.', [im], 'an extended attribute'],
	['Im Chon-il kam. Im heute bekannten Umfang bleibt es.', [im], 'an adverb that ends as a verb does'],
	['Im Chon-il kam. Ein Blick ins Tal Im lila Zelt spielt Musik.', [im], 'an adjective without ending'],
	['Im Chon-il kam. Ein Blick ins Tal Im 19. Jahrhundert lebte man dort.', [im], 'a number'],
	['Im Chon-il kam. Ein Blick ins Tal Im „Abendblatt“ stand nichts.', [im], 'a quoted title'],
	['Im Chon-il kam. Ein Blick ins Tal Im\nGarten steht ein Baum.', [im], 'a noun on the next line'],
	['Im Chon-il kam. Ein Blick ins Tal Im übrigen schwieg er.', [im], 'an adjective for a noun'],
	['Im Chon-il kam. Vizeaußenminister Im schwieg.', [im, 'Im → im-chon-il'], 'after an office'],
	[
		'Im Chon-il kam. Das Papier, sagte Im. „Nein“, so Im der Agentur gegenüber.',
		[im, 'Im → im-chon-il', 'Im → im-chon-il'],
		'no noun to govern',
	],
	[
		'Im Chon-il kam. Danach flog Im nach Moskau. Dass Im den Brief las, ist sicher.',
		[im, 'Im → im-chon-il', 'Im → im-chon-il'],
		'nor here',
	],
	[
		'Im Chon-il kam. Im hat Gäste. Im trifft den Präsidenten. Im reist im kommenden Monat ab.',
		[im, 'Im → im-chon-il', 'Im → im-chon-il', 'Im → im-chon-il'],
		'the noun belongs to an article or another preposition after the verb',
	],
	[
		'Im Chon-il kam. Im verurteilte scharfen Protest. Am Montag traf Im russische Vertreter.',
		[im, 'Im → im-chon-il', 'Im → im-chon-il'],
		'a verb in the past; an ending that the preposition does not allow',
	],
];

export const umlauts: readonly MentionCase[] = [
	['Nico Lange kam. Die Länge der Brücke überrascht, auch der Länge wegen.', [lange], 'another word'],
	['Nico Länge und Mark Rütte kamen. Rütte ging.', [], 'other names'],
	[
		'Annalena Bärbock schwieg. Bärbocks Reise.',
		['Annalena Bärbock → annalena-baerbock', 'Bärbocks → annalena-baerbock'],
		'an umlaut for its spelling with e',
	],
	['Annalena Ba\u0308rbock schwieg.', ['Annalena Ba\u0308rbock → annalena-baerbock'], 'an umlaut in two characters'],
];

/** A shared surname as the first word of somebody else’s name; in doubt it is nobody’s. */
export const firstWords: readonly MentionCase[] = [
	['Kim Jong-un kam. „Das reicht“, sagt Kim Brandner. „Nein“, sagte Kim Petersen.', [kim], 'a verb of saying and its subject'],
	['Kim Jong-un kam. „Das reicht“, sagte Kim Journalisten.', [kim, 'Kim → kim-jong-un'], 'those to whom it is said'],
	['Kim Jong-un kam. Das Lied von Kim Sommerfeld lief. Trotz Kim Talbot blieb es still.', [kim], 'a preposition governs one name'],
	['Kim Jong-un kam. Mit Kim Verhandlungen zu führen, ist schwer.', [kim, 'Kim → kim-jong-un'], 'a noun by its ending'],
	['Kim Jong-un kam. Dann eröffnete Kim Talbot die Schau, auch Kim Novotny kam.', [kim], 'the subject of any other verb'],
	[
		'Kim Jong-un kam. Er gab Kim Ratschläge. Moskau verspricht Kim Hilfe. Weil Kim Tests plant, schweigt man.',
		[kim, 'Kim → kim-jong-un', 'Kim → kim-jong-un', 'Kim → kim-jong-un'],
		'a receiver and the gift; a subject and its object',
	],
	[
		'Kim Jong-un kam. Nun droht Kim Seoul. Er will, dass Kim Macht zeigt.',
		[kim, 'Kim → kim-jong-un', 'Kim → kim-jong-un'],
		'a state, a noun without article',
	],
	[
		'Kim Jong-un kam. Putin traf Kim Mitte Juni, er sah Kim Montagabend.',
		[kim, 'Putin → vladimir-putin', 'Kim → kim-jong-un', 'Kim → kim-jong-un'],
		'a time',
	],
	['John Kirby kam. „Nein“, sagte Kirby Reuters.', ['John Kirby → john-kirby', 'Kirby → john-kirby'], 'an agency'],
	['Kim Jong-un kam. Donald Trump auch. In Hanoi traf Kim Trump.', [kim, 'Kim → kim-jong-un'], 'a surname after another given name'],
	['Lloyd Austin kam. Von Austin Wheeler war nichts zu hören.', ['Lloyd Austin → lloyd-austin'], 'an English given name'],
	[
		'Sin Hong-chol kam. Ein Lied namens Sin Palabras lief. Sin schwieg.',
		['Sin Hong-chol → sin-hong-chol', 'Sin → sin-hong-chol'],
		'a foreign title',
	],
	['Jenny Town kam. „Ghost Town läuft“, rief er. Das Stück „Ghost Town“ lief.', [town], 'a noun that ends as a verb does'],
	['Jenny Town kam. „Meint Town das ernst?“', [town, 'Town → jenny-town'], 'a verb that opens a question'],
	['Nico Lange kam. Der Lange lacht. Das ist der Punkt, den Lange nennt.', [lange, 'Lange → nico-lange'], 'an article against a pronoun'],
];
