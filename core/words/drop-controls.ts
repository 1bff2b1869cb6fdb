/** Takes characters out of a text that no file of text should have. */

/** Without control characters (C0, C1, DEL) other than tab and line ends, and without halves of surrogate pairs. */
export function dropControls(text: string): string {
	return text.replace(/[\p{Cc}\p{Cs}]/gu, (character) => (/[\t\n\r]/.test(character) ? character : ''));
}
