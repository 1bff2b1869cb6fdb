/** The figures of a story over time, here and elsewhere: a point for what each outlet gave, dated by what it says or by the day it was published. */
import { buildFigureSeries, type FigureSeries, type FigureSource } from '../claims/figure-series';
import { groupFigures, type PlacedFigure } from './figure-groups';
import { nameCounted } from './name-counted';
import { readAsOf } from './read-as-of';
import type { StoryArticle } from './score-stories';
import { locate, type Story } from './story';

const mostShown = 4;

/** Those with most points first, four at most; [] when all give the same figures. Of what is counted, the German words. */
export function gatherSeries(story: Story, articles: readonly StoryArticle[]): FigureSeries[] {
	return groupFigures(story, articles)
		.flatMap((group) => describeGroup(story, group))
		.toSorted((a, b) => b.points.length - a.points.length)
		.slice(0, mostShown);
}

function describeGroup(story: Story, group: readonly PlacedFigure[]): FigureSeries[] {
	const counts = nameCounted(story, group);
	if (counts === null) return [];
	return buildFigureSeries(group.map((placed) => readSource(story, placed, counts))).map((series) => ({ ...series, language: 'de' }));
}

function readSource(story: Story, { place, figure }: PlacedFigure, counts: string): FigureSource {
	const { article, span } = locate(story, place);
	const { value, qualifier, start, end } = figure;
	return {
		figure: { value, qualifier, counts, unit: counts, status: 'stated' },
		at: readAsOf(article.text.slice(span.start, span.end), article.published),
		outlet: article.outlet ?? article.id,
		...story.voiceOf(place),
		isHere: place.article === 'here',
		place: { articleId: article.id, start, end },
	};
}
