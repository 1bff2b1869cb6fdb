/**
 * The seed corpus: its files as people edit them, and the pack the extension loads.
 * Authored files mean a place in an article by quoting it; the pack has the offsets, computed and verified at build time.
 */
import * as v from 'valibot';
import { Article, PartialDate } from './article';
import { Attribution, Claim, Difference, Figure, Stance, Topic } from './claim';
import { Outlet, Person } from './entity';

const Text = v.pipe(v.string(), v.nonEmpty());

/** A block of an article as set on its page. The article's text is its blocks, captions apart, joined by a blank line. */
export const Block = v.strictObject({
	kind: v.picklist(['kicker', 'headline', 'teaser', 'subhead', 'paragraph']),
	text: Text,
});

/** seeds/articles/<id>.json */
export const ArticleFile = v.strictObject({
	id: Text,
	outletId: Text,
	title: v.nullable(Text),
	byline: v.nullable(Text),
	published: PartialDate,
	url: v.nullable(v.pipe(v.string(), v.url())),
	inferred: v.array(v.picklist(['outlet', 'published', 'title', 'url'])),
	blocks: v.pipe(v.array(Block), v.minLength(1)),
	/** Picture captions, without credits: not article text, but people are named in them. */
	captions: v.array(Text),
});
export type ArticleFile = v.InferOutput<typeof ArticleFile>;

/** A statement as edited: `exact` quotes the article; `after` quotes words before it where `exact` stands more than once. */
export const StatementFile = v.strictObject({
	id: Text,
	articleId: Text,
	exact: Text,
	after: v.optional(Text),
	attribution: v.strictObject(Attribution.entries),
	stance: Stance,
	figures: v.optional(v.array(v.strictObject(Figure.entries)), []),
	asOf: v.optional(PartialDate),
});

/** seeds/claims/<topic>.json */
export const ClaimsFile = v.strictObject({
	topic: v.strictObject(Topic.entries),
	claims: v.array(
		v.strictObject({
			id: Text,
			english: Text,
			german: Text,
			wordings: v.optional(v.array(Text), []),
			denials: v.optional(v.array(Text), []),
			statements: v.pipe(v.array(StatementFile), v.minLength(1)),
			differences: v.optional(v.array(v.strictObject(Difference.entries)), []),
		}),
	),
});
export type ClaimsFile = v.InferOutput<typeof ClaimsFile>;

export const GlossaryEntry = v.strictObject({
	/** German headword as a dictionary has it: `Atomprogramm`, `vorwerfen`, `im Gegenzug`. */
	lemma: Text,
	partOfSpeech: v.picklist(['noun', 'verb', 'adjective', 'adverb', 'phrase', 'name']),
	gender: v.optional(v.picklist(['der', 'die', 'das'])),
	/** Forms met in the articles other than the lemma: `Atomprogramms`, `wirft … vor`. An ellipsis stands for words between. */
	forms: v.optional(v.array(Text), []),
	/** English, best first. */
	glosses: v.pipe(v.array(Text), v.minLength(1)),
	note: v.optional(Text),
});
export type GlossaryEntry = v.InferOutput<typeof GlossaryEntry>;

/**
 * A concept: words and phrases that news German uses for one another (`Moskau`, `Kreml`, `Russland`). Lower-case lemmas or
 * stems; matching treats them as one term.
 */
export const Concept = v.strictObject({
	id: Text,
	english: Text,
	/** Names a country, place, organisation or person: a page that names none of a claim's own is about something else. */
	isName: v.optional(v.boolean()),
	words: v.pipe(v.array(Text), v.minLength(1)),
});
export type Concept = v.InferOutput<typeof Concept>;

/** What the extension loads: public/seeds.json. */
export const SeedPack = v.object({
	/** Changes whenever the content does: a hash of it. Not a schema version. */
	version: Text,
	articles: v.array(v.object({ ...Article.entries, blocks: v.array(Block), captions: v.array(Text) })),
	outlets: v.array(Outlet),
	people: v.array(Person),
	topics: v.array(Topic),
	claims: v.array(Claim),
	glossary: v.array(GlossaryEntry),
	concepts: v.array(Concept),
});
export type SeedPack = v.InferOutput<typeof SeedPack>;
export type SeedArticle = SeedPack['articles'][number];
