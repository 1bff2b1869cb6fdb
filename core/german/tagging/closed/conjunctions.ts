/** What joins words and clauses. */
export const coordinators =
	'und oder aber sondern denn doch sowie sowohl weder noch entweder bzw beziehungsweise respektive jedoch allein u et &';

/** Open a clause with the verb at its end. Adverbs that do so (wo, warum) and pronominal adverbs (womit) stand elsewhere. */
export const subordinators =
	'als auch wenn dass weil da damit ob obwohl obgleich obschon obzwar wenngleich wenn wie nachdem bevor ehe bis seit seitdem sobald solange sooft sofern soviel soweit während ' +
	'indem indes indessen falls sodass zumal insofern inwiefern inwieweit insoweit weshalb wohingegen wogegen wobei worauf wodurch wonach woraufhin wozu wofür womit woran worüber worunter wovon wovor woraus worin wogegen ' +
	'wo wohin woher warum wieso weswegen wann wodurch wofern außer je';

/** Open an infinitive clause with zu. */
export const infinitiveOpeners = 'um ohne statt anstatt außer ausser';

/** Compare: `grösser als`, `so gross wie`, `als Gast`. */
export const comparisons = 'als wie denn';
