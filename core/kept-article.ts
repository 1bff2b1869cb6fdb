/** An article that the reader keeps: one version of it, and the page's article as a line of the library's list. */
import * as v from 'valibot';
import { Article } from './article';
import { identifyPage } from './page-identity';

const Timestamp = v.pipe(v.string(), v.isoTimestamp());

/** Who wanted it: the reader by hand, the setting that keeps what is read, a feed, or a file that was imported. */
export const KeptBy = v.picklist(['reader', 'reading', 'feed', 'import']);
export type KeptBy = v.InferOutput<typeof KeptBy>;

/** All of a version but its text and captions, which are stored apart so that thousands can be listed. */
export const KeptHead = v.object({
	...v.omit(Article, ['text', 'captions']).entries,
	pageKey: v.pipe(v.string(), v.nonEmpty()),
	/** What page it is (`identifyPage`), as the database notes it beside the key. */
	page: v.optional(v.string()),
	/** SHA-256 of the text. */
	hash: v.string(),
	keptAt: Timestamp,
	keptBy: v.optional(KeptBy, 'reader'),
	/** How many words its text has. */
	words: v.optional(v.number(), 0),
	/** The version of this article that came after it; `null` for the latest. */
	supersededBy: v.optional(v.nullable(v.string()), null),
	updatedAt: Timestamp,
});
export type KeptHead = v.InferOutput<typeof KeptHead>;

/** What lies beside the head. */
export const KeptText = v.object({ id: v.string(), ...v.pick(Article, ['text', 'captions']).entries });
export type KeptText = v.InferOutput<typeof KeptText>;

export type KeptArticle = KeptHead & Omit<KeptText, 'id'>;

/** A page's article in the list: the head of its latest version, and what there is of it altogether. */
export type ListedArticle = {
	readonly head: KeptHead;
	readonly versions: number;
	/** When its first version was kept. */
	readonly firstKeptAt: string;
};

/** Runs of anything but white space. */
export function countWords(text: string): number {
	let count = 0;
	for (const _ of text.matchAll(/\S+/gu)) count++;
	return count;
}

/** One line for each page, of all versions in any order; pages none of whose versions is the latest are left out. */
export function listArticles(heads: Iterable<KeptHead>): ListedArticle[] {
	const pages = new Map<string, { latest: KeptHead | null; versions: number; firstKeptAt: string }>();
	for (const head of heads) {
		const identity = head.page ?? identifyPage(head.pageKey);
		const page = pages.get(identity) ?? { latest: null, versions: 0, firstKeptAt: head.keptAt };
		page.versions++;
		if (head.keptAt < page.firstKeptAt) page.firstKeptAt = head.keptAt;
		if (head.supersededBy === null && (page.latest === null || head.id > page.latest.id)) page.latest = head;
		pages.set(identity, page);
	}
	return [...pages.values()].flatMap(({ latest, ...rest }) => (latest ? [{ head: latest, ...rest }] : []));
}
