/** From the people named in an article to their cards: where they are named here, and what other articles have them saying. */
import type { Analysis, Mention } from '../core/analysis';
import type { Article, Span } from '../core/article';
import type { Attribution, Stance } from '../core/claim';
import type { Person } from '../core/entity';
import type { OutletGroup } from './claim-view';
import type { CorpusView } from './corpus-view';
import { type Excerpt, takeExcerpt } from './excerpt';

export type SaidElsewhere = {
	readonly id: string;
	readonly english: string;
	readonly excerpt: Excerpt;
	readonly mode: Attribution['mode'];
	readonly stance: Stance;
};

export type SaidInArticle = {
	readonly articleId: string;
	readonly article: OutletGroup['article'];
	readonly said: readonly SaidElsewhere[];
};

export type PersonView = {
	readonly person: Person;
	/** By the reader, not the corpus. */
	readonly isKept: boolean;
	readonly places: readonly (Span & { readonly surface: string })[];
	readonly elsewhere: readonly SaidInArticle[];
};

/** In the order of first mention; people the corpus no longer has are left out. `source` is the corpus article this is, whose own statements are not "elsewhere". */
export function describePeople(article: Article, analysis: Analysis, corpus: CorpusView): PersonView[] {
	const byPerson = new Map<string, Mention[]>();
	for (const mention of analysis.mentions) byPerson.set(mention.personId, [...(byPerson.get(mention.personId) ?? []), mention]);
	for (const personId of analysis.pictured) byPerson.set(personId, []);
	const own = new Set([article.id, analysis.source?.articleId]);
	return [...byPerson].flatMap(([personId, places]) => {
		const person = corpus.people.get(personId);
		return person ? [{ person, isKept: corpus.keptPeople.has(personId), places, elsewhere: findSaid(personId, own, corpus) }] : [];
	});
}

/** By article, the latest first. */
function findSaid(personId: string, own: ReadonlySet<string | undefined>, corpus: CorpusView): SaidInArticle[] {
	const byArticle = new Map<string, SaidElsewhere[]>();
	for (const { english, statements } of corpus.claims.values()) {
		for (const statement of statements) {
			const { id, articleId, stance, attribution } = statement;
			if (attribution.personId !== personId || own.has(articleId)) continue;
			const excerpt = takeExcerpt(corpus.articles.get(articleId)?.text ?? null, statement, statement.exact);
			byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), { id, english, excerpt, mode: attribution.mode, stance }]);
		}
	}
	const groups = [...byArticle].map(([articleId, said]) => ({ articleId, said, article: corpus.articles.get(articleId) ?? null }));
	return groups.toSorted((a, b) => (b.article?.published ?? '').localeCompare(a.article?.published ?? ''));
}
