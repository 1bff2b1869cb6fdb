/**
 * The element that holds the article's text. What the page itself says comes first (article body, `article`, `main`), as long
 * as that is where the prose is; without it, the innermost container of most of the prose.
 */
import { innerNotes, type Note } from './note-page';
import type { Prose } from './prose';

const SAID = ['[itemprop~="articleBody"], [property~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];
/** A said container is believed with this share of the page's prose. */
const BELIEVED_SHARE = 0.4;
/** The container is narrowed while one child holds this share of its prose. */
const NARROWING_SHARE = 0.85;

/** @returns `null` when no element holds any prose. */
export function findArticleRoot(prose: Prose): Note | null {
	const total = prose.weigh(prose.root);
	if (total === 0) return null;
	const heavy = prose.notes.filter((note) => prose.weigh(note) >= total * BELIEVED_SHARE);
	for (const selector of SAID) {
		const said = findHeaviest(
			heavy.filter(({ element }) => element.matches(selector)),
			prose,
		);
		if (said) return narrow(said, prose);
	}
	return narrow(prose.root, prose);
}

function findHeaviest(notes: readonly Note[], prose: Prose): Note | null {
	return notes.reduce<Note | null>((most, note) => (most && prose.weigh(most) >= prose.weigh(note) ? most : note), null);
}

function narrow(said: Note, prose: Prose): Note {
	let root = said;
	for (;;) {
		const least = prose.weigh(root) * NARROWING_SHARE;
		const heavy = innerNotes(root).find((inner) => prose.weigh(inner) >= least);
		if (!heavy || heavy.name === 'p' || heavy.isPhrasing) return root;
		root = heavy;
	}
}
