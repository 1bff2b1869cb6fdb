/** A place where a known surname stands, and what the words around it say about whose it is. */
import type { Span } from '../article';
import type { Family, KnownPerson } from './compile-spellings';

/**
 * `full`: named in full; `function`: the surname after an office that settles who is meant; `bare`: the surname alone;
 * `other`: somebody else of that surname, named so that it shows; `unsure`: the surname, or the first word of
 * a longer name; `silent`: names the person inside a compound („Kim-Jong-un-Regime“),
 * which tells whose surname it is but is not itself a mention.
 */
export type Sighting = Span & {
	readonly kind: 'full' | 'function' | 'bare' | 'unsure' | 'other' | 'silent';
	readonly family: Family;
	/** Who it is; `null` for `bare`, `unsure` and `other`. */
	readonly known: KnownPerson | null;
	/** First and last token. */
	readonly from: number;
	readonly to: number;
	readonly genitive: boolean;
	/** The folded noun before it that says what its bearer is, or `null`. */
	readonly title: string | null;
	/** Introduced as somebody's blood relation, hence of the same surname without taking it over. */
	readonly relative: boolean;
	readonly paragraph: number;
};
