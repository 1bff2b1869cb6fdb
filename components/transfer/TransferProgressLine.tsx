/** How far a transfer is, with the way to stop it. */
import type { TransferProgress } from '../../core/transfer/import-plan';
import { useTexts } from '../texts';

type Props = {
	readonly what: 'export' | 'plan' | 'apply';
	readonly progress: TransferProgress | null;
	readonly onCancel: () => void;
};

export function TransferProgressLine({ what, progress, onCancel }: Props) {
	const { t, locale } = useTexts();
	const share = progress?.total ? progress.done / progress.total : null;
	const percent = share?.toLocaleString(locale, { style: 'percent' });
	return (
		<section class="transfer-progress" aria-labelledby="transfer-doing">
			<h2 id="transfer-doing">{t(`transfer.doing_${what}`)}</h2>
			<div class="row">
				<progress value={share ?? undefined} aria-labelledby="transfer-doing" />
				<span>
					{progress && t(`transfer.phase_${progress.phase}`)} {percent}
				</span>
			</div>
			<button type="button" class="quiet bordered" onClick={onCancel}>
				{t('transfer.cancel')}
			</button>
		</section>
	);
}
