/** What runs inside a page under test: reads it as the extension does, and looks whether every block and every sentence stands where the map says. */
import type { Span } from '../../core/article';
import { splitSentences } from '../../core/german/sentences';
import { extractArticle } from '../../platform/dom/extract-article';

export type PageReport = {
	readonly title: string | null;
	readonly byline: string | null;
	readonly published: string | null;
	readonly access: string | null;
	readonly text: string;
	/** Milliseconds of each reading, the first one cold. */
	readonly times: readonly number[];
	readonly elements: number;
	/** Blocks and sentences whose places in the page hold another text. */
	readonly misplaced: readonly string[];
	readonly isChanged: boolean;
};

/** Reads the document `rounds` times; `text` is empty when there is no article. Paints what was read under the name `read`. */
export function readInPage(rounds: number): PageReport {
	const before = document.documentElement.outerHTML;
	document.documentElement.getBoundingClientRect();
	const times: number[] = [];
	let read = null as ReturnType<typeof extractArticle>;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		read = extractArticle(document, location.href);
		times.push(performance.now() - start);
	}
	const isChanged = document.documentElement.outerHTML !== before;
	const elements = document.querySelectorAll('*').length;
	if (!read) return { title: null, byline: null, published: null, access: null, text: '', times, elements, misplaced: [], isChanged };
	const { article, map } = read;
	const isMisplaced = (span: Span) => bare(map.rangesOf(span).map(String).join('')) !== bare(article.text.slice(span.start, span.end));
	const blocks = listBlocks(article.text);
	const misplaced = [...blocks, ...splitSentences(article.text)]
		.filter(isMisplaced)
		.map(({ start, end }) => article.text.slice(start, end));
	const painted = blocks.flatMap((span) => map.rangesOf(span));
	CSS.highlights.set('read', new Highlight(...painted));
	const { title, byline, published, access, text } = article;
	return { title, byline, published, access, text, times, elements, misplaced, isChanged };
}

function listBlocks(text: string): Span[] {
	let start = 0;
	return text.split('\n\n').map((block) => {
		const span = { start, end: start + block.length };
		start = span.end + 2;
		return span;
	});
}

/** Composed, without white space and what the eye does not see: the text has line breaks and single spaces where the page has others. */
function bare(text: string): string {
	return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

Object.assign(globalThis, { readInPage });
