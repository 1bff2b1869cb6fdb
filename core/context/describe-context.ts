/** An article among others on its story: where else it stands, what others report besides, what only it reports, and the story's figures over time. */
import type { SameStory, StoryContext } from '../analysis';
import { findMissing } from './find-missing';
import { findOnlyHere } from './find-only-here';
import { gatherSeries } from './gather-series';
import { listClaims, type StoryArticle, scoreStories } from './score-stories';
import type { Story } from './story';

/** `null` when none of the others is on the same story. Spans of `missing` point into the other article's text, of `onlyHere` into this one's. */
export function describeContext(story: Story): StoryContext | null {
	const claims = listClaims(story);
	const articles = scoreStories(story, claims);
	if (articles.length === 0) return null;
	return {
		sentences: claims.size,
		elsewhere: articles.map(dropWorkings),
		missing: findMissing(story, articles),
		onlyHere: findOnlyHere(story, articles, claims),
		series: gatherSeries(story, articles),
	};
}

const dropWorkings = ({ articleId, score, matched, copied }: StoryArticle): SameStory => ({ articleId, score, matched, copied });
