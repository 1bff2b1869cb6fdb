/** The people the corpus knows. */
import { Person } from '../../core/entity';
import { database } from './database';
import { readRow, readRows } from './read-rows';

/** All of them, by id. */
export async function listPeople(): Promise<Person[]> {
	return readRows('people', Person, await database.people.toArray());
}

export async function getPerson(id: string): Promise<Person | null> {
	return readRow('people', Person, await database.people.get(id));
}
