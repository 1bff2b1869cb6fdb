/**
 * What is looked for elsewhere: every sentence, and every two that follow each other in a paragraph, since one outlet's sentence may be another's two.
 */
import type { Span } from '../../article';
import type { ContentReader, ContentWord } from '../meaning/content-words';
import { listNameRuns, type NameRun } from './name-runs';

export type Unit = Span & {
	/** Numbers of its first and last sentence among the text's. */
	readonly first: number;
	readonly last: number;
	/** What is found elsewhere depends on this alone. */
	readonly key: string;
	/** Its content words, each once. */
	readonly words: readonly ContentWord[];
	/** Sum of their rarities. */
	readonly weight: number;
	readonly names: readonly NameRun[];
};

/** More words than one sentence of a newspaper has. */
const mostWordsOfTwo = 32;

/** Units with content words, single sentences first. */
export function readUnits(text: string, sentences: readonly Span[], readContent: ContentReader): Unit[] {
	const single = sentences.flatMap((span, at) => makeUnit(span, at, at, readContent(text, span), listNameRuns(text, span, readContent)));
	const byNumber = new Map(single.map((unit) => [unit.first, unit]));
	const double = single.flatMap((one) => {
		const next = byNumber.get(one.last + 1);
		if (!next || /[\n\r]/u.test(text.slice(one.end, next.start))) return [];
		const words = [...one.words, ...next.words];
		if (words.length > mostWordsOfTwo) return [];
		const both = makeUnit({ start: one.start, end: next.end }, one.first, next.last, words, [...one.names, ...next.names]);
		return both.map((unit) => ({ ...unit, key: `${one.key} + ${next.key}` }));
	});
	return [...single, ...double];
}

function makeUnit({ start, end }: Span, first: number, last: number, found: readonly ContentWord[], names: readonly NameRun[]): Unit[] {
	const words = [...new Map(found.map((word) => [word.key, word])).values()];
	if (words.length === 0) return [];
	const key = words.map((word) => word.key).join(' ');
	return [{ start, end, first, last, key, words, weight: words.reduce((sum, { rarity }) => sum + rarity, 0), names }];
}
