/** Pairs of sentences that the reader said are not the same. A pair taken back leaves a tombstone. */
import * as v from 'valibot';
import { foldWords, makePairKey } from '../../core/claims/rejections';
import type { SentencePair } from '../../core/page';
import type { Result } from '../../core/result';
import { database } from './database';
import { hashText } from './hash-text';
import { makeLaterTime } from './later-time';
import { readRow, readRows } from './read-rows';
import { attemptStorage } from './storage-failure';

const Timestamp = v.pipe(v.string(), v.isoTimestamp());
const entries = { id: v.string(), updatedAt: Timestamp };
/** `sentences` as `foldWords` has them, in order. */
const Rejection = v.object({ ...entries, sentences: v.tuple([v.string(), v.string()]) });
const Tombstone = v.object({ ...entries, deleted: Timestamp });
const StoredRejection = v.union([Tombstone, Rejection]);

/** The pair is not the same from now on, in either order. Fails with the codes of storage. */
export function rejectPair(pair: SentencePair): Promise<Result<null>> {
	const sentences = [pair.here, pair.there].map(foldWords).toSorted();
	return putRow(pair, (updatedAt) => ({ sentences, updatedAt }));
}

/** Takes a refusal back; a pair that was not refused stays so. Fails with the codes of storage. */
export function restorePair(pair: SentencePair): Promise<Result<null>> {
	return putRow(pair, (updatedAt, isKnown) => (isKnown ? { deleted: updatedAt, updatedAt } : null));
}

async function putRow(pair: SentencePair, make: (updatedAt: string, isKnown: boolean) => object | null): Promise<Result<null>> {
	const id = await hashText(makePairKey(pair.here, pair.there));
	return attemptStorage(() =>
		database.transaction('rw', database.rejections, async () => {
			const known = readRow('rejections', StoredRejection, await database.rejections.get(id));
			const row = make(known ? makeLaterTime(known.updatedAt) : new Date().toISOString(), known !== null);
			if (row) await database.rejections.put({ id, ...row });
			return null;
		}),
	);
}

/** The keys (`makePairKey`) of all pairs that are refused. */
export async function listRejectedKeys(): Promise<ReadonlySet<string>> {
	const rows = readRows('rejections', StoredRejection, await database.rejections.toArray());
	return new Set(rows.flatMap((row) => ('deleted' in row ? [] : [row.sentences.join('\n')])));
}
