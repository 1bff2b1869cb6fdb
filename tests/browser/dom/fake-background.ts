/** A background that answers from a list, and remembers what it was asked: the other end of the content script. */
import { vi } from 'vitest';
import type { Match } from '../../../core/analysis';
import type { NoteDraft } from '../../../core/annotation';
import type { Mark, PageArticle, TabState } from '../../../core/page';
import { type Result, succeed } from '../../../core/result';
import { defaultSettings, type Settings } from '../../../core/settings';
import type { Background } from '../../../entrypoints/content/connect-background';
import { readExplained } from '../../fixtures/explained-words';

export type Known = { readonly claims: readonly string[]; readonly people: readonly string[] };

/** Finds the known words in whatever article it is given. */
export function fakeBackground(known: Known, settings: Partial<Settings> = {}) {
	return {
		analysePage: vi.fn<Background['analysePage']>(async (article) => analyse(article, known)),
		reportNoArticle: vi.fn(async (_code: 'noArticle' | 'notGerman') => undefined),
		selectMark: vi.fn(async (_mark: Mark) => undefined),
		saveNote: vi.fn(async (_draft: NoteDraft): Promise<Result<string> | null> => succeed('urn:uuid:0190a0a0-0000-7000-8000-000000000001')),
		getSettings: vi.fn(async () => ({ ...defaultSettings, ...settings })),
		readWord: vi.fn<Background['readWord']>(async (place) => readExplained(place)),
		getWordState: vi.fn<Background['getWordState']>(async () => null),
		saveWordAt: vi.fn<Background['saveWordAt']>(async () =>
			succeed({ id: 'urn:uuid:0190a0a0-0000-7000-8000-000000000002', outcome: 'added' }),
		),
		listSavedPlaces: vi.fn<Background['listSavedPlaces']>(async () => []),
	} satisfies Background;
}

/** The same words, in an article of another outlet. */
function elsewhere(text: string): Match {
	return { relation: 'same', score: 1, articleId: 'other', claimId: text, statementId: `${text} there`, start: 0, end: text.length, text };
}

function analyse(article: PageArticle, known: Known): TabState {
	const places = (words: readonly string[]) =>
		words
			.map((exact) => ({ exact, start: article.text.indexOf(exact) }))
			.filter(({ start }) => start >= 0)
			.map(({ exact, start }) => ({ exact, start, end: start + exact.length }));
	return {
		status: 'ready',
		article,
		selected: null,
		notes: { anchored: [], orphans: [] },
		analysis: {
			corpusVersion: 'test',
			source: null,
			mentions: places(known.people).map(({ exact, ...span }) => ({
				...span,
				surface: exact,
				personId: exact,
				name: exact,
				english: exact,
			})),
			pictured: [],
			shared: [],
			context: null,
			heads: {},
			claims: places(known.claims).map(({ exact, ...span }) => ({
				...span,
				claimId: exact,
				score: 1,
				statementId: null,
				stance: 'affirms',
				attribution: null,
				figures: [],
				matches: [elsewhere(exact)],
			})),
		},
	};
}

/** A device without a German voice. */
export const mute = { isThere: () => false, say: () => {} };
