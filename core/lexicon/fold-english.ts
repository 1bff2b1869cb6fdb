/** British and American spellings of a gloss as one, so that what two sources spell differently is shown once. A key to compare, not to show. */

/** Oxford, New Hart's Rules, 21: -ise and -ize, -our and -or, -re and -er, -ence and -ense, programme. */
const spellings: readonly (readonly [british: RegExp, american: string])[] = [
	[/is(?=(?:e[drs]?|ing|ations?)\b)/g, 'iz'],
	[/(?<=\w{2})our(?=s?\b|able|ed|ing)/g, 'or'],
	[/(?<=\w{2}[bt])re\b/g, 'er'],
	[/ence\b/g, 'ense'],
	[/programme/g, 'program'],
];

export function foldEnglish(gloss: string): string {
	return spellings.reduce((text, [british, american]) => text.replace(british, american), gloss.toLowerCase());
}
