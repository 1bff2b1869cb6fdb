/** Pages that are no article but lead to many: a front page, a section. What they can be read for is their headlines. */
import { makePageKey } from '../../core/page-key';
import type { Note } from './blocks/note-page';
import type { Prose } from './blocks/prose';
import { collectBlocks } from './collect-blocks';
import type { ReadArticle } from './extract-article';
import { isGerman } from './is-german';
import { isHidden } from './is-hidden';
import type { PageBlock } from './page-block';
import { plainWords } from './plain-text';
import { readMetadata } from './read-metadata';
import { buildTextMap } from './text-map';

/** Fewer are the links below an article that could not be read. */
const MIN_HEADLINES = 6;
const MAX_HEADLINES = 200;
/** Characters; a shorter heading names a section, a longer one is none. */
const MIN_LENGTH = 20;
const MAX_LENGTH = 250;
/** From a heading out to its card. */
const MAX_STEPS = 4;

/**
 * The headlines of a page that holds no article, as a text of their own, each once.
 * @returns `null` where the page leads nowhere. `access` is `teaser`: there is more to read than stands here.
 */
export function readHeadlines(document: Document, address: string, prose: Prose): ReadArticle | null {
	const blocks = listHeadlines(prose);
	if (blocks.length < MIN_HEADLINES) return null;
	const map = buildTextMap(blocks);
	const { canonical, outlet, alternatives } = readMetadata(document);
	const pageKey = makePageKey(address, canonical);
	const declared = document.documentElement.getAttribute('lang')?.trim().slice(0, 35) || null;
	const isDeclared = declared?.toLowerCase().startsWith('de') ?? false;
	return {
		article: {
			id: pageKey,
			url: pageKey,
			outletId: null,
			outlet,
			title: alternatives.at(-1) ?? null,
			byline: null,
			published: null,
			access: 'teaser',
			language: isDeclared || isGerman(map.text, declared) ? 'de' : declared,
			text: map.text,
			captions: [],
			pageKey,
			isOverview: true,
		},
		map,
		scope: document.body ?? document.documentElement,
		elements: blocks.map(({ note }) => note.element),
		hidden: prose.listHidden(),
		trees: prose.notes.flatMap(({ inner }) => inner ?? []),
	};
}

function listHeadlines(prose: Prose): PageBlock[] {
	const known = new Set<string>();
	const found: PageBlock[] = [];
	for (const note of prose.notes) {
		if (found.length === MAX_HEADLINES) break;
		if (!/^h[1-4]$/.test(note.name) || !leadsToArticle(note, prose)) continue;
		const length = prose.count(note);
		if (length < MIN_LENGTH || length > MAX_LENGTH || isHidden(note.element)) continue;
		const [block] = collectBlocks(note, prose.isExcluded, (inner) => prose.count(inner) === 0);
		const words = block && plainWords(block.text);
		if (!block || !words || known.has(words)) continue;
		known.add(words);
		found.push(block);
	}
	return found;
}

/** It is a link, holds one, or heads a card that is one as a whole. */
function leadsToArticle(note: Note, { notes }: Prose): boolean {
	if (note.leadsAway || holdsLink(note, notes)) return true;
	let card = note.outer;
	for (let step = 1; step < MAX_STEPS && card && !/^(?:article|li)$/.test(card.name); step++) card = card.outer;
	return card !== null && /^(?:article|li)$/.test(card.name) && holdsLink(card, notes);
}

function holdsLink({ at, end }: Note, notes: readonly Note[]): boolean {
	for (let place = at; place < end; place++) {
		const note = notes[place];
		if (note?.name === 'a' && note.leadsAway) return true;
	}
	return false;
}
