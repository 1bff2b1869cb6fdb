/** What can be taken out, by kind of record; of what there is none, nothing is offered. */
import { type ExportKind, exportGroups } from '../../core/transfer/export-kinds';
import { useTexts } from '../texts';
import type { TransferCounts } from './transfer-actions';

type Props = { readonly counts: TransferCounts | null; readonly onExport: (kind: ExportKind) => void };

export function ExportSection({ counts, onExport }: Props) {
	const { t } = useTexts();
	if (!counts) return null;
	const groups = exportGroups.filter(({ table }) => (counts[table as keyof TransferCounts] ?? 0) > 0);
	return (
		<section aria-labelledby="transfer-export">
			<h2 id="transfer-export">{t('transfer.export')}</h2>
			{groups.length === 0 && <p class="help">{t('transfer.exportNone')}</p>}
			<dl class="export-groups">
				{groups.map(({ table, kinds }) => (
					<div key={table}>
						<dt>{t(`transfer.count_${table}`, { count: counts[table as keyof TransferCounts] })}</dt>
						{kinds.map((kind) => (
							<dd key={kind}>
								<button type="button" class="quiet bordered" onClick={() => onExport(kind)}>
									{t(`transfer.kind_${kind}`)}
								</button>
								<span class="help">{t(`transfer.exportHelp_${kind}`)}</span>
							</dd>
						))}
					</div>
				))}
			</dl>
		</section>
	);
}
