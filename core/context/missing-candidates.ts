/**
 * Sentences of articles on the same story that this article may lack, and how much each would be missed: much when it stands at the head of its article,
 * belongs to the part that is shared, says much that is new, carries figures and can be read by itself.
 */

import { judgeReadability } from './judge-readability';
import type { StoryArticle } from './score-stories';
import { locate, type Place, type Story } from './story';
import { measureCover, type TextWords } from './text-words';

export type Candidate = { readonly place: Place & { readonly article: number }; readonly from: StoryArticle; readonly weight: number };

/** Less than this new and it is what is said here, put otherwise; with nothing in common it is of another matter. */
const leastNew = 0.35;
const leastCommon = 0.08;
/** Rarity of the new words of a sentence that is new in the main. */
const muchNew = 30;
/** A sentence as near as this to one that is said here too belongs to the shared part. */
const nearSentences = 4;
/** A long text of which little is shared treats of other things too, as a ticker does: then only what stands amid the shared part is of this story. */
const longText = 60;
const littleShared = 0.15;
/** Share from which two articles are of one scope; the less is shared, the more of the other article is simply its own. */
const sameScope = 0.25;
const otherScopeLoss = 0.4;
const headSentences = 5;
const headBonus = 1.3;
const endLoss = 0.3;
const figureBonus = 1.25;
const farLoss = 0.6;

/** [] when the article has nothing new. */
export function findCandidates(story: Story, from: StoryArticle, here: TextWords): Candidate[] {
	const paired = new Set(from.other.pairs.map(({ there }) => there));
	const count = from.other.sentences.length;
	const treatsOthers = count > longText && paired.size / count < littleShared;
	const scope = 1 - otherScopeLoss * Math.max(0, 1 - paired.size / count / sameScope);
	return from.other.sentences.flatMap((_, sentence) => {
		if (paired.has(sentence)) return [];
		const distances = [...paired].map((there) => there - sentence);
		const isBefore = distances.some((distance) => distance > 0 && distance <= nearSentences);
		const isAfter = distances.some((distance) => distance < 0 && distance >= -nearSentences);
		if (treatsOthers && !(isBefore && isAfter)) return [];
		const place = { article: from.number, sentence };
		const position = sentence < headSentences ? headBonus : 1 - endLoss * (sentence / count);
		const weight = scope * from.score * position * (isBefore || isAfter ? 1 : farLoss) * weighNew(story, place, here);
		return weight > 0 ? [{ place, from, weight }] : [];
	});
}

/** What is new in the sentence, 0–1 and more with figures; 0 for one that cannot be missing here. */
function weighNew(story: Story, place: Place, here: TextWords): number {
	const words = story.wordsOf(place);
	const common = measureCover(words, here.all);
	if (1 - common < leastNew || common < leastCommon) return 0;
	const rarities = new Map(words.flatMap(({ key, rarity }) => (here.all.has(key) ? [] : [[key, rarity] as const])));
	const amount = [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0);
	const { article, span } = locate(story, place);
	const hasFigure = words.some(({ isNumber }) => isNumber);
	return Math.min(1, amount / muchNew) * (hasFigure ? figureBonus : 1) * judgeReadability(article.text.slice(span.start, span.end));
}
