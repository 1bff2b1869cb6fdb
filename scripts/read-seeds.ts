/**
 * Reads the files of the seed folder and validates each by its schema. A file that is missing, is not JSON or does not fit
 * yields problems, each one line: `claims/troops.json: troops-in-kursk: claims.2.statements.0.stance: Invalid type …`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { Outlet, Person } from '../core/entity';
import { ArticleFile, ClaimsFile, Concept, GlossaryEntry } from '../core/seeds';

/** What a file holds, with its name relative to the seed folder. */
export type Sourced<T> = { readonly file: string; readonly content: T };

export type SeedFiles = {
	readonly articles: Sourced<ArticleFile>[];
	readonly claims: Sourced<ClaimsFile>[];
	readonly people: Person[];
	readonly outlets: Outlet[];
	readonly glossary: GlossaryEntry[];
	readonly concepts: Concept[];
};

/** Joins the parts of a problem to its line. `id` is that of the nearest thing that has one, or a dash. */
export function formatProblem(file: string, id: string, what: string): string {
	return `${file}: ${id}: ${what}`.replace(/\s+/g, ' ');
}

/** Everything in the folder that could be read, and a problem for all that could not. Files are taken in order of their names. */
export function readSeeds(folder: string): { files: SeedFiles; problems: string[] } {
	const problems: string[] = [];
	const readOne = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] => {
		const read = readFile(folder, file, schema);
		if (read.ok) return [read.content];
		problems.push(...read.problems);
		return [];
	};
	const readAll = <S extends v.GenericSchema>(subfolder: string, schema: S): Sourced<v.InferOutput<S>>[] =>
		listJson(folder, subfolder, problems).flatMap((file) => readOne(file, schema).map((content) => ({ file, content })));
	const files: SeedFiles = {
		articles: readAll('articles', ArticleFile),
		claims: readAll('claims', ClaimsFile),
		people: readOne('people.json', v.array(Person)).flat(),
		outlets: readOne('outlets.json', v.array(Outlet)).flat(),
		glossary: readOne('glossary.json', v.array(GlossaryEntry)).flat(),
		concepts: readOne('concepts.json', v.array(Concept)).flat(),
	};
	return { files, problems };
}

function listJson(folder: string, subfolder: string, problems: string[]): string[] {
	const absolute = path.join(folder, subfolder);
	const names = existsSync(absolute) ? readdirSync(absolute).filter((name) => name.endsWith('.json')) : [];
	if (names.length === 0) problems.push(formatProblem(`${subfolder}/`, '-', 'holds no JSON file'));
	return names.toSorted().map((name) => `${subfolder}/${name}`);
}

type Read<T> = { ok: true; content: T } | { ok: false; problems: string[] };

function readFile<S extends v.GenericSchema>(folder: string, file: string, schema: S): Read<v.InferOutput<S>> {
	const absolute = path.join(folder, file);
	if (!existsSync(absolute)) return { ok: false, problems: [formatProblem(file, '-', 'the file is missing')] };
	const json = parseJson(readFileSync(absolute, 'utf8'));
	if (!json.ok) return { ok: false, problems: [formatProblem(file, '-', json.message)] };
	const result = v.safeParse(schema, json.value);
	if (result.success) return { ok: true, content: result.output };
	return { ok: false, problems: result.issues.map((issue) => describeIssue(file, issue)) };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch (error) {
		return { ok: false, message: `is not JSON: ${(error as SyntaxError).message}` };
	}
}

function describeIssue(file: string, issue: v.BaseIssue<unknown>): string {
	const holders = [...(issue.path ?? [])].toReversed().map((item) => item.input as { id?: unknown } | undefined);
	const id = holders.map((holder) => holder?.id).find((candidate) => typeof candidate === 'string');
	return formatProblem(file, typeof id === 'string' ? id : '-', `${v.getDotPath(issue) ?? '(whole file)'}: ${issue.message}`);
}
