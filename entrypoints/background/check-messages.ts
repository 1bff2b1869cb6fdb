/**
 * Checks what content scripts send: a news site's page could have taken its renderer over and speak in the content script's place. So sizes
 * are bounded, spans lie within the text, and a page speaks for its own site only.
 */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { NoteDraft } from '../../core/annotation';
import { Article } from '../../core/article';
import type { ChosenMark, PageArticle } from '../../core/page';
import { isSameSite } from '../../core/page-key';
import { WordDraft, type WordIdentity } from '../../core/saved-word';

export type Sender = Browser.runtime.MessageSender;

/** The page a message came from. */
export type PageSender = { readonly tabId: number; readonly windowId: number; readonly url: URL };

/** `null` when the message does not come from the top frame of a tab's page. */
export function readPageSender({ tab, frameId, url }: Sender): PageSender | null {
	if (tab?.id === undefined || frameId !== 0 || !url || !URL.canParse(url) || isOwnAddress(url)) return null;
	return { tabId: tab.id, windowId: tab.windowId, url: new URL(url) };
}

/** Whether one of the extension's own pages sent it: the panel or the options. */
export function isOwnPage({ url }: Sender): boolean {
	return url !== undefined && isOwnAddress(url);
}

function isOwnAddress(url: string): boolean {
	return url.startsWith(browser.runtime.getURL('/'));
}

/** UTF-16 units; the longest articles have a twentieth of it. */
const maxTextLength = 2_000_000;
const maxAddressLength = 4_000;

const Heading = v.nullable(
	v.pipe(
		v.string(),
		v.transform((text) => text.slice(0, 2_000)),
	),
);
const Address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxAddressLength));

const SentArticle = v.object({
	...Article.entries,
	id: Address,
	url: v.fallback(v.nullable(Address), null),
	outlet: Heading,
	title: Heading,
	byline: Heading,
	published: v.fallback(Article.entries.published, null),
	language: v.nullable(v.pipe(v.string(), v.maxLength(100))),
	text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxTextLength)),
	captions: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(100))),
	pageKey: Address,
	isOverview: v.optional(v.boolean()),
});

/** `null` when it does not fit, is too long, or its key is an address of another site. */
export function parsePageArticle(data: unknown, page: PageSender): PageArticle | null {
	const parsed = v.safeParse(SentArticle, data);
	return parsed.success && belongsToPage(parsed.output.pageKey, page) ? parsed.output : null;
}

/** `null` when it does not fit, its place cannot be one in a page's text, or its source is an address of another site. */
export function parseNoteDraft(data: unknown, page: PageSender): NoteDraft | null {
	const parsed = v.safeParse(NoteDraft, data);
	if (!parsed.success || !belongsToPage(parsed.output.source, page)) return null;
	const place = parsed.output.selector?.[1] ?? null;
	return place === null || (place.start < place.end && place.end <= maxTextLength) ? parsed.output : null;
}

/** `null` when it does not fit, or its sentence is said to stand on a page of another site. */
export function parseWordDraft(data: unknown, page: PageSender): WordDraft | null {
	const parsed = v.safeParse(WordDraft, data);
	return parsed.success && belongsToPage(parsed.output.example.pageKey, page) ? parsed.output : null;
}

const Identity = v.pick(WordDraft, ['lemma', 'partOfSpeech', 'gender']);

/** `null` when it does not fit. */
export function parseWordIdentity(data: unknown): WordIdentity | null {
	const parsed = v.safeParse(Identity, data);
	return parsed.success ? parsed.output : null;
}

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxTextLength));
const SentMark = v.object({
	kind: v.picklist(['claim', 'person', 'note']),
	id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
	start: Offset,
	end: Offset,
	place: v.fallback(v.optional(v.object({ number: Offset, total: Offset })), undefined),
});

/** `null` when it does not fit or does not lie within a text of `textLength` UTF-16 units. */
export function parseMark(data: unknown, textLength: number): ChosenMark | null {
	const parsed = v.safeParse(SentMark, data);
	if (!parsed.success) return null;
	const { start, end } = parsed.output;
	return start < end && end <= textLength ? parsed.output : null;
}

function belongsToPage(address: string, { url }: PageSender): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname } = new URL(address);
	const isWeb = /^https?:$/.test(protocol) && /^https?:$/.test(url.protocol);
	return isWeb ? isSameSite(hostname, url.hostname) : protocol === 'file:' && url.protocol === 'file:';
}
