/** People whom the reader keeps from articles, beside those of the seeds; the import of seeds does not touch them. */
import * as v from 'valibot';
import { Person } from '../../core/entity';
import { makePerson, type PersonDraft } from '../../core/people/person-draft';
import type { Result } from '../../core/result';
import { database } from './database';
import { makeLaterTime } from './later-time';
import { makeId } from './make-id';
import { readRow, readRows } from './read-rows';
import { attemptStorage } from './storage-failure';

const Timestamp = v.pipe(v.string(), v.isoTimestamp());
const KeptPerson = v.object({
	...Person.entries,
	/** The article in which they were met. */
	articleId: v.string(),
	keptAt: Timestamp,
	updatedAt: Timestamp,
});
const Tombstone = v.object({ id: v.string(), deleted: Timestamp, updatedAt: Timestamp });
type StoredPerson = v.InferOutput<typeof KeptPerson> | v.InferOutput<typeof Tombstone>;
const StoredPerson = v.lazy((row): v.GenericSchema<unknown, StoredPerson> => (Object(row).deleted === undefined ? KeptPerson : Tombstone));

const isPerson = (row: StoredPerson): row is v.InferOutput<typeof KeptPerson> => !('deleted' in row);

/** Keeps the person of the draft and says the id; whoever is kept under this name already stays as they are. Fails with the codes of storage. */
export function storePerson(draft: PersonDraft): Promise<Result<string>> {
	return attemptStorage(() =>
		database.transaction('rw', database.keptPeople, async () => {
			const known = (await listRows()).find(({ german }) => german === draft.german);
			if (known) return known.id;
			const id = makeId();
			const keptAt = new Date().toISOString();
			await database.keptPeople.add({ ...makePerson(draft, id), articleId: draft.articleId, keptAt, updatedAt: keptAt });
			return id;
		}),
	);
}

/** Leaves a tombstone; whoever is gone already stays so. Fails with the codes of storage. */
export function removePerson(id: string): Promise<Result<null>> {
	return attemptStorage(() =>
		database.transaction('rw', database.keptPeople, async () => {
			const person = readRow('keptPeople', StoredPerson, await database.keptPeople.get(id));
			if (!person || !isPerson(person)) return null;
			const deleted = makeLaterTime(person.updatedAt);
			await database.keptPeople.put({ id, deleted, updatedAt: deleted });
			return null;
		}),
	);
}

/** All of them, the oldest first. */
export async function listKeptPeople(): Promise<Person[]> {
	return (await listRows()).map((row) => v.parse(Person, row));
}

async function listRows(): Promise<v.InferOutput<typeof KeptPerson>[]> {
	return readRows('keptPeople', StoredPerson, await database.keptPeople.toArray()).filter(isPerson);
}
