/**
 * A claim is an assertion that several articles may make; each time an article makes it is a statement.
 * A claim is worded so that it can be affirmed or denied; who does so is the statement's business, not the claim's.
 */
import * as v from 'valibot';
import { PartialDate } from './article';

const Text = v.pipe(v.string(), v.nonEmpty());

/** `exactly` is said or plainly meant; the others are what the words around the number say (rund, mehr als, mindestens, bis zu, fast). */
export const Qualifier = v.picklist(['exactly', 'about', 'more-than', 'at-least', 'up-to', 'almost', 'less-than']);
export type Qualifier = v.InferOutput<typeof Qualifier>;

/** A number as an article gives it. */
export const Figure = v.object({
	value: v.pipe(v.number(), v.finite()),
	/** What one of it is, English singular: `soldier`, `container`, `shell`, `kilometre`. */
	unit: Text,
	qualifier: Qualifier,
	/** What is counted, in English, the same words wherever the same thing is counted: `North Korean soldiers in Russia`. */
	counts: Text,
	/** `stated` as so, or only `promised` or `expected`. */
	status: v.optional(v.picklist(['stated', 'promised', 'expected']), 'stated'),
});
export type Figure = v.InferOutput<typeof Figure>;

/**
 * Towards the claim: `affirms` it is so; `denies` it; `doubts` it (leaves open, sees no sign, calls it suspected);
 * `reports` it as something others say, without a source of its own that vouches for it.
 */
export const Stance = v.picklist(['affirms', 'denies', 'doubts', 'reports']);
export type Stance = v.InferOutput<typeof Stance>;

/** `quoted`: in the speaker's words; `reported`: in the outlet's words for a speaker; `asserted`: by the outlet itself. */
export const AttributionMode = v.picklist(['quoted', 'reported', 'asserted']);

export const Attribution = v.object({
	/** Who says so, in English (`Mark Rutte`, `US and Ukrainian officials`); `null` when the outlet itself asserts it. */
	speaker: v.nullable(Text),
	personId: v.optional(Text),
	mode: AttributionMode,
	/** The words that show it, from the article: `nach Angaben der Nato`, `sagte`, `laut`. */
	cue: v.nullable(Text),
	/** Through whom it comes, when the outlet has it from another: `Washington Post`. */
	via: v.optional(Text),
});
export type Attribution = v.InferOutput<typeof Attribution>;

/** One article making one claim. `exact` stands in the article's text at [start, end). */
export const Statement = v.object({
	id: Text,
	articleId: Text,
	start: v.pipe(v.number(), v.integer(), v.minValue(0)),
	end: v.pipe(v.number(), v.integer(), v.minValue(0)),
	exact: Text,
	attribution: Attribution,
	stance: Stance,
	figures: v.array(Figure),
	/** The day or month the statement speaks of, when that is not the article's date. */
	asOf: v.optional(PartialDate),
});
export type Statement = v.InferOutput<typeof Statement>;

/**
 * `same`: the assertion agrees; `near-verbatim`: the wording is mostly shared; `different-figure`: same thing counted, another number;
 * `contradicts`: the one denies what the other affirms; `related`: on the same matter, to be read together.
 */
export const Relation = v.picklist(['same', 'near-verbatim', 'different-figure', 'contradicts', 'related']);
export type Relation = v.InferOutput<typeof Relation>;

/** Where two statements differ in a way that the curators noted. `statements` are two statement ids, of this claim or another. */
export const Difference = v.object({
	statements: v.tuple([Text, Text]),
	relation: Relation,
	/** The difference in one English sentence, for a reader. */
	note: Text,
});
export type Difference = v.InferOutput<typeof Difference>;

export const Claim = v.object({
	id: Text,
	topicId: Text,
	/** For a reader, one sentence, no outlet named. */
	english: Text,
	/** A short German wording. */
	german: Text,
	/** Other ways a German outlet would put it, so that a page in other words is recognised. */
	wordings: v.array(Text),
	/**
	 * How a denial of it would be worded, where negation does not simply turn the claim round: `schloss Waffenlieferungen aus`.
	 */
	denials: v.array(Text),
	statements: v.pipe(v.array(Statement), v.minLength(1)),
	differences: v.array(Difference),
});
export type Claim = v.InferOutput<typeof Claim>;

export const Topic = v.object({ id: Text, english: Text, german: Text });
export type Topic = v.InferOutput<typeof Topic>;
