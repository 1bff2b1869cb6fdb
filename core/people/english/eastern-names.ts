/** Names that are at home in Cyrillic, Georgian or Armenian letters, found by their German spelling: which language they come from, and their English spelling. */
import * as tables from '../names/eastern-spellings';
import type { Origin } from './origin';

export type EasternName = { readonly origin: Origin; readonly english: string };

const names = new Map<string, EasternName>();
for (const [origin, list] of Object.entries(tables) as [Origin, string][])
	for (const pair of list.split(' ')) {
		const [german = '', english = ''] = pair.split('=');
		const key = german.toLowerCase();
		if (!names.has(key)) names.set(key, { origin, english });
	}

/** The name in any case, or undefined when it is not listed. Names of several origins have the first: Russian before Ukrainian. */
export const findEastern = (word: string): EasternName | undefined => names.get(word.toLowerCase());
