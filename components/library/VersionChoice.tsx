/** Which version of an article is shown, and whether with what changed from the one before. */
import { formatMoment } from '../format';
import { useTexts } from '../texts';
import type { ReadVersion } from './article-actions';

type Props = {
	/** The oldest first. */
	readonly versions: readonly ReadVersion[];
	readonly chosen: string;
	readonly isCompared: boolean;
	readonly onChoose: (id: string) => void;
	readonly onCompare: (isCompared: boolean) => void;
};

export function VersionChoice({ versions, chosen, isCompared, onChoose, onCompare }: Props) {
	const { t, locale } = useTexts();
	const isFirst = versions[0]?.id === chosen;
	return (
		<div class="version-choice">
			<label>
				{t('library.version')}{' '}
				<select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
					{versions.toReversed().map(({ id, keptAt }, at) => (
						<option key={id} value={id}>
							{t(at === 0 ? 'library.latest' : 'library.keptOn', { date: keptAt === null ? '' : formatMoment(Date.parse(keptAt), locale) })}
						</option>
					))}
				</select>
			</label>
			{isFirst ? (
				<span class="remark">{t('library.firstVersion')}</span>
			) : (
				<label class="choice">
					<input type="checkbox" checked={isCompared} onChange={(event) => onCompare(event.currentTarget.checked)} />
					{t('library.compare')}
				</label>
			)}
		</div>
	);
}
