/** The page's side of a transfer: asks the worker, one thing at a time, and reads pages of HTML for it. */
import { fail, type Result } from '../../core/result';
import type { ExportKind } from '../../core/transfer/export-kinds';
import type { ImportMode, ImportPlan, ImportReport } from '../../core/transfer/import-plan';
import { logError } from '../log';
import type { ExportedFile } from './export-file';
import { readHtmlFile } from './read-html-file';
import type { TransferOrder, TransferReply, TransferResults } from './transfer-messages';
import type { TransferHooks } from './write-backup';

export type Transfer = {
	/** Fails as `exportFile` does. */
	readonly exportFile: (kind: ExportKind, hooks: TransferHooks) => Promise<Result<ExportedFile>>;
	/** Fails as `planImport` does, and with `importBusy` while another window imports. */
	readonly planImport: (files: readonly File[], hooks: TransferHooks) => Promise<Result<ImportPlan>>;
	/** Does what was planned. Fails as `applyImport` does. */
	readonly applyImport: (mode: ImportMode, hooks: TransferHooks) => Promise<Result<ImportReport>>;
	/** Puts away what was planned. */
	readonly dropImport: () => Promise<Result<null>>;
	/** Ends the worker, whatever it does; a transaction under way is undone by the browser. */
	readonly close: () => void;
};

export function openTransfer(): Transfer {
	const worker = new Worker(new URL('./transfer-worker.ts', import.meta.url), { type: 'module', name: 'lesart-transfer' });
	const send = (order: TransferOrder) => worker.postMessage(order, []);
	const ask = <Order extends TransferOrder & { do: keyof TransferResults }>(order: Order, hooks?: TransferHooks) =>
		new Promise<Result<TransferResults[Order['do']]>>((resolve) => {
			const asked = new AbortController();
			const { signal } = asked;
			const finish = (result: Result<unknown>) => {
				asked.abort();
				resolve(result as Result<TransferResults[Order['do']]>);
			};
			hooks?.signal.addEventListener('abort', () => send({ do: 'cancel' }), { signal });
			worker.addEventListener('error', () => finish(fail('unexpected')), { signal });
			const hear = ({ data }: MessageEvent<TransferReply>) => {
				if (data.say === 'progress') hooks?.onProgress(data.progress);
				else if (data.say === 'readHtml') send({ do: 'answerHtml', page: readHtmlFile(data.html) });
				else if (data.say === 'done') finish(data.result);
				else {
					logError(`a transfer broke: ${data.message}`);
					finish(fail('unexpected'));
				}
			};
			worker.addEventListener('message', hear, { signal });
			send(order);
		});
	return {
		exportFile: (kind, hooks) => ask({ do: 'export', kind }, hooks),
		planImport: (files, hooks) => ask({ do: 'plan', files }, hooks),
		applyImport: (mode, hooks) => ask({ do: 'apply', mode }, hooks),
		dropImport: () => ask({ do: 'drop' }),
		close: () => worker.terminate(),
	};
}
