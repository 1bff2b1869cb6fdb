/** A library of any size for measuring: its rows as the database has them, and its segments. Sentences of given articles, or of the seeds, in ever new order. */
import { makeBareArticle } from '../../core/article';
import { countWords } from '../../core/kept-article';
import { identifyPage } from '../../core/page-identity';
import { buildSegment } from '../../core/search/library/build-segment';
import { openSegment } from '../../core/search/library/open-segment';
import type { Segment } from '../../core/search/library/segment';
import { makeContentReader } from '../../core/search/meaning/content-words';
import { type Mixture, makeTexts, mixArticles, packMixtures, type Text } from '../../tests/bench/library-texts';
import { openWords } from '../open-words';

/** Rows of `keptArticles` and `keptTexts`, side by side. */
export type MadeRow = { readonly head: object; readonly text: { readonly id: string; readonly text: string } };
export type MadeSegment = { readonly id: string; readonly heads: readonly object[]; readonly bytes: Uint8Array };
export type MadeLibrary = { readonly rows: readonly MadeRow[]; readonly segments: readonly MadeSegment[] };

const outlets = ['Der Bote', 'Kurier am Morgen', 'Küstenblatt', 'Neue Allgemeine', 'Tagespost', 'Wochenschau', 'Abendzeitung', 'Landbote'];
const firstTime = Date.UTC(2020, 0, 1);
const hourMs = 3_600_000;

/** `parts`: in how many segments of equal size it lies; two of them are joined at the next occasion. */
export function makeLibrary(count: number, parts: number, given: readonly Text[] = makeTexts()): MadeLibrary {
	const bytes = buildSegment(
		given.map(({ id, text }) => makeBareArticle(id, text)),
		makeContentReader(openWords()),
	);
	const base = openSegment(bytes.slice().buffer);
	if (!base) throw new Error('the segment of the given articles cannot be opened');
	const sentences = Array.from({ length: base.sentenceCount }, (_, sentence) => {
		const { article, start, end } = base.placeOf(sentence);
		return (given[article]?.text ?? '').slice(start, end);
	});
	const rows: MadeRow[] = [];
	const segments: MadeSegment[] = [];
	const mixtures = mixArticles(base, count);
	const size = Math.ceil(count / parts);
	for (let from = 0; from < count; from += size) {
		const named = mixtures.slice(from, from + size).map((mixture, at) => ({ ...mixture, id: makeUrn(from + at) }));
		const made = named.map((mixture, at) => makeRow(mixture, from + at, sentences));
		rows.push(...made);
		segments.push(makeSegment(base, sentences, named, made));
	}
	return { rows, segments };
}

const makeUrn = (at: number): string => `urn:uuid:01900000-0000-7000-8000-${String(at).padStart(12, '0')}`;

function makeRow({ id, sentences: numbers }: Mixture, at: number, sentences: readonly string[]): MadeRow {
	const text = Array.from(numbers, (number) => sentences[number] ?? '').join(' ');
	const outlet = outlets[at % outlets.length] ?? 'Der Bote';
	const url = `https://www.${outlet.toLowerCase().replace(/[^a-z]/gu, '')}.example/artikel/${at}`;
	const keptAt = new Date(firstTime + at * hourMs).toISOString();
	return {
		head: {
			id,
			url,
			pageKey: url,
			page: identifyPage(url),
			outletId: null,
			outlet,
			title: text.slice(0, 60),
			byline: null,
			published: keptAt.slice(0, 10),
			access: 'full',
			language: 'de',
			hash: `${at}`,
			keptAt,
			keptBy: 'reader',
			words: countWords(text),
			supersededBy: null,
			updatedAt: keptAt,
		},
		text: { id, text },
	};
}

function makeSegment(base: Segment, sentences: readonly string[], articles: readonly Mixture[], rows: readonly MadeRow[]): MadeSegment {
	const bytes = packMixtures(base, (sentence) => sentences[sentence]?.length ?? 0, articles);
	return { id: `made:${articles[0]?.id}`, heads: rows.map(({ head }) => head), bytes };
}
