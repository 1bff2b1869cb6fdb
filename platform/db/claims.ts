/** The corpus's claims with their statements. */
import { Claim } from '../../core/claim';
import { database } from './database';
import { readRow, readRows } from './read-rows';

/** All of them, by id. */
export async function listClaims(): Promise<Claim[]> {
	return readRows('claims', Claim, await database.claims.toArray());
}

export async function listClaimsOfTopic(topicId: string): Promise<Claim[]> {
	return readRows('claims', Claim, await database.claims.where('topicId').equals(topicId).toArray());
}

export async function getClaim(id: string): Promise<Claim | null> {
	return readRow('claims', Claim, await database.claims.get(id));
}
