/**
 * Does transfers in a worker of the page's, so that it never keeps the page waiting. An import is held from its plan until it is written or put away; when the page is
 * closed meanwhile the browser lets go of it.
 */
import { fail, type Result, succeed } from '../../core/result';
import type { ImportMode, ImportPlan, ImportReport } from '../../core/transfer/import-plan';
import { attemptStorage } from '../db/storage-failure';
import { exportFile } from './export-file';
import { readFrequency } from './read-frequency';
import type { ReadPage } from './read-records';
import { applyImport, planImport } from './run-import';
import { clearStaged, holdImport } from './stage';
import type { TransferOrder, TransferReply, TransferResults } from './transfer-messages';

let work = new AbortController();
let answerHtml: ((page: ReadPage | null) => void) | null = null;
/** Ends the hold on the import that was planned; `held` is when it has ended. */
let letGo: (() => void) | null = null;
let held: Promise<unknown> = Promise.resolve();

const say = (reply: TransferReply): void => postMessage(reply);

function beginWork() {
	work = new AbortController();
	return { signal: work.signal, onProgress: makeProgress() };
}

const progressMs = 60;

/** Tells how far it is now and then, and always when a phase is done. */
function makeProgress() {
	let last = 0;
	return (progress: Extract<TransferReply, { say: 'progress' }>['progress']) => {
		if (performance.now() - last < progressMs && progress.done !== progress.total) return;
		last = performance.now();
		say({ say: 'progress', progress });
	};
}

function readHtml(html: string, name: string): Promise<ReadPage | null> {
	say({ say: 'readHtml', html, name });
	return new Promise((resolve) => {
		answerHtml = resolve;
	});
}

/** Answers with the plan as soon as it is there, and holds on to the import until another is planned. */
async function plan(files: readonly File[]): Promise<void> {
	letGo?.();
	letGo = null;
	await held;
	const holding = holdImport(async () => {
		const planned: Result<ImportPlan> = await planImport(files, { ...beginWork(), readHtml, readFrequency });
		say({ say: 'done', result: planned });
		if (planned.ok) {
			await new Promise<void>((resolve) => {
				letGo = resolve;
			});
		}
		return true;
	});
	held = holding;
	if ((await holding) === null) say({ say: 'done', result: fail('importBusy') });
}

/** What could not be written is put away: the reader chooses the files again, with more room or another choice. */
async function apply(mode: ImportMode): Promise<Result<ImportReport>> {
	if (!letGo) return fail('importBusy');
	const applied = await applyImport(mode, beginWork());
	if (!applied.ok) await attemptStorage(clearStaged);
	letGo();
	letGo = null;
	return applied;
}

async function drop(): Promise<Result<null>> {
	const cleared = letGo ? await attemptStorage(clearStaged) : succeed(undefined);
	letGo?.();
	letGo = null;
	return cleared.ok ? succeed(null) : cleared;
}

async function follow(order: TransferOrder): Promise<Result<TransferResults[keyof TransferResults]> | null> {
	switch (order.do) {
		case 'cancel':
			work.abort();
			answerHtml?.(null);
			return null;
		case 'answerHtml':
			answerHtml?.(order.page);
			return null;
		case 'export':
			return exportFile(order.kind, beginWork());
		case 'plan':
			await plan(order.files);
			return null;
		case 'apply':
			return apply(order.mode);
		case 'drop':
			return drop();
	}
}

addEventListener('message', ({ data }: MessageEvent<TransferOrder>) => {
	follow(data)
		.then((result) => result && say({ say: 'done', result }))
		.catch((error: unknown) => say({ say: 'broke', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
});
