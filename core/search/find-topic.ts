/**
 * The articles of a library that are on the topic of a page though they may tell another day's story: those that keep naming what the page keeps naming.
 */
import type { Article } from '../article';
import { listCountryWords } from './country-words';
import type { Segment } from './library/segment';
import type { SearchedLibrary } from './match-library';
import type { ContentWord } from './meaning/content-words';

/** Words that make the topic, how rare they are at least, and in how many sentences of the page they stand at least. */
const mostWords = 10;
const leastRarity = 5;
const leastSentences = 2;
/** Postings read for one page in one segment. */
const mostPostings = 60_000;
/** What an article must name of the topic, by weight. */
const leastScore = 0.45;
/** An article names a word in earnest that has it in so many sentences. */
const oftenEnough = 2;
/** Articles whose texts are read. */
const mostArticles = 12;
/** What more articles are on is told every day, and its figures are another day's. */
const mostOnTopic = 40;

/**
 * At most twelve, those that name most of the topic first; [] when the page keeps naming nothing, or what half the library is about. `sentences`: the content words of each sentence of the
 * page. Rejects where reading texts does.
 */
export async function findTopic(
	sentences: readonly (readonly ContentWord[])[],
	library: SearchedLibrary,
	isSelf: (other: Article) => boolean,
): Promise<Article[]> {
	const topic = readTopic(sentences);
	const total = topic.reduce((sum, { weight }) => sum + weight, 0);
	const onTopic = library.segments
		.flatMap((segment) => searchSegment(topic, segment))
		.filter(({ id, score }) => score >= leastScore * total && !library.isRemoved(id));
	if (onTopic.length > mostOnTopic) return [];
	const ids = onTopic
		.toSorted((a, b) => b.score - a.score)
		.slice(0, mostArticles)
		.map(({ id }) => id);
	const texts = ids.length === 0 ? new Map<string, Article>() : await library.readTexts(ids);
	return ids.flatMap((id) => {
		const article = texts.get(id);
		return article && !isSelf(article) ? [article] : [];
	});
}

type TopicWord = { readonly keys: readonly string[]; readonly weight: number };

/** The topic's words, weightiest first; all words of a country are one. */
function readTopic(sentences: readonly (readonly ContentWord[])[]): TopicWord[] {
	const counts = new Map<string, { rarity: number; count: number }>();
	for (const words of sentences) {
		const rarities = new Map(words.filter(({ isNumber }) => !isNumber).map(({ key, rarity }) => [nameTopic(key), rarity]));
		for (const [name, rarity] of rarities) {
			const before = counts.get(name) ?? { rarity: 0, count: 0 };
			counts.set(name, { rarity: Math.max(before.rarity, rarity), count: before.count + 1 });
		}
	}
	return [...counts]
		.filter(([, { rarity, count }]) => rarity >= leastRarity && count >= leastSentences)
		.map(([name, { rarity, count }]) => ({ keys: listCountryWords(name), weight: rarity * Math.log1p(count) }))
		.toSorted((a, b) => b.weight - a.weight)
		.slice(0, mostWords);
}

/** One name for all words of a country. */
export const nameTopic = (key: string): string => listCountryWords(key).toSorted()[0] ?? key;

function searchSegment(topic: readonly TopicWord[], segment: Segment): { id: string; score: number }[] {
	const scores = new Map<number, number>();
	let left = mostPostings;
	for (const { keys, weight } of topic) {
		const named = new Map<number, number>();
		for (const key of keys) {
			const word = segment.findWord(key);
			if (word < 0) continue;
			left -= segment.countSentencesWith(word);
			if (left < 0) break;
			for (const sentence of segment.sentencesWith(word)) {
				const article = segment.articleOf(sentence);
				named.set(article, (named.get(article) ?? 0) + 1);
			}
		}
		for (const [article, count] of named) scores.set(article, (scores.get(article) ?? 0) + weight * Math.min(1, count / oftenEnough));
	}
	return [...scores].map(([article, score]) => ({ id: segment.articleIds[article] ?? '', score }));
}
