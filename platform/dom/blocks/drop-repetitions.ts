/** What an article says twice: a pull quote repeats words of a paragraph nearby, a copy for another layout all of it. */
import type { PageBlock } from '../page-block';
import { plainWords } from '../plain-text';
import { contains, findOuterNote, type Note } from './note-page';

/** Characters; shorter texts may well stand twice, and longer ones are no pull quotes. */
const MIN_REPEATED = 25;
const MAX_QUOTE = 300;
/** What stands with a pull quote is its speaker. */
const MAX_SPEAKER = 60;
/** Blocks between a pull quote and its paragraph, at most. */
const NEAR = 30;

/** @returns the blocks without repetitions; of a text that stands twice the first stays. */
export function dropRepetitions(blocks: readonly PageBlock[]): readonly PageBlock[] {
	const words = blocks.map(({ text }) => plainWords(text));
	const isPart = openParts(words);
	const quotes: Note[] = [];
	const firsts = new Map<string, number>();
	return blocks.filter(({ note, kind }, index) => {
		const own = words[index] ?? '';
		if (own.length < MAX_SPEAKER && quotes.some((quote) => contains(quote, note))) return false;
		if (kind === 'subhead' || own.length < MIN_REPEATED) return true;
		const isWithin = own.length < MAX_QUOTE && isPart(index);
		if (isWithin) quotes.push(findOuterNote(note, ({ name }) => name === 'blockquote') ?? note);
		if (!firsts.has(own)) firsts.set(own, index);
		return !isWithin && firsts.get(own) === index;
	});
}

/** Tells of a text, by its number, whether its words are some of those of another nearby. */
function openParts(words: readonly string[]): (index: number) => boolean {
	const whole = words.map((text) => ` ${text} `).join('\n');
	const starts: number[] = [];
	let start = 0;
	for (const text of words) {
		starts.push(start);
		start += text.length + 3;
	}
	return (index) => {
		const own = ` ${words[index] ?? ''} `;
		const from = starts[Math.max(0, index - NEAR)] ?? 0;
		const near = whole.slice(from, (starts[index + NEAR + 1] ?? whole.length + 1) - 1);
		for (let at = near.indexOf(own); at >= 0; at = near.indexOf(own, at + 1)) {
			const isWhole = (at === 0 || near[at - 1] === '\n') && (at + own.length === near.length || near[at + own.length] === '\n');
			if (!isWhole) return true;
		}
		return false;
	};
}
