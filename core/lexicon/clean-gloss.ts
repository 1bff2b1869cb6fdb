/**
 * Turns the English of the list into glosses for a reader: no placeholders (`sb.`, `sth.`), no brackets, verbs without their `to`, and one
 * gloss for each choice that the list writes with a slash.
 */

const placeholder =
	/^(?:sb|sth|sb\.\/sth|sth\.\/sb|smb|smth|so|s\.o)\.?(?:[’']s\.?)?(?:\/(?:sb|sth|yourself|oneself)\.?(?:[’']s)?)*[,.]?$/u;
const preposition = new Set(
	`of to for with from on in into about at by against over as upon onto towards toward through out off up down between among after before behind under within`.split(
		' ',
	),
);
const openers = /^(?:to|the|an|a)$/u;

/** Choices of a slash between whole words: more than this are combinations nobody reads. */
const MOST_CHOICES = 4;

function expandSlashes(words: readonly string[]): string[][] {
	let choices: string[][] = [[]];
	for (const word of words) {
		const isChoice = /^[\p{L}’'-]+(?:\/[\p{L}’'-]+)+$/u.test(word) && !/^(?:and\/or|he\/she|his\/her|him\/her|n\/a|w\/o)$/u.test(word);
		const options = isChoice ? word.split('/') : [word];
		choices = choices.flatMap((before) => options.map((option) => [...before, option]));
		if (choices.length > MOST_CHOICES) return [words.map((one) => one.split('/')[0] ?? one)];
	}
	return choices;
}

/** Behind an object's place a preposition only leads to the next place (`provide sb. with sth.`); behind the verb it is part of it. */
function dropPlaceholders(words: readonly string[]): string[] {
	const kept: string[] = [];
	let isBehindObject = false;
	for (const [at, word] of words.entries()) {
		const isPlace = placeholder.test(word);
		const leadsToPlace = preposition.has(word) && (at + 1 === words.length || placeholder.test(words[at + 1] ?? ''));
		if (!isPlace && !(isBehindObject && leadsToPlace && words.length > at + 1)) kept.push(word);
		isBehindObject ||= isPlace;
	}
	return kept;
}

function trimWords(words: readonly string[]): string {
	const first = words.findIndex((word, at) => !(openers.test(word) && at < words.length - 1));
	return words
		.slice(Math.max(first, 0))
		.join(' ')
		.replace(/^[\s,.;:!?…–-]+|[\s,;:!?…–-]+$/gu, '')
		.replace(/(?<=\p{L}{3})\.$/u, '');
}

/** The glosses in one variant of the list's English, best known spelling first; [] when nothing is left for a reader. */
export function cleanGloss(text: string): string[] {
	const words = text
		.replace(/(?<=^|\s)\/[^/\s]+\/(?=\s|$)/gu, ' ')
		.replace(/\((?=\p{L})([^()]*)\)(?=\p{L})|(?<=\p{L})\(([^()]*)\)/gu, '$1$2')
		.replace(/\s*\([^()]*\)\s*|["“”„]/gu, ' ')
		.replace(/\s*\/\s*/gu, '/')
		.replaceAll('’', "'")
		.split(/\s+/u)
		.filter((word) => word !== '');
	const glosses = expandSlashes(words).map((choice) => trimWords(dropPlaceholders(choice)));
	return [...new Set(glosses)].filter((gloss) => /\p{L}|\p{N}/u.test(gloss));
}
