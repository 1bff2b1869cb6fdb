/** A feed as it is fetched: what it is called, how often it wants to be asked, and what stands in it. */

export type FeedItem = {
	/** `guid`, Atom `id` or `rdf:about`; the address where it has none. */
	readonly id: string;
	/** The article's page, an absolute address of the web. */
	readonly url: string;
	/** Plain text; `null` when it has none. */
	readonly title: string | null;
	/** ISO 8601; `null` when it gives none or one that cannot be. */
	readonly published: string | null;
	/** Plain text, at most 300 characters; `null` when it has none. */
	readonly summary: string | null;
};

export type FeedDocument = {
	readonly title: string | null;
	/** The site's page that the feed belongs to; `null` when it names none. */
	readonly siteUrl: string | null;
	/** Minutes for which the feed asks not to be fetched again; `null` when it does not say. */
	readonly minutesToLive: number | null;
	/** In the feed's order, each address once. */
	readonly items: readonly FeedItem[];
};

/** A feed that a page names: an absolute address of the web. */
export type FeedLink = { readonly url: string; readonly title: string | null };

/** What became of a wish to subscribe: done, or the address is a page and the reader chooses among the feeds it names (at least one). */
export type FeedAnswer =
	| { readonly status: 'added'; readonly feedId: string }
	| { readonly status: 'choose'; readonly feeds: readonly FeedLink[] };
