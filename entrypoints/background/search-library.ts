/** Answers the library page's search. */
import * as v from 'valibot';
import { type FoundArticles, LibrarySearch } from '../../core/library-search';
import { fail, type Result } from '../../core/result';
import { searchLibrary as search } from '../../platform/search-library';

/** Fails with `unreadableInput`, with `lexiconFailed` and with the codes of storage. */
export async function searchLibrary(data: unknown): Promise<Result<FoundArticles>> {
	const asked = v.safeParse(LibrarySearch, data);
	return asked.success ? search(asked.output) : fail('unreadableInput');
}
