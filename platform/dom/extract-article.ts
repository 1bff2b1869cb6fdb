/**
 * Page → article: reads the live DOM without changing it. One step a file: what the page says of itself, where its prose is,
 * which element holds it, which heading is the headline, which blocks are the article, and the text with its map.
 */

import type { PageArticle } from '../../core/page';
import { makePageKey } from '../../core/page-key';
import { runSteps, type Steps } from '../../core/steps';
import { findArticleRoot } from './blocks/find-article-root';
import { findHeadline } from './blocks/find-headline';
import { isCutOff } from './blocks/is-cut-off';
import { contains, findOuterNote, type Note, notePage } from './blocks/note-page';
import { type Prose, weighProse } from './blocks/prose';
import { selectBlocks } from './blocks/select-blocks';
import { collectBlocks } from './collect-blocks';
import type { Tree } from './flat-tree';
import { isGerman } from './is-german';
import { chooseTitle } from './metadata/choose-title';
import { readSignature } from './metadata/read-signature';
import type { PageBlock } from './page-block';
import { readCaptions } from './read-captions';
import { readHeadlines } from './read-headlines';
import { joinMetadata, type Metadata, nothingSaid, readAddressDate, readMetadata, readTime } from './read-metadata';
import { buildTextMap, type TextMap } from './text-map';

/** An article in a page, and what shows later whether it still is as it was read. */
export type ReadArticle = {
	readonly article: PageArticle;
	readonly map: TextMap;
	/** Holds everything it was read from. */
	readonly scope: Element;
	/** The elements of its paragraphs, in reading order. */
	readonly elements: readonly Element[];
	/** What was left out only because it was hidden. */
	readonly hidden: readonly Element[];
	/** The trees in the page beside its own: open shadow roots, documents in frames. */
	readonly trees: readonly Tree[];
};

/** Characters of paragraphs; a page that calls itself an article may be a short notice or a paywall's teaser. */
const MIN_TEXT = 400;
const MIN_SAID_TEXT = 200;
/** A list of such items is told, not listed. */
const LONG_ITEM = 80;

/**
 * Reads the article of a page, at once.
 * @param address the page's address; `isHeadStale` when what the page's head says is of another article: only whose site it is is believed.
 * @param within the part of the page to read, where it holds several articles.
 * @returns `null` when the page holds no article. `outlet` is what the page calls itself, if it does. `language` is `de`, or what the page declares.
 */
export function extractArticle(
	document: Document,
	address: string,
	isHeadStale = false,
	within: Element | null = null,
): ReadArticle | null {
	return runSteps(readArticle(document, address, isHeadStale, within));
}

/** The same, with pauses in it, and of a page that is no article the headlines, if it has many. `null` when it holds neither. */
export function* readPage(document: Document, address: string, isHeadStale: boolean, within: Element | null): Steps<ReadArticle | null> {
	const prose = yield* noteProse(document, within);
	const reading = yield* readProse(prose, document, address, isHeadStale);
	if (reading || within) return reading;
	yield;
	return readHeadlines(document, address, prose);
}

/** The article of a page, with pauses. */
export function* readArticle(document: Document, address: string, isHeadStale: boolean, within: Element | null): Steps<ReadArticle | null> {
	const prose = yield* noteProse(document, within);
	return yield* readProse(prose, document, address, isHeadStale);
}

function* noteProse(document: Document, within: Element | null): Steps<Prose> {
	const notes = yield* notePage(within ?? document.documentElement);
	yield;
	const prose = yield* weighProse(notes);
	yield;
	return prose;
}

function* readProse(prose: Prose, document: Document, address: string, isHeadStale: boolean): Steps<ReadArticle | null> {
	if (prose.weigh(prose.root) < MIN_SAID_TEXT) return null;
	const metadata = readMetadata(document);
	const page: Source = { document, address, said: isHeadStale ? { ...nothingSaid, outlet: metadata.outlet } : metadata };
	const isFront = isFrontPage(address) && !page.said.isArticle;
	if (isFront && !prose.notes.some(isFrame)) return null;
	yield;
	const root = findArticleRoot(prose);
	if (!root) return null;
	const shown = findSource(root, page);
	const headline = findHeadline(root, prose, [...shown.said.titles, ...shown.said.alternatives]);
	const scope = headline ? (findOuterNote(headline, (outer) => contains(outer, root)) ?? root) : root;
	const source = findSource(scope, page);
	if (isFront && source === page) return null;
	const { said } = source;
	yield;
	const collected = collectBlocks(scope, prose.isExcluded, (note) => prose.count(note) === 0);
	yield;
	const blocks = selectBlocks(collected, headline, root, said);
	if (!isArticle(blocks, said)) return null;
	yield;
	const map = buildTextMap(blocks);
	yield;
	return {
		article: describeArticle(source, scope.element, blocks, map.text, prose.isCard),
		map,
		scope: scope.element,
		elements: blocks.map(({ note }) => note.element),
		hidden: prose.listHidden(),
		trees: prose.notes.flatMap(({ inner }) => inner ?? []),
	};
}

/** The document that an article is from, the address it goes by, and what is said of it. */
type Source = { readonly document: Document; readonly address: string; readonly said: Metadata };

function isFrame({ inner }: Note): boolean {
	return inner?.nodeType === 9;
}

/** The page itself, or the frame that the note stands in: with an address of its own, as a page in the page; without, as a part of it. */
function findSource({ element }: Note, page: Source): Source {
	const document = element.ownerDocument;
	if (document === page.document) return page;
	const isPage = /^https?:/.test(document.URL);
	const said = joinMetadata(readMetadata(document), isPage ? { ...page.said, canonical: null } : page.said);
	return { document, address: isPage ? document.URL : page.address, said };
}

function describeArticle(
	{ document, address, said }: Source,
	scope: Element,
	blocks: readonly PageBlock[],
	text: string,
	isCard: (element: Element) => boolean,
): PageArticle {
	const pageKey = makePageKey(address, said.canonical);
	const shown = said.authors.length > 0 && said.published ? null : readSignature(scope, blocks, isCard);
	const authors = said.authors.length > 0 ? said.authors : (shown?.authors ?? []);
	const declared = document.documentElement.getAttribute('lang')?.trim() || null;
	return {
		id: pageKey,
		url: pageKey,
		outletId: null,
		outlet: said.outlet,
		title: chooseTitle(blocks.find((block) => block.kind === 'headline')?.text ?? null, said.titles) ?? said.alternatives.at(-1) ?? null,
		byline: authors.length > 0 ? authors.slice(0, 8).join(', ') : said.otherAuthor,
		published: said.published ?? findDate(document, scope, address, shown?.published ?? null),
		access: said.isFree === false || isCutOff(scope, blocks) ? 'teaser' : 'full',
		language: isGerman(text, declared) ? 'de' : declared && !declared.toLowerCase().startsWith('de') ? declared.slice(0, 35) : null,
		text,
		captions: readCaptions(scope),
		pageKey,
	};
}

/** When the page's elements or its lines say that it was published; where the address names the day, they are believed when they say the same. */
function findDate(document: Document, scope: Element, address: string, shown: string | null): string | null {
	const day = readAddressDate(address);
	const seen = readTime(document, '[itemprop~="datePublished"], time[pubdate]') ?? shown ?? readTime(scope, 'time');
	return day && !seen?.startsWith(day) ? day : (seen ?? readTime(document, 'time'));
}

function isArticle(blocks: readonly PageBlock[], said: Metadata): boolean {
	const length = blocks
		.filter(({ kind, text }) => kind === 'paragraph' || kind === 'quote' || (kind === 'item' && text.length >= LONG_ITEM))
		.reduce((sum, block) => sum + block.text.length, 0);
	return length >= (said.isArticle ? MIN_SAID_TEXT : MIN_TEXT);
}

function isFrontPage(address: string): boolean {
	if (!/^https?:/.test(address) || !URL.canParse(address)) return false;
	const { pathname, search } = new URL(address);
	return search === '' && /^\/(?:index\.\w+)?$/.test(pathname);
}
