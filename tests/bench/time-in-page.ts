/** What runs inside a page under test: the readers in turn, timed. */
import { extractArticle } from '../../platform/dom/extract-article';

/** Milliseconds; `first` is Lesart's first reading, `readability` is empty where it is not installed. */
export type Times = { readonly first: number; readonly own: readonly number[]; readonly readability: readonly number[] };

type Reader = new (document: Document) => { parse(): unknown };

/** Reads the document `rounds` times; Readability, which changes what it reads, gets a copy each time. */
export function timeReaders(rounds: number): Times {
	const { Readability } = globalThis as unknown as { Readability?: Reader };
	document.documentElement.getBoundingClientRect();
	const first = time(readPage);
	const own: number[] = [];
	const readability: number[] = [];
	for (let round = 0; round < rounds; round++) {
		own.push(time(readPage));
		if (!Readability) continue;
		const copy = document.cloneNode(true) as Document;
		readability.push(time(() => new Readability(copy).parse()));
	}
	return { first, own, readability };
}

function readPage(): void {
	extractArticle(document, location.href);
}

function time(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

Object.assign(globalThis, { timeReaders });
