/** Takes compounds apart into words that a vocabulary knows: Beistandspakt → Beistand + Pakt. */

const links = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const shortestHead = 4;
const shortestModifier = 3;
/** Longer strings of letters are addresses or noise; the cost of cutting them would grow with the square and more. */
const longestWord = 60;

/**
 * The parts of a folded word, links (-s-, -en- …) dropped, or [] when it is not made of known parts. The longest head wins,
 * since the head says what the whole is. `isPart` tells whether a folded word is known.
 */
export function splitCompound(folded: string, isPart: (word: string) => boolean): string[] {
	if (folded.includes('-')) return folded.split('-').filter((part) => part.length > 1);
	if (folded.length > longestWord) return [];
	for (let cut = shortestModifier; cut <= folded.length - shortestHead; cut++) {
		const head = folded.slice(cut);
		if (!isPart(head)) continue;
		const modifier = readModifier(folded.slice(0, cut), isPart);
		if (modifier.length > 0) return [...modifier, head];
	}
	return [];
}

function readModifier(modifier: string, isPart: (word: string) => boolean): string[] {
	for (const link of links) {
		const word = modifier.slice(0, modifier.length - link.length);
		if (word.length >= shortestModifier && modifier.endsWith(link) && isPart(word)) return [word];
	}
	return splitCompound(modifier, isPart);
}
