/** The corpus ready for analysis, kept in the memory of the background for as long as that lives, and built anew from the database after. */
import { browser } from 'wxt/browser';
import { buildCorpus, type Corpus } from '../core/corpus';
import { fail, type Result, succeed } from '../core/result';
import { readCorpusData } from './db/corpus-data';
import { getSeedVersion, importSeeds } from './db/seeds';
import { attemptStorage } from './db/storage-failure';

let loading: Promise<Result<Corpus>> | null = null;

/** The same corpus at every call until the seeds change or `forgetCorpus` is called. Fails with `seedsBroken` and the codes of storage; the next call tries again. */
export async function loadCorpus(): Promise<Result<Corpus>> {
	const attempt = loading ?? buildFromDatabase();
	loading = attempt;
	try {
		const corpus = await attempt;
		if (!corpus.ok) forget(attempt);
		return corpus;
	} catch (error) {
		forget(attempt);
		throw error;
	}
}

/** Takes the seeds of the installed extension in when they are others than those in the database. To be called after an install or update. */
export async function refreshSeeds(): Promise<Result<boolean>> {
	const imported = await importSeeds(fetchPack);
	if (imported.ok && imported.value) loading = null;
	return imported;
}

/** To be called when the people that the reader keeps have changed. */
export function forgetCorpus(): void {
	loading = null;
}

function forget(attempt: Promise<Result<Corpus>>): void {
	if (loading === attempt) loading = null;
}

async function buildFromDatabase(): Promise<Result<Corpus>> {
	const version = await attemptStorage(getSeedVersion);
	if (!version.ok) return version;
	if (version.value === null) {
		const imported = await importSeeds(fetchPack);
		if (!imported.ok) return imported;
	}
	const data = await attemptStorage(readCorpusData);
	if (!data.ok) return data;
	return data.value ? succeed(buildCorpus(data.value)) : fail('seedsBroken', 'the database has none');
}

async function fetchPack(): Promise<unknown> {
	const response = await fetch(browser.runtime.getURL('/seeds.json'));
	return response.json();
}
