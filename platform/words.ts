/**
 * The reader of German words, with what it knows opened from the extension's own files: once, at the first word that is asked for, and kept for
 * as long as the background lives. Nothing is imported anywhere; opening only makes views on the bytes.
 */
import { browser } from 'wxt/browser';
import { type Likeness, openLikeness } from '../core/claims/word-likeness';
import { readWords as readAll, readWordAt as readAt } from '../core/read-words';
import { type ContentReader, makeContentReader } from '../core/search/meaning/content-words';
import type { Word } from '../core/word';
import { openWordSources, packNames, type WordSources } from '../core/word-sources';

let opening: Promise<WordSources> | null = null;

/** The word at `offset` (UTF-16) of a text, in its sentence; `null` where there is none. Rejects when the packs are missing or broken. */
export async function readWordAt(text: string, offset: number): Promise<Word | null> {
	return readAt(text, offset, await openWords());
}

/** Articles whose words are kept: the panel asks for them, and the reader's list is marked in every open one whenever it changes. */
const KEPT_ARTICLES = 4;

/** Words by the text they were read in, the one asked for longest ago first. */
const kept = new Map<string, readonly Word[]>();

/** The words of a text, in its order; those of the last few texts are not read again. Rejects as above. */
export async function readWords(text: string): Promise<readonly Word[]> {
	const words = kept.get(text) ?? readAll(text, await openWords());
	kept.delete(text);
	kept.set(text, words);
	const [oldest] = kept.keys();
	if (kept.size > KEPT_ARTICLES && oldest !== undefined) kept.delete(oldest);
	return words;
}

/** What compares words and sentences. Each remembers what it has read, for as long as the background lives. */
export type WordReaders = { readonly sources: WordSources; readonly readContent: ContentReader; readonly likeness: Likeness };

let readers: WordReaders | null = null;

/** Rejects as above. */
export async function openWordReaders(): Promise<WordReaders> {
	const sources = await openWords();
	if (readers?.sources === sources) return readers;
	const readContent = makeContentReader(sources);
	readers = { sources, readContent, likeness: openLikeness(sources, readContent) };
	return readers;
}

/** What is known of German. What failed once is tried again at the next call. */
export async function openWords(): Promise<WordSources> {
	const attempt = opening ?? openPacks();
	opening = attempt;
	try {
		return await attempt;
	} catch (error) {
		if (opening === attempt) opening = null;
		throw error;
	}
}

async function openPacks(): Promise<WordSources> {
	const packs = await Promise.all(packNames.map(async (name) => [name, await fetchPack(name)] as const));
	return openWordSources(Object.fromEntries(packs) as Record<keyof WordSources, ArrayBuffer>);
}

async function fetchPack(name: string): Promise<ArrayBuffer> {
	const path = `/${name}.pack` as Parameters<typeof browser.runtime.getURL>[0];
	const response = await fetch(browser.runtime.getURL(path));
	if (!response.ok) throw new Error(`${name}.pack: ${response.status}`);
	return response.arrayBuffer();
}
