/** The people Lesart knows: those of the seeds, and those the reader keeps. */
import { Person } from '../../core/entity';
import { database } from './database';
import { listKeptPeople } from './kept-people';
import { readRow, readRows } from './read-rows';

/** All of them, those of the seeds first. */
export async function listPeople(): Promise<Person[]> {
	const rows = await database.people.toArray();
	return [...readRows('people', Person, rows), ...(await listKeptPeople())];
}

/** Of the seeds; `null` when there is none. */
export async function getPerson(id: string): Promise<Person | null> {
	return readRow('people', Person, await database.people.get(id));
}
