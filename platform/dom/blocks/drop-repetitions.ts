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
/** What so many texts have in common is a formula. */
const MAX_ALIKE = 40;

/** @returns the blocks without repetitions; of a text that stands twice the first stays. O(words), but for texts that begin alike. */
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
				return text.length > own.length && ` ${text} `.includes(` ${own} `);
			});
		if (isWithin) quotes.push(findOuterNote(note, ({ name }) => name === 'blockquote') ?? note);
		if (!firsts.has(own)) firsts.set(own, index);
		return !isWithin && firsts.get(own) === index;
	});
}

/** In which texts a text's first words stand together. Of all the words only those are looked up that some text begins with. */
function indexOpenings(texts: readonly string[]): (text: string) => readonly number[] {
	const places = new Map(texts.filter((text) => text.length < MAX_QUOTE).map((text) => [cutOpening(text, 0), [] as number[]]));
	const firsts = new Set([...places.keys()].map((opening) => cutWord(opening, 0)));
	texts.forEach((text, index) => {
		for (let at = 0; at < text.length; ) {
			const word = cutWord(text, at);
			const known = firsts.has(word) ? places.get(cutOpening(text, at)) : undefined;
			if (known && known.at(-1) !== index) known.push(index);
			at += word.length + 1;
		}
	});
	return (text) => {
		const known = places.get(cutOpening(text, 0)) ?? [];
		return known.length > MAX_ALIKE ? [] : known;
	};
}

function cutWord(text: string, start: number): string {
	const end = text.indexOf(' ', start);
	return end < 0 ? text.slice(start) : text.slice(start, end);
}

function cutOpening(text: string, start: number): string {
	let end = start - 1;
	for (let word = 0; word < OPENING; word++) {
		end = text.indexOf(' ', end + 1);
		if (end < 0) return text.slice(start);
	}
	return text.slice(start, end);
}
