/**
 * Which of the blocks found are the article: its headline first, the lead above the body, the body, without what only leads elsewhere.
 * A block is judged by its words, by its links, and by the company it keeps: boxes, repetitions, what stands under a heading.
 */
import { holds } from '../flat-tree';
import type { PageBlock } from '../page-block';
import { plainWords } from '../plain-text';
import { dropBoxes } from './drop-boxes';
import { isCredit, isDateline, isDateOrByline, isOffer, isSignature, pointsElsewhere } from './line-kinds';

const MIN_LEAD = 40;
/** Words of what the page's data calls its description that must open the lead. */
const SAME_START = 30;

/**
 * @param blocks of the element that holds both headline and body, in document order.
 * @param said the headlines and the lead as the page's data has them.
 * @returns the article's blocks in reading order.
 */
export function selectBlocks(
	blocks: readonly PageBlock[],
	headline: Element | null,
	root: Element,
	said: { readonly titles: readonly string[]; readonly description: string | null },
): PageBlock[] {
	const title = headline ? blocks.filter((block) => block.segments.some((segment) => holds(headline, segment.node))) : [];
	const afterTitle = blocks.slice(title.length > 0 ? blocks.findLastIndex((block) => title.includes(block)) + 1 : 0);
	const firstOfBody = afterTitle.findIndex((block) => holds(root, block.element));
	const isSaidLead = (block: PageBlock) => startsAs(block.text, said.description);
	const lead = afterTitle.slice(0, Math.max(firstOfBody, 0)).filter((block) => isSaidLead(block) || (title.length > 0 && isLead(block)));
	const body = afterTitle
		.filter((block) => holds(root, block.element))
		.map((block, index) => (index < 3 && isSaidLead(block) ? asParagraph(block) : block));
	const headlines = [...title.map(({ text }) => text), ...said.titles].map(plainWords);
	const known = [...lead.map(asParagraph), ...body.filter(({ text }, index) => index > 2 || !isDateline(text))].filter(
		({ text }) => text.length > 200 || !headlines.includes(plainWords(text)),
	);
	return [...title.map(asHeadline), ...dropEmptyEnd(dropEmptyHeadings(dropRepetitions(dropBoxes(known, isBeside, root)), known))];
}

function asHeadline(block: PageBlock): PageBlock {
	return { ...block, kind: 'headline' };
}

function asParagraph(block: PageBlock): PageBlock {
	return block.kind === 'subhead' ? { ...block, kind: 'paragraph' } : block;
}

function isLead({ text, kind }: PageBlock): boolean {
	return text.length >= MIN_LEAD && kind !== 'item' && (/[.!?…“"»:]$/.test(text) || (kind === 'subhead' && text.length >= 80));
}

function startsAs(text: string, description: string | null): boolean {
	const said = plainWords(description ?? '').slice(0, SAME_START);
	return said.length === SAME_START && plainWords(text).startsWith(said);
}

/** What stands in or beside the text without being it. */
function isBeside(block: PageBlock): boolean {
	const { text, kind, linkShare } = block;
	if (linkShare > 0.8 && text.length < 300) return true;
	if (linkShare > 0.6 && text.length < 160) return true;
	if (pointsElsewhere(text) && (linkShare > 0.2 || (text.length < 60 && !/[.!?]$/.test(text)))) return true;
	if (isOffer(text)) return true;
	return kind !== 'subhead' && (isDateOrByline(text) || isSignature(text) || isCredit(text));
}

/** A pull quote says again what a paragraph says, with its speaker beneath; a copy for another layout says all of it again. */
function dropRepetitions(blocks: readonly PageBlock[]): readonly PageBlock[] {
	const words = blocks.map(({ text }) => plainWords(text));
	const quotes: Element[] = [];
	return blocks.filter(({ element, kind }, index) => {
		const own = words[index] ?? '';
		if (own.length < 60 && quotes.some((quote) => quote.contains(element))) return false;
		if (kind === 'subhead' || own.length < 25) return true;
		const isWithin = own.length < 300 && words.some((other) => other.length > own.length && other.includes(own));
		if (isWithin) quotes.push(element.closest('blockquote') ?? element);
		return !isWithin && words.indexOf(own) === index;
	});
}

/** A heading over nothing but what was left out goes with it. */
function dropEmptyHeadings(blocks: readonly PageBlock[], known: readonly PageBlock[]): readonly PageBlock[] {
	const kept = new Set(blocks);
	return blocks.filter((block) => {
		if (block.kind !== 'subhead') return true;
		const next = known[known.indexOf(block) + 1];
		return !next || kept.has(next) || next.linkShare < 0.6;
	});
}

/** Subheads with nothing under them announce boxes that were left out, and so do lines that are no sentence. */
function dropEmptyEnd(blocks: readonly PageBlock[]): readonly PageBlock[] {
	const end = blocks.findLastIndex(
		({ kind, text }) => kind === 'item' || (kind !== 'subhead' && (text.length > 80 || /[.!?…“"»)]$/.test(text))),
	);
	return blocks.slice(0, end + 1);
}
