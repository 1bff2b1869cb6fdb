/** The title of an article: what its page shows as the headline, in the words of its data. */
import { plainWords } from '../plain-text';

/**
 * @param shown the headline's text in the page, with a kicker perhaps; `null` when none is shown.
 * @param said the headline as the page's data has it, the best first.
 * @returns what both agree on; then what the data says first, then what the page shows; `null` when neither has a title.
 */
export function chooseTitle(shown: string | null, said: readonly string[]): string | null {
	const words = plainWords(shown ?? '');
	const agreed =
		said.find((title) => isPartOf(plainWords(title), words)) ?? (said.some((title) => isPartOf(words, plainWords(title))) ? shown : null);
	return agreed ?? said[0] ?? shown;
}

/** A whole headline within a longer text: not a word or two of it. */
function isPartOf(part: string, whole: string): boolean {
	return part.length >= 8 && part.length >= whole.length / 3 && whole.includes(part);
}
