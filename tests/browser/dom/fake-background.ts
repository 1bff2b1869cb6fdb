/** A background that answers from a list, and remembers what it was asked: the other end of the content script. */
import { vi } from 'vitest';
import type { NoteDraft } from '../../../core/annotation';
import type { Mark, MarkKind, PageArticle, PageReading } from '../../../core/page';
import { type Result, succeed } from '../../../core/result';
import { defaultSettings, type Settings } from '../../../core/settings';
import type { Background } from '../../../entrypoints/content/connect-background';
import { dressRoots } from '../../../entrypoints/content/dress-roots';
import type { Parts } from '../../../entrypoints/content/hand-over';
import { noteSlip } from '../../../entrypoints/content/note-slip';
import { startWords } from '../../../entrypoints/content/words/start-words';
import { readExplained } from '../../fixtures/explained-words';

export type Known = { readonly claims: readonly string[]; readonly people: readonly string[] };

/** Finds the known words in whatever article it is given. */
export function fakeBackground(known: Known, settings: Partial<Settings> = {}) {
	return {
		analysePage: vi.fn<Background['analysePage']>(async (article) => analyse(article, known)),
		reportNoArticle: vi.fn(async (_code: 'noArticle' | 'notGerman') => undefined),
		selectMark: vi.fn(async (_mark: Mark) => undefined),
		saveNote: vi.fn(async (_draft: NoteDraft): Promise<Result<string> | null> => succeed('urn:uuid:0190a0a0-0000-7000-8000-000000000001')),
		listTags: vi.fn<Background['listTags']>(async () => ['Brücke', 'Brückengeld', 'alte Brücken', 'Rat']),
		mayRead: vi.fn(async () => true),
		getSettings: vi.fn(async () => ({ ...defaultSettings, ...settings })),
		injectPart: vi.fn(async () => true),
		readWord: vi.fn<Background['readWord']>(async (place) => readExplained(place)),
		getWordState: vi.fn<Background['getWordState']>(async () => null),
		saveWordAt: vi.fn<Background['saveWordAt']>(async () =>
			succeed({ id: 'urn:uuid:0190a0a0-0000-7000-8000-000000000002', outcome: 'added' }),
		),
		listSavedPlaces: vi.fn<Background['listSavedPlaces']>(async () => []),
	} satisfies Background;
}

function analyse(article: PageArticle, known: Known): PageReading {
	const mark = (kind: MarkKind, words: readonly string[]): Mark[] =>
		words
			.map((id) => ({ kind, id, start: article.text.indexOf(id), end: article.text.indexOf(id) + id.length }))
			.filter(({ start }) => start >= 0);
	return {
		article,
		marks: [...mark('claim', known.claims), ...mark('person', known.people)],
		notes: { anchored: [], orphans: [] },
		isComplete: true,
	};
}

/** A device without a German voice. */
export const mute = { isThere: () => false, say: () => {} };

const parts: Parts = { words: startWords, notes: noteSlip, roots: dressRoots };

/** A part of the content script, as it comes when it is first wanted. */
export const loadPart = async <Name extends keyof Parts>(name: Name): Promise<Parts[Name]> => parts[name];
