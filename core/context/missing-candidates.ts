/**
 * Sentences of articles on the same story that this article may lack, and how much each would be missed: much when it stands at the head of its article,
 * belongs to the part that is shared, carries figures and can be read by itself.
 */

import type { StoryArticle } from './score-stories';
import { locate, type Place, type Story } from './story';
import { measureCover, type TextWords } from './text-words';
import { weighWords } from './weigh-sentences';

export type Candidate = { readonly place: Place & { readonly article: number }; readonly from: StoryArticle; readonly weight: number };

/** Less than this new and it is what is said here, put otherwise; with nothing in common it is of another matter. */
const leastNew = 0.35;
const leastCommon = 0.08;
const leastWeight = 0.4;
/** A sentence as near as this to one that is said here too belongs to the shared part. */
const nearSentences = 3;
/** A longer text is a ticker or a survey of the day: only what stands near the shared part is of this story. */
const tickerSentences = 90;
const headSentences = 5;
const headBonus = 1.4;
const endLoss = 0.3;
const figureBonus = 1.25;
const farLoss = 0.6;
const leaningLoss = 0.6;

/** First words that lean on the sentence before. */
const leaning =
	/^["„“»«‚‘'(–—-]*\s*(?:er|sie|es|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner|dies|diese|dieser|dieses|diesen|diesem|das|dabei|dort|damit|dafür|dagegen|dazu|davon|deren|dessen|denn|aber|doch|auch|so|dann|danach|zudem|außerdem|ausserdem|allerdings|deshalb|daher|darum|trotzdem|dennoch|beide|beiden|hier|zugleich|gleichzeitig|jedoch|und|oder)\b/iu;
const endsAsSentence = /[.!?…]["“”»«’')\]]*$/u;

/** Best first; [] when the article has nothing new. */
export function findCandidates(story: Story, from: StoryArticle, here: TextWords): Candidate[] {
	const paired = new Set(from.other.pairs.map(({ there }) => there));
	const count = from.other.sentences.length;
	return from.other.sentences.flatMap((_, sentence) => {
		if (paired.has(sentence)) return [];
		const isNear = [...paired].some((there) => Math.abs(there - sentence) <= nearSentences);
		if (count > tickerSentences && !isNear) return [];
		const place = { article: from.number, sentence };
		const said = weighSaid(story, place, here);
		if (said === 0) return [];
		const position = sentence < headSentences ? headBonus : 1 - endLoss * (sentence / count);
		return [{ place, from, weight: from.score * said * position * (isNear ? 1 : farLoss) }];
	});
}

/** What the sentence itself is worth; 0 for one that cannot be missing here. */
function weighSaid(story: Story, place: Place, here: TextWords): number {
	const words = story.wordsOf(place);
	const weight = weighWords(words);
	const common = measureCover(words, here.all);
	if (weight < leastWeight || 1 - common < leastNew || common < leastCommon) return 0;
	const { article, span } = locate(story, place);
	const text = article.text.slice(span.start, span.end);
	if (!endsAsSentence.test(text)) return 0;
	const hasFigure = words.some(({ isNumber }) => isNumber);
	return weight * (hasFigure ? figureBonus : 1) * (leaning.test(text) ? leaningLoss : 1);
}
