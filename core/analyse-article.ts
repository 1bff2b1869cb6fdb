/** The whole analysis of one article against a corpus. Reads top to bottom as the story of the article. */
import type { Analysis } from './analysis';
import type { Article } from './article';
import { matchClaims } from './claims/match-claims';
import type { Corpus } from './corpus';
import { splitSentences } from './german/sentences';
import { recogniseSource } from './recognise-source';

/** What the corpus knows of the article: pure, spans into `article.text` in UTF-16 code units, claims and mentions in the order of the text. */
export function analyseArticle(article: Article, corpus: Corpus): Analysis {
	const sentences = splitSentences(article.text);
	const source = recogniseSource(article.text, sentences, corpus.fingerprints);
	const mentions = corpus.people(article.text);
	const claims = matchClaims({ article, sentences, mentions, source }, corpus);
	return { corpusVersion: corpus.version, source, mentions, claims };
}
