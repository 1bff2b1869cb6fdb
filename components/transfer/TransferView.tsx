/** Everything of the reader's out to files and in from them: a backup of all, exports by kind, and imports that say first what they would do. */
import { useEffect } from 'preact/hooks';
import { countWritten } from '../../core/transfer/import-plan';
import { type Translate, useTexts } from '../texts';
import { ExportSection } from './ExportSection';
import { ImportPreview } from './ImportPreview';
import { ImportSection } from './ImportSection';
import { TransferFailure } from './TransferFailure';
import { TransferProgressLine } from './TransferProgressLine';
import type { TransferActions, TransferCounts } from './transfer-actions';
import { type TransferState, useTransfer } from './use-transfer';

type Props = {
	/** `null` until they are read. */
	readonly counts: TransferCounts | null;
	readonly actions: TransferActions;
	readonly announce: (message: string) => void;
};

export function TransferView({ counts, actions, announce }: Props) {
	const { t } = useTexts();
	const { state, exportFile, plan, apply, cancel } = useTransfer(actions);
	const isBusy = state.at === 'working' || state.at === 'planned';
	const said = describe(state, t);
	useEffect(() => {
		if (said !== null) announce(said);
	}, [said, announce]);
	return (
		<div class="transfer-view">
			{state.at === 'working' && <TransferProgressLine what={state.what} progress={state.progress} onCancel={cancel} />}
			{state.at === 'planned' && <ImportPreview plan={state.plan} onApply={apply} onCancel={cancel} />}
			{state.at === 'imported' && <p class="outcome">{said}</p>}
			{state.at === 'failed' && <TransferFailure failure={state.failure} />}
			{!isBusy && (
				<>
					<section aria-labelledby="transfer-backup">
						<h2 id="transfer-backup">{t('transfer.backup')}</h2>
						<p class="help">{t('transfer.backupHelp')}</p>
						<button type="button" class="filled" onClick={() => exportFile('backup')}>
							{t('transfer.backupNow')}
						</button>
					</section>
					<ImportSection onFiles={plan} />
					<ExportSection counts={counts} onExport={exportFile} />
				</>
			)}
		</div>
	);
}

/** `null` for what need not be said. */
function describe(state: TransferState, t: Translate): string | null {
	if (state.at === 'planned') return t('transfer.planned');
	if (state.at === 'failed') return t(`error.${state.failure.code}`);
	if (state.at !== 'imported') return null;
	const count = countWritten(state.report.tallies);
	return count === 0 ? t('transfer.importedNothing') : t('transfer.imported', { count });
}
