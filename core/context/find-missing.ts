/**
 * What other articles on the story report and this one does not. Said only on good evidence: the story must surely be the same, the sentence must make a
 * claim, and nothing here may say it in other words. What several outlets have comes first; what is newer than this article is told apart.
 */
import type { MissingStatement } from '../analysis';
import { makesClaim } from '../claims/claim-sentences';
import { countDaysApart, isLater } from '../dates';
import { findSameIn, isSaidIn } from './is-said-in';
import { type Candidate, findCandidates } from './missing-candidates';
import { type StoryArticle, surelySameStory } from './score-stories';
import { locate, type Place, type Story } from './story';
import { readTextWords, type TextWords } from './text-words';
import { isOtherNews } from './weigh-sentences';

const mostShown = 8;
const mostLater = 3;
/** Of what one article alone has. */
const mostSingle = 5;
const worthShowing = 0.5;
/** Candidates that are looked up in the other articles. */
const mostCompared = 40;
/** An article shares at least as many sentences before anything in it is missed here. */
const fewestShared = 2;
const mostDaysBefore = 3;
/** What each further outlet adds, and how many of them count. */
const outletBonus = 0.6;
const mostOutlets = 3;

/** A statement, the place that is shown, and all places that make it. */
type Cluster = {
	readonly best: Candidate;
	readonly places: readonly Place[];
	readonly alsoIn: readonly StoryArticle[];
	readonly isLater: boolean;
	readonly weight: number;
};

/** At most eight, best first, newer things last; [] for a teaser, or when no article is surely on the same story. */
export function findMissing(story: Story, articles: readonly StoryArticle[]): MissingStatement[] {
	const sure = articles.filter((one) => one.score >= surelySameStory && countShared(one.other.pairs) >= fewestShared && !isOld(story, one));
	if (story.article.access === 'teaser' || sure.length === 0) return [];
	const here = readTextWords(story, 'here');
	const texts = new Map(articles.map((article) => [article, readTextWords(story, article.number)]));
	const candidates = sure.flatMap((article) => findCandidates(story, article, here)).toSorted((a, b) => b.weight - a.weight);
	const clusters = candidates.slice(0, mostCompared).map((candidate) => gatherCluster(story, candidate, texts));
	const isBackground = openBackground(story);
	const picked = pickClusters(clusters, (cluster) => isMissing(story, cluster, here) && !isBackground(cluster.best.place));
	return picked.toSorted((a, b) => Number(a.isLater) - Number(b.isLater)).map((cluster) => describeCluster(story, cluster));
}

/** What was in the papers days before is not missing in today's news. */
function isOld({ article }: Story, { other }: StoryArticle): boolean {
	const days = countDaysApart(article.published, other.article.published) ?? 0;
	return days > mostDaysBefore && isLater(article.published, other.article.published);
}

const countShared = (pairs: StoryArticle['other']['pairs']) => new Set(pairs.map(({ here }) => here)).size;

function gatherCluster(story: Story, best: Candidate, texts: ReadonlyMap<StoryArticle, TextWords>): Cluster {
	const places: Place[] = [best.place];
	const alsoIn: StoryArticle[] = [];
	for (const [article, text] of texts) {
		const same = findSameIn(story, best.place, text).filter(({ sentence }) => article !== best.from || sentence !== best.place.sentence);
		places.push(...same);
		if (article !== best.from && same.length > 0) alsoIn.push(article);
	}
	const outlets = new Set([best.from, ...alsoIn].map(({ other }) => other.article.outlet ?? other.article.id));
	const bonus = 1 + outletBonus * Math.min(mostOutlets, outlets.size - 1);
	const isNewer = [best.from, ...alsoIn].every(({ other }) => isLater(other.article.published, story.article.published));
	return { best, places, alsoIn, isLater: isNewer, weight: best.weight * bonus };
}

/** The weightiest, each statement once. */
function pickClusters(clusters: readonly Cluster[], isMissingHere: (cluster: Cluster) => boolean): Cluster[] {
	const picked: Cluster[] = [];
	const used = new Set<string>();
	for (const cluster of clusters.toSorted((a, b) => b.weight - a.weight)) {
		if (picked.length === mostShown || cluster.weight < worthShowing) break;
		if (cluster.places.some((place) => used.has(keyOf(place))) || isOneTooMany(cluster, picked) || !isMissingHere(cluster)) continue;
		for (const place of cluster.places) used.add(keyOf(place));
		picked.push(cluster);
	}
	return picked;
}

const keyOf = ({ article, sentence }: Place) => `${article} ${sentence}`;

function isOneTooMany(cluster: Cluster, picked: readonly Cluster[]): boolean {
	if (cluster.isLater && picked.filter(({ isLater: isNewer }) => isNewer).length === mostLater) return true;
	return cluster.alsoIn.length === 0 && picked.filter(({ alsoIn }) => alsoIn.length === 0).length === mostSingle;
}

function isMissing(story: Story, { best, places }: Cluster, here: TextWords): boolean {
	const { article, span } = locate(story, best.place);
	if (!makesClaim(article.text, span) || places.some((place) => isPaired(story, place))) return false;
	return !isSaidIn(story, best.place, here);
}

/** What stands there in the words of something that is said here, by way of a third article, is said here. */
function isPaired(story: Story, { article, sentence }: Place): boolean {
	return article !== 'here' && (story.others[article]?.pairs.some(({ there }) => there === sentence) ?? false);
}

/** Asks whether articles on other news say it too: then it is no news of this story. Their words are read when it is first asked. */
function openBackground(story: Story): (place: Place) => boolean {
	let texts: TextWords[] | null = null;
	return (place) => {
		texts ??= story.others.flatMap(({ article }, number) => (isOtherNews(story, article.published) ? [readTextWords(story, number)] : []));
		return texts.some((text) => findSameIn(story, place, text).length > 0);
	};
}

function describeCluster(story: Story, { best, alsoIn, isLater: isNewer }: Cluster): MissingStatement {
	const { article, span } = locate(story, best.place);
	const ids = [...new Set(alsoIn.map(({ articleId }) => articleId))];
	return { ...span, articleId: article.id, text: article.text.slice(span.start, span.end), alsoIn: ids, isLater: isNewer };
}
