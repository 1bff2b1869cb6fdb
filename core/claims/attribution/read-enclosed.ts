/** What quote marks hold: somebody's words, a name („Washington Post“, „Der Zauberberg“), or a word or two held at arm's length („grüne“ Zukunft). */
import { readSayingForm } from './saying-verbs';

/** What the marks enclose, and what stands before and after up to the next quotation or some dozen characters. */
export type Enclosed = {
	readonly inside: string;
	readonly before: string;
	readonly after: string;
	/** Whether another quotation ends or begins there. */
	readonly isBetween: { readonly last: boolean; readonly next: boolean };
};

const mostWordsOfName = 3;
const mostWordsOfTitle = 7;
const mostWordsAside = 2;
/** Every word with a capital, but for the small ones between: „Iceland Nature Conservation Association“. */
const title = /^(\p{Lu}[^\s]*|\p{N}+|of|and|for|the|de|du|des|la|le|el|der|die|das|den|dem|und|für|von|vom|zur|zum|im|in|am|&|-|–)$/u;
/** „Der tiefe Fall“; „Das reicht nicht“ is no name. */
const adjective = /^\p{Ll}+e[nmrs]?$/u;
/** „Das“, sagte sie, „ist falsch.“ */
const interruption = /^,\s[^.!?]{3,58},\s*$/u;

export function readEnclosed(enclosed: Enclosed): 'speech' | 'name' | 'aside' {
	const inside = enclosed.inside.trim();
	if (!/[\p{L}\p{N}]/u.test(inside)) return 'name';
	const short = readShort(inside);
	return short === null || isInterrupted(enclosed) || isSetOff(enclosed) ? 'speech' : short;
}

/** What short text without a stop is by itself; `null` for other text. */
function readShort(inside: string): 'name' | 'aside' | null {
	if (/[.!?…,]$/u.test(inside)) return null;
	const words = inside.split(/\s+/, mostWordsOfTitle + 1);
	const isTitle = words.length <= mostWordsOfTitle && words.every((word) => title.test(word));
	const isName = isTitle || (words.length <= mostWordsOfName && words.every((word) => title.test(word) || adjective.test(word)));
	if (/^\p{Lu}/u.test(inside)) return isName ? 'name' : null;
	return words.length <= mostWordsAside ? 'aside' : null;
}

const isInterrupted = ({ before, after, isBetween }: Enclosed) =>
	(isBetween.next && interruption.test(after)) || (isBetween.last && interruption.test(before));

/** „Nein“, sagte sie. Sie sagte: „Nein“. */
function isSetOff({ before, after }: Enclosed): boolean {
	const speaks = (word: string | undefined) => word !== undefined && readSayingForm(word.replaceAll('ß', 'ss'))?.isFinite === true;
	const opensSentence = /(^|[.!?:,–—“«»])\s*$/u.test(before);
	const next = /^,\s+(\p{Ll}+)/u.exec(after)?.[1];
	const last = before.trimEnd().endsWith(':') ? /(\p{Ll}+)[^.!?:]*:\s*$/u.exec(before)?.[1] : undefined;
	return (opensSentence && (speaks(next) || /^,\s+so\s+\p{L}/u.test(after))) || speaks(last);
}
