/** Tags as they are typed, separated by commas: what the one being typed may become. */
import { foldText } from './fold-text';

/** Of one tag, in UTF-16 units. */
const maxLength = 100;
const maxOffered = 5;

/** Tags separated by commas, each once, without empty ones; at most 100 units each. */
export function splitTags(typed: string): string[] {
	const tags = typed.split(',').map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, maxLength));
	return [...new Set(tags.filter(Boolean))];
}

/** Known tags that the last one typed may become, five at most: those that begin with it, then those of which a word does. [] while it is empty. */
export function completeTags(typed: string, known: readonly string[]): string[] {
	const parts = typed.split(',');
	const begun = foldText((parts.at(-1) ?? '').trim());
	if (begun === '') return [];
	const taken = new Set(splitTags(parts.slice(0, -1).join(',')).map(foldText));
	const left = known.map((tag) => ({ tag, folded: foldText(tag) })).filter(({ folded }) => !taken.has(folded) && folded !== begun);
	const first = left.filter(({ folded }) => folded.startsWith(begun));
	const within = left.filter(({ folded }) => !folded.startsWith(begun) && folded.includes(` ${begun}`));
	return [...first, ...within].slice(0, maxOffered).map(({ tag }) => tag);
}

/** What stands in the field once this tag has been taken for the last one, ready for the next. */
export function takeTag(typed: string, tag: string): string {
	const before = splitTags(typed.split(',').slice(0, -1).join(','));
	return `${[...before, tag].join(', ')}, `;
}
