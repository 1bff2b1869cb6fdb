/**
 * An entity is a person, organisation or place that articles mention; the corpus knows persons.
 * Its German spelling is the one German papers print, its English spelling the one English papers print.
 */
import * as v from 'valibot';

const Name = v.pipe(v.string(), v.nonEmpty());

export const Person = v.object({
	id: Name,
	/** As German outlets print the full name: `Wolodymyr Selenskyj`. */
	german: Name,
	/** As English outlets print it: `Volodymyr Zelenskyy`. */
	english: Name,
	/** The part used alone after first mention, in German: `Selenskyj`; for Korean names the first part: `Kim`. */
	surname: Name,
	/** Other full-name spellings met in German pages: `Kim Jong Un`, `Anthony Blinken`, `Wolodimir Selenski`. */
	aliases: v.array(Name),
	/** Other spellings of the surname alone: `Selenski`, `Zelenskyj`. */
	surnameAliases: v.array(Name),
	/**
	 * Nouns and titles that, directly before the bare surname, settle that this person is meant (`US-Verteidigungsminister`,
	 * `Nato-Generalsekretär`, `Präsident`). Needed where the surname is also a word or a common name.
	 */
	functions: v.array(Name),
	/**
	 * How much the bare surname proves: `clear` (Rutte) may stand alone on a page on these events;
	 * `shared` (Kim, Bush, Austin, Kirby, Lange, Town) only after the full name or a function has named the person on the same page;
	 * `word` as `shared`, and is also an ordinary German word at the start of a sentence (Im, Lange).
	 */
	surnameIs: v.picklist(['clear', 'shared', 'word']),
	/**
	 * Words (or their beginnings) that settle a `shared` surname on a page that names nobody of that surname in full:
	 * beside `Nordkorea`, a Kim without a given name is Kim Jong-un.
	 */
	contexts: v.optional(v.array(Name)),
	/** Id of a person of the same surname who is meant by it alone where a page names both: Kim Jong-il beside Kim Jong-un. */
	yieldsSurnameTo: v.optional(Name),
	/** The role at the time of the articles, in English: `Secretary General of NATO`. */
	role: Name,
	gender: v.picklist(['female', 'male', 'unknown']),
});
export type Person = v.InferOutput<typeof Person>;

/** An outlet: who publishes. `feed` is that of its news, or of everything it has. `domains` are registrable hosts without `www.`; subdomains belong to it. */
export const Outlet = v.object({
	id: Name,
	name: Name,
	domains: v.pipe(
		v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'a domain is lower case without scheme, www or path'))),
		v.minLength(1),
	),
	country: v.picklist(['DE', 'AT', 'CH', 'LI', 'LU', 'IT', 'BE']),
	kind: v.picklist([
		'public-broadcaster',
		'national-daily',
		'regional-daily',
		'weekly',
		'magazine',
		'broadcaster',
		'portal',
		'agency',
		'tabloid',
		'business',
		'specialist',
	]),
	feed: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});
export type Outlet = v.InferOutput<typeof Outlet>;
