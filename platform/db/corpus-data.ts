/** Everything the analysis needs of the corpus, read at one moment, so that an import running beside it is seen whole or not at all. */
import type { CorpusData } from '../../core/corpus';
import { listArticles } from './articles';
import { listClaims } from './claims';
import { database } from './database';
import { listConcepts, listOutlets } from './lists';
import { listPeople } from './people';
import { getSeedVersion } from './seeds';

/** `null` before the first import of the seeds. */
export async function readCorpusData(): Promise<CorpusData | null> {
	const { articles, claims, people, keptPeople, lists, meta } = database;
	return database.transaction('r', [articles, claims, people, keptPeople, lists, meta], async () => {
		const version = await getSeedVersion();
		if (version === null) return null;
		const [allArticles, allClaims, allPeople, concepts, outlets] = await Promise.all([
			listArticles(),
			listClaims(),
			listPeople(),
			listConcepts(),
			listOutlets(),
		]);
		return { version, articles: allArticles, claims: allClaims, people: allPeople, concepts, outlets };
	});
}
