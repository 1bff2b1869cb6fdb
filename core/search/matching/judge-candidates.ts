/** How surely the candidates of one unit say what it says: each by itself, and as far as it stands out from what says something else. */
import type { Article, Span } from '../../article';
import { countDaysApart } from '../../dates';
import { outletKey } from '../../outlet-key';
import { compareMeaning, readMeaning } from '../meaning/compare-meaning';
import type { Candidate } from './find-candidates';
import { coverByNames, trustBesides } from './name-runs';
import { judgeAlone, judgeWithinStory, rateAlone, rateWithinStory } from './rate';
import type { Unit } from './read-units';
import { readTokens, shareTokens } from './shared-tokens';

/** A candidate whose text is at hand, with its place in it; `number` is the article's in the segment. */
export type Placed = { readonly candidate: Candidate; readonly article: Article; readonly number: number; readonly place: Span };

export type Judged = Placed & {
	/** How likely it says the same, 0–1, if the two articles have nothing else in common. */
	readonly chance: number;
	/** How likely, 0–1, if they are on one story. */
	readonly chanceWithinStory: number;
};

/** Sentences that cover each other so far say one thing: another outlet's wording does not make the best doubtful. */
const sameThing = 0.5;

/** Most likely first. `here` is the unit's article. */
export function judgeCandidates(unit: Unit, candidates: readonly Placed[], here: Article): Judged[] {
	const tokens = readTokens(here.text, unit);
	const rated = candidates
		.map((placed) => {
			const { text } = placed.article;
			const { start, end } = placed.place;
			const shared = shareTokens(tokens, placed.candidate.searched.readTokens(placed.candidate.sentence, text, placed.place));
			const { cover } = placed.candidate;
			const byNames = coverByNames(cover, unit.names, text.slice(start, end));
			const trust = trustBesides(cover, byNames);
			const floor = byNames ? rateAlone(byNames, shared) : 0;
			return { ...placed, floor, trust, rating: rateAlone(cover, shared), story: rateWithinStory(cover, shared) };
		})
		.toSorted((a, b) => b.rating - a.rating);
	const saysSame = compareLazily(rated);
	return rated
		.map(({ floor, trust, rating, story, ...placed }, at) => {
			const days = countDaysApart(here.published, placed.article.published) ?? 0;
			const judge = (rival: number) => judgeAlone(placed.candidate.cover, rating, rival, days);
			const isHopeless = judge(0) < hopeless;
			const rival = rated.find((_, other) => other !== at && (isHopeless || !saysSame(at, other)));
			return {
				...placed,
				chance: trust * judge(Math.max(floor, rival?.rating ?? 0)),
				chanceWithinStory: trust * judgeWithinStory(story),
			};
		})
		.toSorted((a, b) => b.chance - a.chance);
}

/** Below this chance without any rival, nobody asks who the rival is. */
const hopeless = 0.1;

/** Whether two of the candidates, by their places in the list, say the same. */
function compareLazily(placed: readonly Placed[]): (one: number, other: number) => boolean {
	const meanings = placed.map(() => null as ReturnType<typeof readMeaning> | null);
	const read = (at: number) => {
		const { searched, sentence } = (placed[at] as Placed).candidate;
		const meaning = meanings[at] ?? readMeaning(searched.readContent(sentence));
		meanings[at] = meaning;
		return meaning;
	};
	return (one, other) => compareMeaning(read(one), read(other)) >= sameThing;
}

/** A sentence that stands in so many articles of one outlet is that outlet's standing text, and says nothing of the story. */
const standingFrom = 4;

/** Whether the unit is what an outlet puts into article after article. */
export function isStandingText(judged: readonly Judged[]): boolean {
	const articles = new Map<string, Set<string>>();
	for (const { article, chanceWithinStory } of judged) {
		const outlet = outletKey(article);
		if (outlet !== null && chanceWithinStory >= sureCopy) articles.set(outlet, (articles.get(outlet) ?? new Set()).add(article.id));
	}
	return [...articles.values()].some(({ size }) => size >= standingFrom);
}

const sureCopy = 0.9;
/** From so many articles on, a sentence that all have tells less and less of what they have in common. */
const common = 3;

/** What a sentence that is found elsewhere tells of the story, 0–1: little, when articles on many stories have it. */
export function weighCommonness(judged: readonly Judged[]): number {
	const articles = new Set(judged.filter(({ chanceWithinStory }) => chanceWithinStory >= sureCopy).map(({ article }) => article.id));
	return Math.min(1, common / articles.size);
}
