/** The whole analysis of one article against a corpus. Reads top to bottom as the story of the article. */
import type { Analysis, Mention, Source } from './analysis';
import type { Article } from './article';
import type { Named } from './claims/attribution/named';
import { openSpeech } from './claims/find-attribution';
import { matchClaims } from './claims/match-claims';
import type { Corpus } from './corpus';
import type { Morphology } from './german/reading';
import { splitSentences } from './german/sentences';
import type { Tagger } from './german/tagging/tag-sentence';
import { recogniseSource } from './search/recognise-source';

/** What speakers are found by, besides the lists that are always there: the forms of German, persons whom only the article names, and who tags its sentences. */
export type SpeechSources = { readonly morphology: Morphology | null; readonly persons: readonly Named[]; readonly tag?: Tagger };

const lists: SpeechSources = { morphology: null, persons: [] };

/**
 * What the corpus knows of the article: pure, spans into `article.text` in UTF-16 code units, claims and mentions in the order of the text. Nothing of
 * other articles: see `analyseWhole`.
 */
export function analyseArticle(article: Article, corpus: Corpus, { morphology, persons, tag }: SpeechSources = lists): Analysis {
	const sentences = splitSentences(article.text);
	const source = recogniseSource(article.text, sentences, corpus.fingerprints);
	const mentions = corpus.people(article.text);
	const pictured = findPictured(article, source, mentions, corpus);
	const speech = openSpeech(article.text, mentions, morphology, persons, tag);
	const claims = matchClaims({ article, sentences, mentions, source, speech }, corpus);
	return { corpusVersion: corpus.version, source, mentions, pictured, persons: [], claims, shared: [], context: null, heads: {} };
}

/** Whom the captions name and the text does not; read with the text, which may settle whose a surname is. */
function findPictured(article: Article, source: Source | null, mentions: readonly Mention[], corpus: Corpus): string[] {
	const captions = article.captions ?? corpus.articles.get(source?.articleId ?? '')?.captions ?? [];
	if (captions.length === 0) return [];
	const named = corpus.people([article.text, ...captions].join('\n\n')).filter(({ start }) => start > article.text.length);
	const inText = new Set(mentions.map(({ personId }) => personId));
	return [...new Set(named.map(({ personId }) => personId))].filter((id) => !inText.has(id));
}
