/**
 * Sentences and whom they mention, as rows of text, mentions („surface → id“, in order) and the reason.
 * To add a case, add a row; a blank line in a text starts a paragraph.
 */
export type MentionCase = readonly [text: string, mentions: readonly string[], why: string];

export const spellings: readonly MentionCase[] = [
	['Mark Rutte kam nach Brüssel.', ['Mark Rutte → mark-rutte'], 'full name'],
	['Die Berater Kim Jong Uns schwiegen.', ['Kim Jong Uns → kim-jong-un'], 'genitive -s belongs to the span'],
	['Ruttes Worte, Baerbocks Reise.', ['Ruttes → mark-rutte', 'Baerbocks → annalena-baerbock'], 'genitive of the bare surname'],
	[
		'Richard Fontaine schreibt. Fontaines’ Buch liegt aus.',
		['Richard Fontaine → richard-fontaine', 'Fontaines’ → richard-fontaine'],
		'bare apostrophe after a sibilant',
	],
	[
		"Putin's Krieg und Putin’s Pläne.",
		["Putin's → vladimir-putin", 'Putin’s → vladimir-putin'],
		'apostrophe before the -s, straight or curly',
	],
	['‚Das entscheidet Baerbock’, hieß es.', ['Baerbock → annalena-baerbock'], 'a closing quotation mark is no apostrophe'],
	[
		'Kim Jong‑un, Kim Jong un und Kim Jong-Un.',
		['Kim Jong‑un → kim-jong-un', 'Kim Jong un → kim-jong-un', 'Kim Jong-Un → kim-jong-un'],
		'non-breaking hyphen, lower case, capital',
	],
	[
		'Kim\u00a0Jong\u00a0Un und Kim Jong-\u00adun.',
		['Kim\u00a0Jong\u00a0Un → kim-jong-un', 'Kim Jong-\u00adun → kim-jong-un'],
		'non-breaking spaces, soft hyphen',
	],
	['Wladi\u00admir Putin', ['Wladi\u00admir Putin → vladimir-putin'], 'soft hyphen inside a word'],
	[
		'Juhn Suk Yeol, Yun Seok-yeol, Yoon Suk-yeol',
		['Juhn Suk Yeol → yoon-suk-yeol', 'Yun Seok-yeol → yoon-suk-yeol', 'Yoon Suk-yeol → yoon-suk-yeol'],
		'transcriptions',
	],
	[
		'Selenski, Selenskij, Zelensky und Zelenskyj',
		[
			'Selenski → volodymyr-zelenskyy',
			'Selenskij → volodymyr-zelenskyy',
			'Zelensky → volodymyr-zelenskyy',
			'Zelenskyj → volodymyr-zelenskyy',
		],
		'Austrian and Swiss papers',
	],
	[
		'Wolodimir Zelensky und Vladimir Putin',
		['Wolodimir Zelensky → volodymyr-zelenskyy', 'Vladimir Putin → vladimir-putin'],
		'any given name with any surname spelling',
	],
	['Aussenminister Anthony Blinken', ['Anthony Blinken → antony-blinken'], 'wrong but common spelling of the given name'],
	[
		'Andrey Belousow traf Alexander Mazegora.',
		['Andrey Belousow → andrei-belousov', 'Alexander Mazegora → alexander-matsegora'],
		'transcriptions from Russian',
	],
	['KIM JONG-UN EMPFÄNGT PUTIN', ['KIM JONG-UN → kim-jong-un', 'PUTIN → vladimir-putin'], 'text in capitals'],
	['Mark\nRutte', ['Mark\nRutte → mark-rutte'], 'broken across lines'],
	['Lloyd J. Austin und George W. Bush', ['Lloyd J. Austin → lloyd-austin', 'George W. Bush → george-w-bush'], 'middle initials'],
	['W. Putin und A. Baerbock', ['W. Putin → vladimir-putin', 'A. Baerbock → annalena-baerbock'], 'first-name initial'],
	['Wladimir Wladimirowitsch Putin', ['Wladimir Wladimirowitsch Putin → vladimir-putin'], 'patronymic'],
	[
		'Wer „Putin“ sagt (Baerbock), meint «Selenski».',
		['Putin → vladimir-putin', 'Baerbock → annalena-baerbock', 'Selenski → volodymyr-zelenskyy'],
		'quotes and brackets',
	],
	['Dr. Nico Lange und Prof. Lange', ['Nico Lange → nico-lange', 'Lange → nico-lange'], 'after abbreviations'],
];

export const compounds: readonly MentionCase[] = [
	['Das Kim-Regime, eine Putin-Vertraute, die Baerbock-Reise.', [], 'a compound is about the person, not a mention'],
	['Kim- und Putin-Bilder in Nordkorea.', [], 'elided compound'],
	['Der Kim-Jong-un-Besuch und das Kim Jong-un-Regime.', [], 'compound of a full name'],
	['Nach dem Kim-Jong-un-Besuch lachte Kim.', ['Kim → kim-jong-un'], 'the compound still says whose surname it is'],
	['Das Putin’sche Reich, putinsche Ideen.', [], 'adjectives'],
	['Die Putins dieser Welt.', [], 'plural of a family'],
	['Länder, die Putins Krieg stützen.', ['Putins → vladimir-putin'], 'a genitive before its noun after the pronoun „die“'],
	['die putin und rutte, mail@putin.example', [], 'names have capitals'],
];

export const functions: readonly MentionCase[] = [
	[
		'US-Verteidigungsminister Austin schwieg. Später redete Austin.',
		['Austin → lloyd-austin', 'Austin → lloyd-austin'],
		'the office names him, and from then on the surname is his',
	],
	['Die Worte des Präsidenten Yoon.', ['Yoon → yoon-suk-yeol'], 'declined office, title outside the span'],
	['Machthaber Kim und Botschafter Sin.', ['Kim → kim-jong-un', 'Sin → sin-hong-chol'], 'office before a shared surname'],
	['Ex-Präsident Bush malt.', ['Bush → george-w-bush'], 'former office'],
	['Die Präsidenten Putin und Kim reisten ab.', ['Putin → vladimir-putin', 'Kim → kim-jong-un'], 'plural office, list of names'],
	['Die ehemaligen Präsidenten Obama, Bush und Clinton kamen.', ['Bush → george-w-bush'], 'list with unknown names'],
	['Sängerin Austin trat auf. Austin sang.', [], 'another profession and gender'],
	['Lloyd Austin kam. Trainer Austin schwieg. Austin ging.', ['Lloyd Austin → lloyd-austin'], 'another office takes the surname over'],
	['Frau Kirby lachte.', [], 'a form of address of another gender'],
	[
		'Verteidigungsminister Kim Yong-hyun trat ab. Verteidigungsminister Kim schwieg. Machthaber Kim lachte.',
		['Kim → kim-jong-un'],
		'the office that introduced another Kim means him again',
	],
];

export const words: readonly MentionCase[] = [
	['Im Garten ist es still. Lange Schlangen stehen dort.', [], 'nobody of the name on the page'],
	[
		'Im Chon-il kam. Im sagte nichts. Im Garten schwieg man.',
		['Im Chon-il → im-chon-il', 'Im → im-chon-il'],
		'verb after the name, noun after the preposition',
	],
	[
		'Im Chon-il kam. Im vergangenen Jahr war Im krank.',
		['Im Chon-il → im-chon-il', 'Im → im-chon-il'],
		'adjective after the preposition; a capital inside the sentence',
	],
	[
		'Im Chon-il kam. Ims Äußerungen, „Im Gegenzug“, so Im.',
		['Im Chon-il → im-chon-il', 'Ims → im-chon-il', 'Im → im-chon-il'],
		'a preposition has no genitive; a quotation opens anew',
	],
	[
		'Im Chon-il kam. Im, der schwieg, ging. Im (62) blieb.',
		['Im Chon-il → im-chon-il', 'Im → im-chon-il', 'Im → im-chon-il'],
		'apposition',
	],
	[
		'Im Chon-il kam. Im dicht besiedelten Gebiet bleibt er. Im lernt gerade viel.',
		['Im Chon-il → im-chon-il', 'Im → im-chon-il'],
		'adverb before an adjective, against a verb',
	],
	['Im Chon-il kam. IM JAHR 2023 GING ER.', ['Im Chon-il → im-chon-il'], 'in capitals the word proves nothing'],
	['Am Podium saß Im Sang-woo. Im lernt Deutsch.', [], 'another Im'],
	['Im Chon-il kam. Im Dae-ho auch. Im sprach.', ['Im Chon-il → im-chon-il'], 'the last one named in full'],
	['Nico Lange kam. Lange bleibt es still. Lange Schlangen. Langes Warten.', ['Nico Lange → nico-lange'], 'adverb, adjective'],
	[
		'Nico Lange kam. Lange hatte die Nato gezögert. Lange war unklar, was kommt.',
		['Nico Lange → nico-lange'],
		'the subject stands after the verb',
	],
	[
		'Nico Lange kam. Lange könnte freilich schweigen. Lange rechnet mit mehr.',
		['Nico Lange → nico-lange', 'Lange → nico-lange', 'Lange → nico-lange'],
		'no subject after the verb',
	],
	[
		'Nico Lange kam. Das dauere lange, meint Lange. Lange: „Nein.“',
		['Nico Lange → nico-lange', 'Lange → nico-lange', 'Lange → nico-lange'],
		'inside the sentence; before a colon',
	],
	[
		'Lange wird es dauern, so Lange. Nico Lange kam.',
		['Lange → nico-lange', 'Nico Lange → nico-lange'],
		'before the full name only inside a sentence',
	],
	['Nico Lange kam. Die Museen öffnen für die Lange Nacht.', ['Nico Lange → nico-lange'], 'an adjective in a proper name'],
	['Nico Lange kam. Lange, früher Soldat, warnt.', ['Nico Lange → nico-lange', 'Lange → nico-lange'], 'apposition'],
];

export const namesakes: readonly MentionCase[] = [
	['Kirby schwieg, Austin auch.', [], 'shared surnames, nobody named'],
	[
		'Kirby schwieg. Erst am Abend sprach John Kirby.',
		['Kirby → john-kirby', 'John Kirby → john-kirby'],
		'the only bearer on the page is named later',
	],
	['Jack Kirby zeichnete. Kirby starb früh.', [], 'somebody else'],
	[
		'John Kirby kam. Kirby schwieg. Jack Kirby zeichnete. Kirby starb.',
		['John Kirby → john-kirby', 'Kirby → john-kirby'],
		'the last one named',
	],
	[
		'George W. Bush regierte. Bush malte. Kate Bush sang. Bush tanzte.',
		['George W. Bush → george-w-bush', 'Bush → george-w-bush'],
		'another given name, even where it opens a sentence',
	],
	['George H. W. Bush regierte. George Bush senior auch. Bush starb.', [], 'other initials, the elder'],
	['Jeb Bush und Laura Bush.', [], 'relatives'],
	['Ljudmila Putin reiste ab.', [], 'another given name before a clear surname'],
	[
		'Jenny Town lebt in Cape Town, mag Ipswich Town und den Town Lake. So Town.',
		['Jenny Town → jenny-town'],
		'places and clubs; after them the surname is nobody’s',
	],
	[
		'Lloyd Austin war in Austin. Austin flog aus Austin ab.',
		['Lloyd Austin → lloyd-austin', 'Austin → lloyd-austin'],
		'the city after in and aus',
	],
	['Austin Powers lacht, sagt Lloyd Austin.', ['Lloyd Austin → lloyd-austin'], 'the surname as a given name'],
	['Kim Jong-un kam. Trump schrieb Kim Briefe.', ['Kim Jong-un → kim-jong-un', 'Kim → kim-jong-un'], 'an unknown noun after the name'],
	['Nordkorea sei weit, sagt Kim Beck.', [], 'the same two words where nobody was named'],
	['KIM SCHICKT SOLDATEN\n\nKim Jong-un kam.', ['KIM → kim-jong-un', 'Kim Jong-un → kim-jong-un'], 'a headline in capitals'],
	['Alt-Ministerpräsident Rutte kam.', ['Rutte → mark-rutte'], 'any office before a clear surname'],
	[
		'Kim Jong-un kam. Die Waffen, die Kim Russland liefert.',
		['Kim Jong-un → kim-jong-un', 'Kim → kim-jong-un'],
		'a country after the name',
	],
	['Die Familie Kim herrscht in Nordkorea.', [], 'a family is no person'],
	[
		'George W. Bush ging. Mit der Ära Bush endete viel.',
		['George W. Bush → george-w-bush', 'Bush → george-w-bush'],
		'a noun before the name of whom it is about',
	],
	[
		'Kirby, Sprecher der Regierung, schwieg. John Kirby ging.',
		['Kirby → john-kirby', 'John Kirby → john-kirby'],
		'apposition in the first line',
	],
	['Austin (ap) – Es regnet. Lloyd Austin kam.', ['Lloyd Austin → lloyd-austin'], 'a dateline is a place'],
	[
		'Antony Blinken kam. Das Blinken der Lichter, beim Blinken, ein Blinken.',
		['Antony Blinken → antony-blinken'],
		'a noun with its article',
	],
	[
		'Antony Blinken kam mit dem Papier, das Blinken schrieb.',
		['Antony Blinken → antony-blinken', 'Blinken → antony-blinken'],
		'a relative pronoun',
	],
	['Blinken ist vor dem Abbiegen Pflicht.', [], 'a word, and nothing points to him'],
	['Washington zögert. Am Abend sprach Blinken mit Seoul.', ['Blinken → antony-blinken'], 'the page’s subject points to him'],
	['Kim Albright gründet. Albright lacht.', [], 'Kim as a given name'],
];

export const kims: readonly MentionCase[] = [
	['In Nordkorea lächelt Kim.', ['Kim → kim-jong-un'], 'the page’s subject points to him'],
	['Im Stadion jubelt Kim.', [], 'nothing points to anybody'],
	['Kim Min-jae spielt gegen Nordkorea. Kim trifft.', [], 'another Kim holds the name'],
	[
		'Kims Vater Kim Jong-il starb. Seither reist Kim.',
		['Kims → kim-jong-un', 'Kim Jong-il → kim-jong-il', 'Kim → kim-jong-il'],
		'the father’s name means the son until the father is named',
	],
	[
		'Kim Jong-un kam. Sein Vater Kim Jong-il war tot. Kim lachte.',
		['Kim Jong-un → kim-jong-un', 'Kim Jong-il → kim-jong-il', 'Kim → kim-jong-un'],
		'the father does not take it over',
	],
	[
		'Kim Jong-un kam. Seine Schwester Kim Yo-jong auch. Kim lachte.',
		['Kim Jong-un → kim-jong-un', 'Kim → kim-jong-un'],
		'nor does an unknown sister',
	],
	['Kim Jong-un kam. Im Süden trat Kim Yong-hyun zurück. Kim schwieg.', ['Kim Jong-un → kim-jong-un'], 'a stranger does'],
	[
		'Kim Jong-un kam.\n\nKim Yong-hyun ging.\n\nEs regnete.\n\nEs schneite.\n\nKim lachte.',
		['Kim Jong-un → kim-jong-un', 'Kim → kim-jong-un'],
		'until two paragraphs have passed without him',
	],
	[
		'Kim Jong-un kam. So empfing Putin Kim im Herbst.',
		['Kim Jong-un → kim-jong-un', 'Putin → vladimir-putin', 'Kim → kim-jong-un'],
		'two surnames side by side',
	],
	[
		'Kim Jong-un kam. Donald Trump blieb. Wo Trump Kim traf, bot er Kim Waffen an.',
		['Kim Jong-un → kim-jong-un', 'Kim → kim-jong-un', 'Kim → kim-jong-un'],
		'another’s surname before, an object after',
	],
	[
		'Kim Jong-un kam. Nordkoreas Kim sagte Kim Reportern?',
		['Kim Jong-un → kim-jong-un', 'Kim → kim-jong-un', 'Kim → kim-jong-un'],
		'genitive before, plural noun after',
	],
	[
		'Was Putin und Kim verbindet\n\nWladimir Putin und Kim Jong Un schweigen.',
		['Putin → vladimir-putin', 'Kim → kim-jong-un', 'Wladimir Putin → vladimir-putin', 'Kim Jong Un → kim-jong-un'],
		'headline before the full name',
	],
];
