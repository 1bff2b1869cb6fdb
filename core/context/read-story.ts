/** Makes the story of a page from what the search found of it. */
import type { Article } from '../article';
import { openSpeechIn } from '../claims/find-attribution';
import { nameSpeaker } from '../claims/name-speaker';
import { readStance } from '../claims/read-stance';
import { relateSaid } from '../claims/relate-sentences';
import { readSaidIn } from '../claims/relation/said-words';
import type { Likeness } from '../claims/word-likeness';
import type { Morphology } from '../german/reading';
import { type LibraryMatches, shownFrom } from '../search/match-library';
import type { AlignedStory } from '../search/matching/read-stories';
import type { ContentReader } from '../search/meaning/content-words';
import { openStory } from './open-story';
import type { StoredArticle } from './stored-article';
import { locate, type Place, type Story, type Voice } from './story';

export type StorySources = { readonly morphology: Morphology; readonly likeness: Likeness; readonly readContent: ContentReader };

/** The story that `describeContext` describes. Only the pairs are related at once; all else is read when it is asked for. */
export function readStory(article: Article, { sentences, stories }: LibraryMatches, sources: StorySources): Story {
	const story = openStory({
		article,
		sentences,
		words: sentences.map((span) => sources.readContent(article.text, span)),
		others: stories.map((other) => describeOther(article, sentences, other, sources.likeness)),
		voiceOf,
	});
	function voiceOf(place: Place): Voice {
		const { article: held, span } = locate(story, place);
		const said = openSpeechIn(held, sources.morphology).attribute(span);
		return { speaker: said && nameSpeaker(said, held.text), stance: readStance(readSaidIn(held, span), said?.stanceOfCue) };
	}
	return story;
}

function describeOther(here: Article, sentences: LibraryMatches['sentences'], story: AlignedStory, likeness: Likeness): StoredArticle {
	const { article, score, segment, position, findSimilar } = story;
	const pairs = story.pairs.flatMap((pair) => {
		const [span, other] = [sentences[pair.here], story.sentences[pair.there]];
		if (pair.score < shownFrom || !span || !other) return [];
		const { relation, figures } = relateSaid(readSaidIn(here, span), readSaidIn(article, other), likeness);
		return [{ ...pair, relation, figures }];
	});
	return { article, storyScore: score, segment, position, findSimilar, pairs };
}
