/** A plain matching for tests: words are stems, all as rare as each other; sentences are set side by side when most of their words are shared. */
import type { Article, Span } from '../../../core/article';
import { relateSentences } from '../../../core/claims/relate-sentences';
import type { ContentTerm, OtherArticle, Place, SentencePair, Story } from '../../../core/context/story';
import { functionWords } from '../../../core/german/function-words';
import { splitSentences } from '../../../core/german/sentences';
import { stem } from '../../../core/german/stem';
import { tokenise } from '../../../core/german/tokens';

const fewestShared = 0.6;

/** `storyScore` of each of the others is 1. */
export function makeStory(article: Article, others: readonly Article[]): Story {
	const texts = [article, ...others].map((one) => ({ article: one, sentences: splitSentences(one.text) }));
	const [page, ...rest] = texts;
	if (!page) throw new Error('no article');
	const find = ({ article: number, sentence }: Place) => {
		const text = number === 'here' ? page : rest[number];
		const span = text?.sentences[sentence];
		if (!text || !span) throw new Error('no such place');
		return readWords(text.article.text, span);
	};
	return {
		...page,
		others: rest.map((other): OtherArticle => ({ ...other, storyScore: 1, pairs: pairSentences(page, other) })),
		wordsOf: find,
		compareWords: (a, b) => Float32Array.from(find(a), ({ key }) => Number(find(b).some((word) => word.key === key))),
		voiceOf: () => ({ speaker: null, stance: 'affirms' }),
	};
}

type Text = { readonly article: Article; readonly sentences: readonly Span[] };

function pairSentences(page: Text, other: Text): SentencePair[] {
	return page.sentences.flatMap((ours, here) =>
		other.sentences.flatMap((theirs, there): SentencePair[] => {
			const [a, b] = [readWords(page.article.text, ours), readWords(other.article.text, theirs)];
			const score = Math.min(measure(a, b), measure(b, a));
			if (score < fewestShared) return [];
			const { relation, figures } = relateSentences({ text: page.article.text, span: ours }, { text: other.article.text, span: theirs });
			return [{ here, there, relation, score, figures }];
		}),
	);
}

function readWords(text: string, span: Span): ContentTerm[] {
	return tokenise(text, span)
		.filter(({ folded }) => !functionWords.has(folded))
		.map(({ folded, kind }) => ({ key: stem(folded), rarity: 5, isNumber: kind === 'number' }));
}

function measure(words: readonly ContentTerm[], others: readonly ContentTerm[]): number {
	const keys = new Set(others.map(({ key }) => key));
	return words.filter(({ key }) => keys.has(key)).length / (words.length || 1);
}
