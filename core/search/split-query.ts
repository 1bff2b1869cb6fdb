/** What a reader typed into a search: words in quotation marks are looked for as they stand there, all others wherever they are. */

export type QueryParts = {
	/** What stood between quotation marks, of any language, each with a word at least. */
	readonly phrases: readonly string[];
	/** The query without them. */
	readonly rest: string;
};

const mark = /["„“”«»]/gu;
/** Any mark opens and the next one closes, since readers mix them; one that is not closed yet is passed over. */
const quotation = /["„“”«»]([^"„“”«»]*)["„“”«»]/gu;

export function splitQuery(query: string): QueryParts {
	const quoted = [...query.matchAll(quotation)].map(([, words = '']) => words);
	return { phrases: quoted.filter((words) => /[\p{L}\p{N}]/u.test(words)), rest: query.replace(quotation, ' ').replace(mark, ' ') };
}
