/** Words and phrases by which a paper leaves open whether something is so, or says that it only passes it on. */

/** Lemmas and folded forms; adjectives among them are found in every inflection by their lemma. */
export const hedgeWords: ReadonlySet<string> = new Set(
	`mutmaßlich mutmasslich angeblich vorgeblich vermeintlich offenbar anscheinend scheinbar vermutlich möglicherweise womöglich wahrscheinlich
	höchstwahrscheinlich voraussichtlich gerüchteweise vielleicht wohl offensichtlich eventuell`
		.trim()
		.split(/\s+/),
);

/** Folded words in their order; `*` ends a word that may begin in any way (Medienberichten). */
export const hedgePhrases: readonly (readonly string[])[] = [
	'dem vernehmen nach',
	'wie es heisst',
	'wie es hiess',
	'heisst es',
	'hiess es',
	'*berichten zufolge',
	'*angaben zufolge',
	'*informationen zufolge',
	'*meldungen zufolge',
	'*erkenntnissen zufolge',
	'*gerüchten zufolge',
	'*schätzungen zufolge',
	'*aussagen zufolge',
	'*kreisen zufolge',
	'*quellen zufolge',
	'nach eigenen angaben',
	'nach eigener aussage',
	'nach eigener darstellung',
	'nach eigenem bekunden',
	'nach *angaben',
	'nach *informationen',
	'laut *berichten',
	'laut *angaben',
	'laut *bericht',
	'allem anschein nach',
	'aller wahrscheinlichkeit nach',
	'soweit bekannt',
	'unter umständen',
].map((phrase) => phrase.split(' '));

/** Verbs beside which `wohl` is well, not probably. */
export const wellVerbs: ReadonlySet<string> = new Set(['fühlen', 'tun', 'bekommen', 'ergehen', 'gehen', 'leben', 'befinden']);
