/** What the panel shows beside a tab's own state and the word list, read at once. */
import type { Annotation } from '../../core/annotation';
import type { Claim } from '../../core/claim';
import type { Person } from '../../core/entity';
import type { GlossaryEntry, SeedArticle } from '../../core/seeds';
import type { Settings } from '../../core/settings';
import { getSettings } from '../settings';
import { listNotes } from './annotations';
import { listArticles } from './articles';
import { listClaims } from './claims';
import { listKeptPeople } from './kept-people';
import { listGlossary } from './lists';
import { listPeople } from './people';

export type StoredCorpus = {
	readonly articles: readonly SeedArticle[];
	readonly claims: readonly Claim[];
	readonly people: readonly Person[];
	readonly keptPeople: readonly Person[];
	readonly glossary: readonly GlossaryEntry[];
};

export type Stored = {
	readonly corpus: StoredCorpus;
	readonly notes: readonly Annotation[];
	readonly settings: Settings;
};

/** Rejects on errors of storage, as below. */
export async function readCorpus(): Promise<StoredCorpus> {
	const [articles, claims, people, keptPeople, glossary] = await Promise.all([
		listArticles(),
		listClaims(),
		listPeople(),
		listKeptPeople(),
		listGlossary(),
	]);
	return { articles, claims, people, keptPeople, glossary };
}

export async function readStored(): Promise<Stored> {
	const [corpus, notes, settings] = await Promise.all([readCorpus(), listNotes(), getSettings()]);
	return { corpus, notes, settings };
}
