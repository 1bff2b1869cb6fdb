/** Text as Markdown that shows it as it is, and back. https://spec.commonmark.org/0.31.2/#backslash-escapes */

/** Emphasis, code, links, HTML, headings, tables, strikethrough, highlights, formulas, comments and block ids of Obsidian. */
const special = /[\\`*_[\]<>#|~$%^=&]/g;

/** Every character that would mean something has a backslash before it; so has what makes a line a list or a heading. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(special, '\\$&')
		.replace(/^(\s*)([-+])(?=\s|$|-)/gm, '$1\\$2')
		.replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2');
}

/** The text that was escaped. */
export function unescapeMarkdown(markdown: string): string {
	return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Each line as one of a quotation. */
export function quoteLines(text: string): string {
	return text
		.split('\n')
		.map((line) => (line === '' ? '>' : `> ${line}`))
		.join('\n');
}

/** The text of lines that `quoteLines` wrote. */
export function unquoteLines(lines: readonly string[]): string {
	return lines.map((line) => line.replace(/^> ?/, '')).join('\n');
}
