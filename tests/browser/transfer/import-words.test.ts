/** Words from tables and Anki files: how common they are, which such files do not say, is looked up as they come in. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedWord } from '../../../core/saved-word';
import { writeAnkiFile } from '../../../core/words/anki';
import { writeCsv } from '../../../core/words/csv';
import { database } from '../../../platform/db/database';
import { saveWord } from '../../../platform/db/saved-words';
import { listSavedWords } from '../../../platform/db/watch-words';
import type { ReadFrequency } from '../../../platform/transfer/read-frequency';
import { applyImport, planImport } from '../../../platform/transfer/run-import';
import { closure, makeDraft, makeWord } from '../../fixtures/saved-words';

const known: Readonly<Record<string, number>> = { 'Sperrung noun': 4.1, 'sperren verb': 4.4 };
const readFrequency = vi.fn<ReadFrequency>(async ({ lemma, partOfSpeech }) => known[`${lemma} ${partOfSpeech}`] ?? 0);
const hooks = () => ({ signal: new AbortController().signal, onProgress: () => {}, readHtml: async () => null, readFrequency });

const verb = makeWord(5, { lemma: 'sperren', partOfSpeech: 'verb', glosses: ['close'] });
const odd = makeWord(6, { lemma: 'Krkrk', glosses: ['nothing'] });

beforeEach(async () => {
	await database.delete();
	await database.open();
	readFrequency.mockClear();
});

async function importText(text: string, name: string) {
	const plan = await planImport([new File([text], name)], hooks());
	expect(plan.ok).toBe(true);
	const report = await applyImport('merge', hooks());
	return report.ok ? report.value.tallies.savedWords : report;
}

const frequencies = async () => Object.fromEntries((await listSavedWords()).map(({ lemma, zipf }) => [lemma, zipf]));

describe('the frequency of an imported word', () => {
	const rows: [string, (words: readonly SavedWord[]) => string][] = [
		['words.csv', writeCsv],
		['words.txt', writeAnkiFile],
	];
	it.each(rows)('is looked up: %s', async (name, write) => {
		await importText(write([closure, verb, odd]), name);
		expect(await frequencies()).toEqual({ Sperrung: 4.1, sperren: 4.4, Krkrk: 0 });
	});

	it('is looked up of words that were imported without it before', async () => {
		const text = writeCsv([{ ...closure, zipf: 0 }]);
		await database.savedWords.put({ ...closure, zipf: 0 });
		expect(await importText(text, 'words.csv')).toMatchObject({ changed: 1 });
		expect(await frequencies()).toEqual({ Sperrung: 4.1 });
		expect(await importText(text, 'words.csv')).toMatchObject({ changed: 0, unchanged: 1 });
	});

	it('is not another where the list has one', async () => {
		await database.savedWords.put({ ...closure, zipf: 3.9 });
		expect(await importText(writeCsv([closure]), 'words.csv')).toMatchObject({ unchanged: 1 });
		expect(await frequencies()).toEqual({ Sperrung: 3.9 });
	});
});

it('a word that has none gets it when it is met in a page', async () => {
	await database.savedWords.put({ ...closure, zipf: 0, examples: [] });
	await saveWord(makeDraft(closure));
	expect(await frequencies()).toEqual({ Sperrung: closure.zipf });
});
