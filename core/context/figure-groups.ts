/**
 * Figures of a story that count the same thing. Nothing is guessed from a noun alone („zwölf Tote“ here and in a report on last year): figures belong together
 * because the sentences they stand in were set side by side, pair by pair.
 */
import type { FoundFigure } from '../analysis';
import { findFigures } from '../claims/find-figures';
import { stem } from '../german/stem';
import { foldSpelling } from '../german/tokens';
import type { StoryArticle } from './score-stories';
import { locate, type Place, type SentencePair, type Story } from './story';

export type PlacedFigure = { readonly place: Place; readonly figure: FoundFigure };

/** Groups of at least two figures, in the order in which they stand here. */
export function groupFigures(story: Story, articles: readonly StoryArticle[]): PlacedFigure[][] {
	const groups = new FigureGroups();
	for (const { number, other } of articles) {
		for (const { here, there, figures } of other.pairs) {
			if (figures) groups.join(placeFigure('here', here, figures.here), placeFigure(number, there, figures.there));
		}
	}
	for (const { number, other } of articles) for (const pair of other.pairs) joinEqual(story, groups, number, pair);
	return groups.list();
}

const placeFigure = (article: Place['article'], sentence: number, figure: FoundFigure): PlacedFigure => ({
	place: { article, sentence },
	figure,
});

/** A sentence set beside one here whose figure is in a group may give the same figure: then it joins, if there is just one such. */
function joinEqual(story: Story, groups: FigureGroups, article: number, { here, there, relation }: SentencePair): void {
	if (relation === 'related') return;
	for (const known of groups.listIn({ article: 'here', sentence: here })) {
		const { article: text, span } = locate(story, { article, sentence: there });
		const equal = findFigures(text.text, span).filter((figure) => figure.value === known.figure.value && countSame(figure, known.figure));
		const [only, ...more] = equal;
		if (only && more.length === 0) groups.join(known, placeFigure(article, there, only));
	}
}

function countSame(a: FoundFigure, b: FoundFigure): boolean {
	if (a.noun === null || b.noun === null) return a.noun === b.noun;
	return stem(foldSpelling(a.noun)) === stem(foldSpelling(b.noun));
}

/** Sets that grow together; each figure is in one. */
class FigureGroups {
	private readonly groupOf = new Map<string, PlacedFigure[]>();

	join(a: PlacedFigure, b: PlacedFigure): void {
		const [one, other] = [this.find(a), this.find(b)];
		if (one === other) return;
		one.push(...other);
		for (const figure of other) this.groupOf.set(keyOf(figure), one);
	}

	listIn({ article, sentence }: Place): PlacedFigure[] {
		return this.list()
			.flat()
			.filter(({ place }) => place.article === article && place.sentence === sentence);
	}

	list(): PlacedFigure[][] {
		return [...new Set(this.groupOf.values())].filter((group) => group.length > 1);
	}

	private find(figure: PlacedFigure): PlacedFigure[] {
		const known = this.groupOf.get(keyOf(figure)) ?? [figure];
		this.groupOf.set(keyOf(figure), known);
		return known;
	}
}

const keyOf = ({ place, figure }: PlacedFigure) => `${place.article} ${figure.start}`;
