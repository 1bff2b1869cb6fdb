/** Joins imports and exports to what is stored, and has an import's articles made findable. */
import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { TransferView } from '../../components/transfer/TransferView';
import type { TransferCounts } from '../../components/transfer/transfer-actions';
import { logError } from '../../platform/log';
import { clearAbandoned, countRecords } from '../../platform/transfer/count-records';
import { openTransfer } from '../../platform/transfer/open-transfer';
import type { TabProps } from './tabs';
import { makeTransferActions } from './transfer-actions';

export function TransferTab({ announce }: TabProps) {
	const [counts, setCounts] = useState<TransferCounts | null>(null);
	const transfer = useMemo(openTransfer, []);
	const actions = useMemo(() => makeTransferActions(transfer), [transfer]);
	useEffect(() => transfer.close, [transfer]);
	useEffect(() => {
		clearAbandoned().catch((error: unknown) => logError('what an import left could not be cleared', error));
		const counting = liveQuery(countRecords).subscribe(setCounts, (error) => logError('the records could not be counted', error));
		return () => counting.unsubscribe();
	}, []);
	return <TransferView counts={counts} actions={actions} announce={announce} />;
}
