/** People whom the reader keeps, in a real IndexedDB, beside those of the seeds. */
import { beforeEach, expect, it } from 'vitest';
import type { PersonDraft } from '../../../core/people/person-draft';
import { readCorpusData } from '../../../platform/db/corpus-data';
import { database } from '../../../platform/db/database';
import { listKeptPeople, removePerson, storePerson } from '../../../platform/db/kept-people';
import { listPeople } from '../../../platform/db/people';
import { importSeeds } from '../../../platform/db/seeds';
import { makePack } from './records';

const draft: PersonDraft = {
	german: 'Inken Petersen',
	english: 'Inken Petersen',
	surname: 'Petersen',
	aliases: [],
	functions: ['Bürgermeisterin'],
	role: 'Mayor of Süderhaven',
	gender: 'female',
	articleId: 'https://bote.example/deich',
};

async function keep(person: PersonDraft): Promise<string> {
	const kept = await storePerson(person);
	if (!kept.ok) throw new Error(kept.code);
	return kept.value;
}

beforeEach(async () => {
	await database.delete();
	await database.open();
	await importSeeds(async () => makePack('one'));
});

it('makes them part of the corpus, also under other seeds', async () => {
	const id = await keep(draft);
	const { articleId: _, ...person } = draft;
	expect(await listPeople()).toEqual([makePack('one').people[0], { ...person, id, surnameAliases: [], surnameIs: 'shared' }]);
	await importSeeds(async () => makePack('two'));
	expect((await readCorpusData())?.people.map((one) => one.id)).toEqual(['erika-muster', id]);
});

it('keeps a name once, also when asked twice at the same time', async () => {
	const ids = await Promise.all([keep(draft), keep(draft)]);
	expect(await keep({ ...draft, role: '' })).toBe(ids[0]);
	expect((await listKeptPeople()).map(({ id, role }) => ({ id, role }))).toEqual([{ id: ids[1], role: draft.role }]);
});

it('leaves a tombstone of whom it lets go, and may keep them again', async () => {
	const id = await keep(draft);
	expect(await removePerson(id)).toEqual({ ok: true, value: null });
	expect(await removePerson('none')).toEqual({ ok: true, value: null });
	expect(await database.keptPeople.toArray()).toEqual([{ id, deleted: expect.any(String), updatedAt: expect.any(String) }]);
	expect(await listKeptPeople()).toEqual([]);
	expect(await keep(draft)).not.toBe(id);
});
