/** From the people named in an article to their cards: where they are named here, and what other articles have them saying. */
import type { Analysis, Mention } from '../core/analysis';
import type { Article, Span } from '../core/article';
import type { Attribution, Stance } from '../core/claim';
import type { Person } from '../core/entity';
import type { CorpusView } from './corpus-view';
import type { OutletGroup } from './describe-claim';
import { type Excerpt, takeExcerpt } from './excerpt';

export type SaidElsewhere = {
	readonly id: string;
	readonly english: string;
	readonly excerpt: Excerpt;
	readonly mode: Attribution['mode'];
	readonly stance: Stance;
	readonly articleId: string;
	readonly article: OutletGroup['article'];
};

export type PersonView = {
	readonly person: Person;
	readonly places: readonly (Span & { readonly surface: string })[];
	readonly said: readonly SaidElsewhere[];
};

/** In the order of first mention; people the corpus no longer has are left out. `source` is the corpus article this is, whose own statements are not "elsewhere". */
export function describePeople(article: Article, analysis: Analysis, corpus: CorpusView): PersonView[] {
	const byPerson = new Map<string, Mention[]>();
	for (const mention of analysis.mentions) byPerson.set(mention.personId, [...(byPerson.get(mention.personId) ?? []), mention]);
	const own = new Set([article.id, analysis.source?.articleId]);
	return [...byPerson].flatMap(([personId, places]) => {
		const person = corpus.people.get(personId);
		return person ? [{ person, places, said: findSaid(personId, own, corpus) }] : [];
	});
}

function findSaid(personId: string, own: ReadonlySet<string | undefined>, corpus: CorpusView): SaidElsewhere[] {
	const said: SaidElsewhere[] = [];
	for (const claim of corpus.claims.values()) {
		for (const statement of claim.statements) {
			if (statement.attribution.personId !== personId || own.has(statement.articleId)) continue;
			const article = corpus.articles.get(statement.articleId) ?? null;
			const excerpt = takeExcerpt(article?.text ?? null, statement, statement.exact);
			const { id, articleId, stance, attribution } = statement;
			said.push({ id, english: claim.english, excerpt, mode: attribution.mode, stance, articleId, article });
		}
	}
	return said.sort((a, b) => (b.article?.published ?? '').localeCompare(a.article?.published ?? ''));
}
