/** Other search engines for the browser, each with a sentence a document, as their guides set them up for texts; any word may match. */
import { create, insertMultiple, search } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';

export type SearchEngine = {
	/** The number of the best sentence; -1 when none is found. */
	find(query: string): number | Promise<number>;
};

type EngineMaker = { readonly name: string; make(sentences: readonly string[]): SearchEngine | Promise<SearchEngine> };

export const engineMakers: readonly EngineMaker[] = [
	{ name: 'MiniSearch', make: makeMiniSearch },
	{ name: 'FlexSearch', make: makeFlexSearch },
	{ name: 'Orama', make: makeOrama },
];

function makeMiniSearch(sentences: readonly string[]): SearchEngine {
	const mini = new MiniSearch({ fields: ['text'] });
	mini.addAll(sentences.map((text, id) => ({ id, text })));
	return { find: (query) => mini.search(query)[0]?.id ?? -1 };
}

function makeFlexSearch(sentences: readonly string[]): SearchEngine {
	const index = new Index({ tokenize: 'strict' });
	for (const [id, text] of sentences.entries()) index.add(id, text);
	return { find: (query) => Number(index.search(query, { limit: 1, suggest: true })[0] ?? -1) };
}

async function makeOrama(sentences: readonly string[]): Promise<SearchEngine> {
	const index = create({ schema: { text: 'string' }, language: 'german' });
	await insertMultiple(
		index,
		sentences.map((text, id) => ({ id: String(id), text })),
	);
	return { find: async (query) => Number((await search(index, { term: query, limit: 1 })).hits[0]?.id ?? -1) };
}
