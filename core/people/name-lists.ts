/** Lists of names under one plural office: „die Präsidenten Putin und Kim“, „die ehemaligen Präsidenten Obama, Bush und Clinton“. */
import type { NameToken } from './name-tokens';
import { isTitle } from './titles';

const beforePlural = /^(?:die|den|beiden|beider|zwei|drei|vier|ehemaligen?|fruheren?)$/u;

/** A list as far as it stands before a name in it: its office, folded, and the last token of the name before. */
export type NameList = { readonly office: string; readonly neighbour: number };

/** The list in which the name at token `from` is the second or a later member, or `null`. */
export function findNameList(text: string, tokens: readonly NameToken[], from: number): NameList | null {
	const neighbour = findNeighbour(text, tokens, from);
	if (neighbour === null) return null;
	let first = neighbour;
	while (isNameBefore(tokens, first)) first -= 1;
	const title = tokens[first]?.adjacent ? tokens[first - 1] : undefined;
	if (title && isTitle(title.base)) return beforePlural.test(tokens[first - 2]?.base ?? '') ? { office: title.base, neighbour } : null;
	const list = findNameList(text, tokens, first);
	return list && { office: list.office, neighbour };
}

/** The last token of the name before „und“ or a comma. */
function findNeighbour(text: string, tokens: readonly NameToken[], from: number): number | null {
	const [token, before] = [tokens[from], tokens[from - 1]];
	if (!token || !before) return null;
	if (before.capital) return /^,\s$/u.test(text.slice(before.end, token.start)) ? from - 1 : null;
	return /^(?:und|sowie)$/u.test(before.base) && before.adjacent && tokens[from - 2]?.capital ? from - 2 : null;
}

function isNameBefore(tokens: readonly NameToken[], index: number): boolean {
	const before = tokens[index]?.adjacent ? tokens[index - 1] : undefined;
	return before?.capital === true && !isTitle(before.base);
}
