/** The parts of the corpus that are only ever read as a whole: one row each, because one big row is read faster than many small ones. */
import * as v from 'valibot';
import { Topic } from '../../core/claim';
import { Outlet } from '../../core/entity';
import { Concept, GlossaryEntry } from '../../core/seeds';
import { database } from './database';
import { readRow, readRows } from './read-rows';

const List = v.object({ name: v.string(), value: v.array(v.unknown()) });

/** In the order of the seeds; `[]` before the first import. So are the others. */
export function listTopics(): Promise<Topic[]> {
	return readList('topics', Topic);
}

export function listOutlets(): Promise<Outlet[]> {
	return readList('outlets', Outlet);
}

export function listGlossary(): Promise<GlossaryEntry[]> {
	return readList('glossary', GlossaryEntry);
}

export function listConcepts(): Promise<Concept[]> {
	return readList('concepts', Concept);
}

async function readList<S extends v.GenericSchema>(name: string, schema: S): Promise<v.InferOutput<S>[]> {
	const list = readRow('lists', List, await database.lists.get(name));
	return readRows(name, schema, list?.value ?? []);
}
