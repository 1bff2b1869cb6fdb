/** A file of plain text as an article: its first line is the title where it looks like one, and an address that stands alone in a line near the top is its own. */
import { makeBareArticle } from '../article';
import { failAt, type Result, succeed } from '../result';
import { type ArticleCandidate, nameArticle } from './corpus-lines';

const maxTitle = 200;
/** Words that make an article; less is a slip of paper. */
const minWords = 20;

/** `name` is the file's, `time` (ISO) when it was written. Fails with `importNoArticle`. */
export function readPlainArticle(text: string, name: string, time: string): Result<ArticleCandidate> {
	const lines = text.replace(/\r\n?/g, '\n').trim().split('\n');
	const at = lines.slice(0, 10).findIndex((line) => isAddress(line));
	const url = at < 0 ? null : (lines[at]?.trim() ?? null);
	const kept = lines
		.filter((_, i) => i !== at)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	if ((kept.match(/\p{L}+/gu)?.length ?? 0) < minWords) return failAt('importNoArticle', null);
	const pageKey = nameArticle(url, kept);
	const article = {
		...makeBareArticle(pageKey, kept),
		pageKey,
		url,
		title: readTitle(kept) ?? nameTitle(name),
	};
	return succeed({ line: null, article, keptAt: time, id: null });
}

function isAddress(line: string): boolean {
	const address = line.trim();
	return /^https?:\/\/\S+$/.test(address) && URL.canParse(address);
}

/** A short first line with a blank one after it, that does not end as a sentence does. */
function readTitle(text: string): string | null {
	const [first = '', second] = text.split('\n', 2);
	return second === '' && first.length <= maxTitle && !/[.,;]$/.test(first) ? first.trim() : null;
}

function nameTitle(name: string): string | null {
	return (
		name
			.replace(/\.[^.]*$/, '')
			.replaceAll('_', ' ')
			.trim()
			.slice(0, maxTitle) || null
	);
}
