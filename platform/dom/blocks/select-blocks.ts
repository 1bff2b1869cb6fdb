/**
 * Which of the blocks found are the article: its headline first, the lead above the body, the body, without what only leads elsewhere.
 * A block is judged by its words, by its links, and by the company it keeps: boxes, repetitions, what stands under a heading.
 */
import type { PageBlock } from '../page-block';
import { plainWords } from '../plain-text';
import { dropBoxes } from './drop-boxes';
import { dropRepetitions } from './drop-repetitions';
import { isCredit, isDateline, isDateOrByline, isNameLine, isOffer, isSignature, pointsElsewhere } from './line-kinds';
import { contains, findOuterNote, type Note } from './note-page';

const MIN_LEAD = 40;
const MIN_POINT = 20;
const ENDED = /[.!?…“"»:]$/;
/** Words of what the page's data calls its description that must open the lead. */
const SAME_START = 30;

/**
 * @param blocks of the element that holds both headline and body, in document order.
 * @param said the headlines and the lead as the page's data has them.
 * @returns the article's blocks in reading order.
 */
export function selectBlocks(
	blocks: readonly PageBlock[],
	headline: Note | null,
	root: Note,
	said: { readonly titles: readonly string[]; readonly description: string | null },
): PageBlock[] {
	const title = headline
		? blocks.filter(
				({ note }) =>
					contains(headline, note) || (headline.isPhrasing && findOuterNote(headline, ({ isPhrasing }) => !isPhrasing) === note),
			)
		: [];
	const afterTitle = blocks.slice(title.length > 0 ? blocks.findLastIndex((block) => title.includes(block)) + 1 : 0);
	const firstOfBody = afterTitle.findIndex(({ note }) => contains(root, note));
	const isSaidLead = (block: PageBlock) => startsAs(block.text, said.description);
	const above = afterTitle.slice(0, Math.max(firstOfBody, 0));
	const lead = above.filter((block, index) => isSaidLead(block) || (title.length > 0 && isLead(block, above[index + 1])));
	const body = afterTitle
		.filter(({ note }) => contains(root, note))
		.map((block, index) => (index < 3 && isSaidLead(block) ? asParagraph(block) : block));
	const headlines = [...title.map(({ text }) => text), ...said.titles].map(plainWords);
	const known = [...lead, ...body.filter((block, index) => index > 2 || !opensOnly(block))].filter(
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

/** A sentence or more, or the points that sum the article up, with their heading. */
function isLead(block: PageBlock, next: PageBlock | undefined): boolean {
	const { text, kind } = block;
	if (kind === 'item') return isPoint(block);
	if (kind === 'subhead')
		return text.length >= MIN_LEAD && (ENDED.test(text) || text.length >= 80) ? true : next?.kind === 'item' && isPoint(next);
	return text.length >= MIN_LEAD && ENDED.test(text);
}

function isPoint({ text, linkShare }: PageBlock): boolean {
	return text.length >= MIN_POINT && ENDED.test(text) && linkShare < 0.5;
}

/** Stands before the first sentence without being of it: a place, who wrote it. */
function opensOnly({ text, kind }: PageBlock): boolean {
	return isDateline(text) || (kind === 'paragraph' && isNameLine(text));
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
