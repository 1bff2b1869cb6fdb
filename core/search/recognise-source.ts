/**
 * Recognises a text as an article of the corpus, at its own address or copied elsewhere: by the sentences they share, letter for
 * letter but for spelling, quote marks and white space.
 */
import type { Source } from '../analysis';
import type { Article, Span } from '../article';
import { splitSentences } from '../german/sentences';
import { foldSpelling } from '../german/tokens';

/** Folded sentence → articles that have it. */
export type Fingerprints = ReadonlyMap<string, readonly string[]>;

/** Sentences shorter than this, in folded letters, are anybody's. */
const shortest = 25;
/** Of a text's sentences (by length), the share that must stand in one article for the text to be that article's. */
const enough = 0.5;

/** The fingerprints of the articles' sentences. */
export function fingerprintArticles(articles: readonly Article[]): Fingerprints {
	const prints = new Map<string, string[]>();
	for (const article of articles) {
		for (const span of splitSentences(article.text)) {
			const print = foldSentence(article.text.slice(span.start, span.end));
			if (print.length < shortest) continue;
			const ids = prints.get(print) ?? [];
			if (!ids.includes(article.id)) prints.set(print, [...ids, article.id]);
		}
	}
	return prints;
}

/** The article whose text this is, or `null`. Two outlets may share agency copy: the one with the most in common wins, if it has most of the text. */
export function recogniseSource(text: string, sentences: readonly Span[], prints: Fingerprints): Source | null {
	const shared = new Map<string, number>();
	let total = 0;
	for (const span of sentences) {
		const print = foldSentence(text.slice(span.start, span.end));
		if (print.length < shortest) continue;
		total += print.length;
		for (const id of prints.get(print) ?? []) shared.set(id, (shared.get(id) ?? 0) + print.length);
	}
	const [best] = [...shared].toSorted((a, b) => b[1] - a[1]);
	if (!best || best[1] < enough * total) return null;
	return { articleId: best[0], share: best[1] / total };
}

/** Letters and digits only, in one spelling. */
export function foldSentence(sentence: string): string {
	return foldSpelling(sentence).replace(/[^\p{L}\p{N}]+/gu, '');
}
