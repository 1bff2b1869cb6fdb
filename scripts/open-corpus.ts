/** The corpus a command-line run asks: the seeds, articles added from a JSONL file, or both. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Article, makeBareArticle, PartialDate } from '../core/article';
import { buildCorpus, type Corpus } from '../core/corpus';
import { indexSentences, type SentenceIndex } from '../core/search/sentence-index';
import type { WordSources } from '../core/word-sources';
import { emptyCorpusData, loadSeedPack } from './load-corpus';
import { openWords } from './open-words';

export type OpenedCorpus = {
	readonly corpus: Corpus;
	/** The sentences of the added articles, or `null` when none were added. */
	readonly added: SentenceIndex | null;
	/** Of the language, for persons nobody has told of. */
	readonly sources: WordSources;
	/** Whether words are asked for. */
	readonly withWords: boolean;
};

const AddedArticle = v.object({
	id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
	title: v.nullish(v.string(), null),
	text: v.string(),
	url: v.nullish(v.string(), null),
	outlet: v.nullish(v.string(), null),
	published: v.nullish(v.string(), null),
});

/** Opens the corpus. Throws where a line of `added` is no article, naming the line. */
export function openCorpus({
	withSeeds,
	added,
	withWords,
}: {
	withSeeds: boolean;
	added: string | null;
	withWords: boolean;
}): OpenedCorpus {
	const pack = loadSeedPack();
	const corpus = buildCorpus(withSeeds ? pack : emptyCorpusData(pack));
	const articles = added ? readAdded(added) : null;
	const sources = openWords();
	return { corpus, added: articles && indexSentences(articles, sources), sources, withWords };
}

function readAdded(file: string): Article[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.flatMap((line, at): Article[] => {
		if (line.trim() === '') return [];
		const parsed = v.safeParse(AddedArticle, JSON.parse(line));
		if (!parsed.success) throw new Error(`${file}, line ${at + 1}: ${parsed.issues[0].message}`);
		const { published, ...given } = parsed.output;
		const date = v.is(PartialDate, published) ? published : null;
		return [{ ...makeBareArticle(given.id, given.text), ...given, published: date }];
	});
}
