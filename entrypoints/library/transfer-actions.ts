/** What the view of imports and exports can do: the work itself is the worker's, what follows from it the background's. */
import type { TransferActions, TransferHooks } from '../../components/transfer/transfer-actions';
import { succeed } from '../../core/result';
import { exportNames } from '../../core/transfer/export-kinds';
import type { ImportReport } from '../../core/transfer/import-plan';
import { logWarning } from '../../platform/log';
import { sendMessage } from '../../platform/messaging';
import type { Transfer } from '../../platform/transfer/open-transfer';
import { nameFile, offerFile } from '../sidepanel/offer-download';

export function makeTransferActions(transfer: Transfer): TransferActions {
	return {
		exportFile: async (kind, hooks) => {
			const file = await transfer.exportFile(kind, hooks);
			if (!file.ok) return file;
			offerFile(file.value.content, nameFile(exportNames[kind], file.value.extension));
			return succeed(null);
		},
		planImport: transfer.planImport,
		applyImport: async (mode, hooks) => {
			const report = await transfer.applyImport(mode, hooks);
			if (report.ok) await follow(report.value, hooks);
			return report;
		},
		dropImport: transfer.dropImport,
	};
}

/** The import is done by now: what fails here is made good when the library is next opened. */
async function follow({ tallies }: ImportReport, hooks: TransferHooks): Promise<void> {
	try {
		if (tallies.keptArticles) await indexAll(hooks);
		await sendMessage('followImport');
	} catch (error) {
		logWarning('what follows an import was cut short', error);
	}
}

/** Ends where nothing is left, where nothing more can be done, and where the reader wants no more of it. */
async function indexAll({ signal, onProgress }: TransferHooks): Promise<void> {
	let total: number | null = null;
	for (let before = Number.POSITIVE_INFINITY; !signal.aborted; ) {
		const left = await sendMessage('indexLibrary');
		if (!left.ok || left.value === 0 || left.value >= before) return;
		before = left.value;
		total ??= left.value;
		onProgress({ phase: 'indexing', done: total - left.value, total });
	}
}
