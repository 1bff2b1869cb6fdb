/** How well a sentence can be read away from its text: one that leans on the sentence before, or is a piece of a quotation, tells a reader little. */

/** First words that point back. */
const leaning = new Set(
	`er sie es ihm ihn ihr ihre ihren ihrem ihrer ihnen sein seine seinen seinem seiner dies diese dieser dieses diesen diesem das dabei dort damit dafür dagegen dazu davon darin daran darauf darunter
	deren dessen denn aber doch auch so dann danach zudem außerdem ausserdem allerdings deshalb daher darum trotzdem dennoch beide beiden hier zugleich gleichzeitig jedoch und oder stattdessen
	ferner weiter weiterhin ebenso ebenfalls derzeit zuvor anschließend anschliessend demnach`.split(/\s+/u),
);
const opensAsSentence = /^["„“”»«‚‘'(–—-]*\s*[\p{Lu}\p{N}]/u;
const endsAsSentence = /[.!?…]["“”»«’')\]]*$/u;
/** „…“, sagte er: who? */
const namelessSpeaker = /["“”«],? (?:so|\p{Ll}+) (?:er|sie)\b/u;
/** Among the first words, before any comma: „In manchen Fällen konnten sie nicht …“. */
const earlyPronoun = /^(?:[^\s,;:]+\s){1,4}(?:er|sie|ihm|ihnen|dies)\b/u;
const firstWord = /\p{L}+/u;
const leaningShare = 0.5;
const fragmentShare = 0.3;
/** Fewer words than these outside quotation marks do not say who speaks. */
const fewestOutside = 2;

/** 1 for a sentence that stands by itself, less for one that leans, 0 for what is no whole sentence: headings, lines of a list, [what the desk put in]. */
export function judgeReadability(sentence: string): number {
	if (!opensAsSentence.test(sentence) || !endsAsSentence.test(sentence)) return 0;
	const points = namelessSpeaker.test(sentence) || earlyPronoun.test(sentence);
	const leans = points || leaning.has(firstWord.exec(sentence)?.[0].toLowerCase() ?? '');
	return (leans ? leaningShare : 1) * (isPieceOfQuotation(sentence) ? fragmentShare : 1);
}

/** Whoever says ich or wir is quoted. */
const firstPerson = /(?<!\p{L})(?:ich|wir|uns|mich|mir|meine?[mnrs]?|unsere?[mnrs]?)(?!\p{L})/iu;

/** Quotation marks that are not closed or were not opened in it, or nobody who speaks outside of them. */
function isPieceOfQuotation(sentence: string): boolean {
	const straight = sentence.split('"').length - 1;
	if (straight % 2 === 1 || count(sentence, /[„»]/gu) !== count(sentence, /[“”«]/gu)) return true;
	const outside = sentence.replace(/"[^"]*"|„[^“”]*[“”]|»[^«]*«/gu, ' ');
	return firstPerson.test(outside) || (outside !== sentence && count(outside, /\p{L}+/gu) < fewestOutside);
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
