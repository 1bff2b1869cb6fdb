/** The whole analysis of one article against a corpus. Reads top to bottom as the story of the article. */
import type { Analysis, Mention, Source } from './analysis';
import type { Article } from './article';
import { openSpeech, type Speech } from './claims/find-attribution';
import { matchClaims } from './claims/match-claims';
import type { Corpus } from './corpus';
import { splitSentences } from './german/sentences';
import type { PageArticle } from './page';
import { recogniseSource } from './search/recognise-source';

/** Whom of the corpus the article names, and who speaks in it. */
export type People = { readonly mentions: readonly Mention[]; readonly speech: Speech };

/** Without the forms of German: speakers are found by the lists that are always there. */
function readPeople({ text }: Article, corpus: Corpus): People {
	const mentions = corpus.people(text);
	return { mentions, speech: openSpeech(text, mentions, null) };
}

/**
 * What the corpus knows of the article: pure, spans into `article.text` in UTF-16 code units, claims and mentions in the order of the text. Nothing of
 * other articles: see `analyseWhole`, which also knows more of who speaks.
 */
export function analyseArticle(
	article: Article & Pick<PageArticle, 'isOverview'>,
	corpus: Corpus,
	{ mentions, speech }: People = readPeople(article, corpus),
): Analysis {
	const sentences = splitSentences(article.text);
	const source = recogniseSource(article.text, sentences, corpus.fingerprints);
	const pictured = findPictured(article, source, mentions, corpus);
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
