/** What runs inside a page under test: reads it as the extension does, and looks whether every block stands where the map says. */
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
	/** Blocks whose places in the page hold another text. */
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
	const misplaced: string[] = [];
	const painted: Range[] = [];
	let start = 0;
	for (const block of article.text.split('\n\n')) {
		const ranges = map.rangesOf({ start, end: start + block.length });
		if (bare(ranges.map(String).join('')) !== bare(block)) misplaced.push(block);
		painted.push(...ranges);
		start += block.length + 2;
	}
	CSS.highlights.set('read', new Highlight(...painted));
	const { title, byline, published, access, text } = article;
	return { title, byline, published, access, text, times, elements, misplaced, isChanged };
}

/** Without white space and what the eye does not see: the text has line breaks and single spaces where the page has others. */
function bare(text: string): string {
	return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

Object.assign(globalThis, { readInPage });
