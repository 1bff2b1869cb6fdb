/** What an article says twice: a pull quote repeats words of a paragraph, a copy for another layout all of it. */
import type { PageBlock } from '../page-block';
import { plainWords } from '../plain-text';
import { contains, findOuterNote, type Note } from './note-page';

/** Characters; shorter texts may well stand twice, and longer ones are no pull quotes. */
const MIN_REPEATED = 25;
const MAX_QUOTE = 300;
/** What stands with a pull quote is its speaker. */
const MAX_SPEAKER = 60;
/** Words by which a text is looked up in the others. */
const OPENING = 3;

/** @returns the blocks without repetitions; of a text that stands twice the first stays. O(words), but for what begins alike. */
export function dropRepetitions(blocks: readonly PageBlock[]): readonly PageBlock[] {
	const words = blocks.map(({ text }) => plainWords(text));
	const findOpenings = indexOpenings(words);
	const quotes: Note[] = [];
	const firsts = new Map<string, number>();
	return blocks.filter(({ note, kind }, index) => {
		const own = words[index] ?? '';
		if (own.length < MAX_SPEAKER && quotes.some((quote) => contains(quote, note))) return false;
		if (kind === 'subhead' || own.length < MIN_REPEATED) return true;
		const isWithin =
			own.length < MAX_QUOTE &&
			findOpenings(own).some((other) => {
				const text = words[other] ?? '';
				return text.length > own.length && text.includes(own);
			});
		if (isWithin) quotes.push(findOuterNote(note, ({ name }) => name === 'blockquote') ?? note);
		if (!firsts.has(own)) firsts.set(own, index);
		return !isWithin && firsts.get(own) === index;
	});
}

/** In which texts a text's first words stand together. */
function indexOpenings(texts: readonly string[]): (text: string) => readonly number[] {
	const places = new Map<string, number[]>();
	texts.forEach((text, index) => {
		const starts = [0];
		for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) starts.push(space + 1);
		starts.push(text.length + 1);
		for (let at = 0; at + OPENING < starts.length; at++) {
			const opening = text.slice(starts[at], (starts[at + OPENING] ?? 0) - 1);
			const known = places.get(opening);
			if (!known) places.set(opening, [index]);
			else if (known.at(-1) !== index) known.push(index);
		}
	});
	return (text) => places.get(text.split(' ', OPENING).join(' ')) ?? [];
}
