/** Search box, outlet and order of the kept articles. */
import { formatNumber } from '../format';
import { useTexts } from '../texts';
import { type ArticleChoice, type ArticleOrder, articleOrders, type OutletCount } from './arrange-articles';

type Props = {
	readonly choice: ArticleChoice;
	readonly outlets: readonly OutletCount[];
	readonly total: number;
	readonly onChoose: (choice: ArticleChoice) => void;
};

export function ArticleControls({ choice, outlets, total, onChoose }: Props) {
	const { t, locale } = useTexts();
	return (
		<search class="library-controls">
			<input
				type="search"
				class="search"
				maxLength={500}
				aria-label={t('library.search')}
				placeholder={t('library.search')}
				value={choice.query}
				onInput={(event) => onChoose({ ...choice, query: event.currentTarget.value })}
			/>
			<div class="row">
				<select
					aria-label={t('library.outlet')}
					value={choice.outlet === null ? 'all' : `of:${choice.outlet}`}
					onChange={({ currentTarget: { value } }) => onChoose({ ...choice, outlet: value === 'all' ? null : value.slice(3) })}
				>
					<option value="all">{t('library.allOutlets', { count: formatNumber(total, locale) })}</option>
					{outlets.map(({ key, name, count }) => (
						<option key={key} value={`of:${key}`}>
							{t('library.outletCount', { name: name ?? t('panel.unknownOutlet'), count: formatNumber(count, locale) })}
						</option>
					))}
				</select>
				{choice.query.trim() === '' && (
					<select
						aria-label={t('library.order')}
						value={choice.order}
						onChange={(event) => onChoose({ ...choice, order: event.currentTarget.value as ArticleOrder })}
					>
						{articleOrders.map((order) => (
							<option key={order} value={order}>
								{t(`library.order_${order}`)}
							</option>
						))}
					</select>
				)}
			</div>
		</search>
	);
}
