/** What runs inside a page under test, in a content script's world: reading, painting, and Readability beside them, a piece at a time. */
import type { Mark } from '../../core/page';
import { runSteps, type Steps } from '../../core/steps';
import { type ReadArticle, readPage } from '../../platform/dom/extract-article';
import { type PaintedMarks, paintMarks } from '../../platform/dom/paint-marks';

type Readability = new (document: Document) => { parse(): unknown };

let steps: Steps<ReadArticle | null> | null = null;
let reading: ReadArticle | null = null;
let copies: Document[] = [];
let painted: PaintedMarks[] = [];

const start = () => readPage(document, location.href, false, null);

/** The pieces, by name. Each is one task of the page. */
export const pieces = {
	settle: () => document.documentElement.getBoundingClientRect(),
	/** Goes on with a reading to its next pause; whether it is done. */
	step: (): boolean => {
		steps ??= start();
		const step = steps.next();
		if (step.done) reading = step.value;
		return step.done === true;
	},
	isArticle: (): boolean => reading !== null && !reading.article.isOverview,
	read: (rounds: number) => {
		for (let round = 0; round < rounds; round++) runSteps(start());
	},
	/** Readability changes what it reads. */
	copy: (rounds: number) => {
		copies = Array.from({ length: rounds }, () => document.cloneNode(true) as Document);
	},
	readCopies: () => {
		const { Readability } = globalThis as unknown as { Readability: Readability };
		for (const copy of copies) new Readability(copy).parse();
	},
	paint: (count: number) => {
		if (reading) painted = [...painted, paintMarks(spreadMarks(reading, count), reading.map)];
		document.documentElement.getBoundingClientRect();
	},
	unpaint: () => {
		for (const { clear } of painted) clear();
		painted = [];
		document.documentElement.getBoundingClientRect();
	},
};

/** Claims of a sentence's length and people of a name's, in turn. */
function spreadMarks({ map }: ReadArticle, count: number): Mark[] {
	const step = map.text.length / count;
	return Array.from({ length: count }, (_, index): Mark => {
		const kind = index % 2 === 0 ? 'claim' : 'person';
		const from = Math.floor(index * step);
		return { kind, id: String(index), start: from, end: Math.min(map.text.length, from + (kind === 'claim' ? 120 : 15)) };
	});
}

Object.assign(globalThis, { pieces });
