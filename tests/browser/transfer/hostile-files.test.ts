/**
 * Broken and hostile files change nothing, run nothing and break nothing. The suite tries some; all of a thousand:
 *   VITE_HOSTILE_FILES=1000 npx vitest run --project browser tests/browser/transfer/hostile-files.test.ts
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countWritten, type ImportPlan } from '../../../core/transfer/import-plan';
import { database, schemaVersion } from '../../../platform/db/database';
import { readFrequency } from '../../../platform/transfer/read-frequency';
import { readHtmlFile } from '../../../platform/transfer/read-html-file';
import { applyImport, planImport } from '../../../platform/transfer/run-import';
import { makeBomb, makeGoodFiles, makeHostileFile } from '../../fixtures/hostile-files';
import { clearRecords, dumpRecords } from './stored-records';

const wanted = Number(import.meta.env.VITE_HOSTILE_FILES ?? 135);
/** So that the suite's share has every kind of file and of change. */
const step = wanted >= 1_000 ? 1 : 2;

const makeHooks = () => ({
	signal: new AbortController().signal,
	onProgress: () => {},
	readHtml: async (html: string) => readHtmlFile(html),
	readFrequency,
});

const isAttacked = (): boolean => 'isAttacked' in globalThis || 'isAttacked' in {};

beforeAll(clearRecords);
afterAll(clearRecords);

describe('a good file', () => {
	it.each(makeGoodFiles(schemaVersion).map(({ name, bytes }) => [name, new File([bytes], name, { lastModified: 0 })] as const))(
		'%s is taken once',
		async (_, file) => {
			await clearRecords();
			const plan = await planImport([file], makeHooks());
			expect(plan).toMatchObject({ ok: true, value: { refusedCount: 0 } });
			expect(await applyImport('merge', makeHooks())).toMatchObject({ ok: true });
			await expectNothingNew(file);
		},
	);
});

describe('a hostile file', () => {
	it(`changes nothing before it is taken, and nothing a second time (${wanted} files)`, { timeout: 1_800_000 }, async () => {
		await clearRecords();
		const [backup] = makeGoodFiles(schemaVersion);
		await planImport([new File([backup?.bytes ?? ''], 'backup.jsonl')], makeHooks());
		await applyImport('merge', makeHooks());
		const before = await dumpRecords();
		const wrong: string[] = [];
		for (let n = 0; n < wanted; n++) {
			const { what, file, mayBeTaken } = await makeHostileFile(n * step, schemaVersion);
			const plan = await planImport([file], makeHooks());
			if ((await dumpRecords()) !== before) wrong.push(`${what}: changed something`);
			if (!plan.ok && plan.code.startsWith('storage')) wrong.push(`${what}: ${plan.code} ${plan.detail}`);
			if (plan.ok && !mayBeTaken) wrong.push(`${what}: was taken`);
			if (isAttacked()) wrong.push(`${what}: ran`);
			if (plan.ok && countWritten(plan.value.tallies) > 0) await takeTwice(file, what, plan.value, before, wrong);
		}
		expect(wrong).toEqual([]);
		expect(await dumpRecords()).toBe(before);
	});

	it('that unpacks to a huge one is refused', async () => {
		expect(await planImport([await makeBomb(60_000_000)], makeHooks())).toMatchObject({ ok: false });
		expect(await database.staged.count()).toBe(0);
	});
});

/** What can be taken is there afterwards, and not taken again; then all is as it was before. */
async function takeTwice(file: File, what: string, plan: ImportPlan, before: string, wrong: string[]): Promise<void> {
	const applied = await applyImport('merge', makeHooks());
	if (!applied.ok) wrong.push(`${what}: ${applied.code} ${applied.detail}`);
	else if (countWritten(applied.value.tallies) !== countWritten(plan.tallies)) wrong.push(`${what}: did other than was said`);
	const again = await planImport([file], makeHooks());
	if (!again.ok || countWritten(again.value.tallies) > 0) wrong.push(`${what}: changed something again ${JSON.stringify(again)}`);
	if (isAttacked()) wrong.push(`${what}: ran`);
	await restoreRecords(before);
}

async function restoreRecords(before: string): Promise<void> {
	await clearRecords();
	const dumped = JSON.parse(before) as [string, object[]][];
	for (const [name, rows] of dumped) await database.table(name).bulkPut(rows);
}

async function expectNothingNew(file: File): Promise<void> {
	const again = await planImport([file], makeHooks());
	expect(again.ok && countWritten(again.value.tallies)).toBe(0);
}
