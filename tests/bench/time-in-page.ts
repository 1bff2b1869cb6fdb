/** What runs inside a page under test, in a content script's world: reading, painting, and Readability beside them, timed. */
import type { Mark } from '../../core/page';
import { extractArticle, type ReadArticle, readPage } from '../../platform/dom/extract-article';
import { paintMarks } from '../../platform/dom/paint-marks';
import { runInSlices } from '../../platform/dom/run-steps';

/** Milliseconds. */
export type Times = {
	readonly isArticle: boolean;
	/** The longest stretch of the first reading, as the extension does it: in slices. */
	readonly longest: number;
	/** All stretches of the first reading together. */
	readonly first: number;
	/** Readings at once, one a round. */
	readonly own: readonly number[];
	/** Painting of `marks` marks in place of none, the browser's own reckoning of styles included. */
	readonly paint: readonly number[];
	/** Readability's first reading, its later ones, and the copies it is given, for it changes what it reads. */
	readonly readabilityFirst: number;
	readonly readability: readonly number[];
	readonly clone: readonly number[];
};

type Reader = new (document: Document) => { parse(): unknown };
type YieldingScheduler = { yield(): Promise<void> };

/** Reads the document as a new page and then `rounds` times. */
export async function timeReaders(rounds: number, marks: number): Promise<Times> {
	const { Readability, scheduler } = globalThis as unknown as { Readability: Reader; scheduler: YieldingScheduler };
	document.documentElement.getBoundingClientRect();
	const { stretches, reading } = await timeSlices(scheduler);
	const [own, paint, readability, clone]: number[][] = [[], [], [], []];
	let readabilityFirst = 0;
	for (let round = 0; round <= rounds; round++) {
		let copy = document;
		const cloning = time(() => {
			copy = document.cloneNode(true) as Document;
		});
		const other = time(() => new Readability(copy).parse());
		if (round === 0) readabilityFirst = other;
		if (round === 0) continue;
		clone?.push(cloning);
		readability?.push(other);
		own?.push(time(() => extractArticle(document, location.href)));
		if (reading) paint?.push(timePainting(reading, marks));
	}
	return {
		isArticle: reading !== null && !reading.article.isOverview,
		longest: Math.max(...stretches),
		first: stretches.reduce((sum, stretch) => sum + stretch, 0),
		own: own ?? [],
		paint: paint ?? [],
		readabilityFirst,
		readability: readability ?? [],
		clone: clone ?? [],
	};
}

/** Reads in slices, and listens to where each ends. */
async function timeSlices(scheduler: YieldingScheduler): Promise<{ stretches: number[]; reading: ReadArticle | null }> {
	const stretches: number[] = [];
	const pause = scheduler.yield.bind(scheduler);
	let begun = performance.now();
	const end = () => stretches.push(performance.now() - begun);
	scheduler.yield = async () => {
		end();
		await pause();
		begun = performance.now();
	};
	const reading = await runInSlices(readPage(document, location.href, false, null), new AbortController().signal);
	end();
	scheduler.yield = pause;
	return { stretches, reading };
}

function timePainting({ map }: ReadArticle, count: number): number {
	const step = map.text.length / count;
	const marks = Array.from({ length: count }, (_, index): Mark => {
		const start = Math.floor(index * step);
		const kind = index % 2 === 0 ? 'claim' : 'person';
		return { kind, id: String(index), start, end: Math.min(map.text.length, start + (kind === 'claim' ? 120 : 15)) };
	});
	let clear = () => {};
	const taken = time(() => {
		({ clear } = paintMarks(marks, map));
		document.documentElement.getBoundingClientRect();
	});
	clear();
	return taken;
}

function time(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

Object.assign(globalThis, { timeReaders });
