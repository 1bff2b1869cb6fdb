/** Which of the blocks found are the article: its headline first, the lead above the body, the body, without what only leads elsewhere. */
import type { PageBlock } from './page-block';

const READ_ALSO =
	/^(?:lesen sie (?:auch|hier|dazu|mehr|jetzt)|lesen sie|mehr (?:zum thema|dazu|lesen)|auch interessant|das könnte sie|siehe auch|zum thema|passend dazu|hier lesen|weiterlesen|lesetipp|newsletter|anzeige$|werbung$)/i;
/** Words of a line that only says when; nothing may be left but digits and marks. */
const DATE_WORDS =
	/stand|datum|zuletzt|aktualisiert|veröffentlicht|erstellt|geändert|update|uhr|am|um|vom|\b(?:mo|di|mi|do|fr|sa|so)\b|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember/gi;
/** A line that only says who: `Von Jana Weller und Emil Brandt`. */
const BYLINE = /^Von:?(?: (?:und |, )?\p{Lu}[\p{L}.'’-]+,?){2,8}$/u;
const MIN_LEAD = 40;

/**
 * @param blocks of the element that holds both headline and body, in document order.
 * @returns the article's blocks in reading order.
 */
export function selectBlocks(blocks: readonly PageBlock[], headline: Element | null, root: Element): PageBlock[] {
	const title = headline ? blocks.filter((block) => block.segments.some((segment) => headline.contains(segment.node))) : [];
	const afterTitle = blocks.slice(title.length > 0 ? blocks.findLastIndex((block) => title.includes(block)) + 1 : 0);
	const firstOfBody = afterTitle.findIndex((block) => root.contains(block.element));
	const lead = title.length > 0 ? afterTitle.slice(0, Math.max(firstOfBody, 0)).filter(isLead) : [];
	const body = afterTitle.filter((block) => root.contains(block.element));
	const kept = [...lead, ...body].filter((block) => !leadsElsewhere(block) && !isDateOrByline(block) && !repeats(block, title));
	return [...title.map(asHeadline), ...dropEmptyEnd(kept)];
}

function asHeadline(block: PageBlock): PageBlock {
	return { ...block, kind: 'headline' };
}

function isLead(block: PageBlock): boolean {
	return block.text.length >= MIN_LEAD && block.kind !== 'item' && /[.!?…“"»:]$/.test(block.text);
}

function leadsElsewhere(block: PageBlock): boolean {
	if (block.linkShare > 0.8) return block.kind !== 'headline' && block.text.length < 300;
	return READ_ALSO.test(block.text) && (block.linkShare > 0.3 || block.text.length < 30);
}

function isDateOrByline({ text }: PageBlock): boolean {
	if (text.length > 100) return false;
	return BYLINE.test(text) || (/\d/.test(text) && !/\p{L}/u.test(text.replace(DATE_WORDS, '')) && /\d{4}|\d[:.]\d{2}/.test(text));
}

function repeats(block: PageBlock, title: readonly PageBlock[]): boolean {
	return title.some((headline) => headline.text === block.text);
}

/** Subheads with nothing under them announce boxes that were left out. */
function dropEmptyEnd(blocks: readonly PageBlock[]): readonly PageBlock[] {
	const end = blocks.findLastIndex((block) => block.kind !== 'subhead');
	return blocks.slice(0, end + 1);
}
