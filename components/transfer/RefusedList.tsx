/** What an import leaves out, each with its place and the reason. */
import type { Refused } from '../../core/transfer/import-plan';
import { useTexts } from '../texts';
import { describePlace } from './describe-place';

type Props = { readonly refused: readonly Refused[]; readonly count: number };

export function RefusedList({ refused, count }: Props) {
	const { t } = useTexts();
	return (
		<details class="refused" open={count <= 5}>
			<summary>{t('transfer.refused', { count })}</summary>
			<ul>
				{refused.map((one) => (
					<li key={`${one.file} ${one.place?.line} ${one.place?.field}`}>
						<strong>{describePlace({ line: null, field: null, ...one.place, file: one.file }, t)}</strong> {t(`error.${one.code}`)}{' '}
						{one.detail !== undefined && <code>{one.detail}</code>}
					</li>
				))}
			</ul>
			{refused.length < count && <p class="help">{t('transfer.moreRefused', { count: count - refused.length })}</p>}
		</details>
	);
}
