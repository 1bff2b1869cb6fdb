/** Removing many articles: of an outlet, of some age, or all, with how many that is said before. */
import { useMemo, useState } from 'preact/hooks';
import type { ListedArticle } from '../../core/kept-article';
import { formatNumber } from '../format';
import { useTexts } from '../texts';
import { ages, keyOfOutlet, type OutletCount, pickOlder } from './arrange-articles';

type Props = {
	readonly articles: readonly ListedArticle[];
	readonly outlets: readonly OutletCount[];
	readonly onRemove: (articles: readonly ListedArticle[]) => void;
};

type Which = 'outlet' | 'older' | 'all';

export function RemoveArticles({ articles, outlets, onRemove }: Props) {
	const { t, locale } = useTexts();
	const [which, setWhich] = useState<Which>('older');
	const [outlet, setOutlet] = useState<string | null>(null);
	const [days, setDays] = useState<number>(90);
	const chosenOutlet = outlets.some(({ key }) => key === outlet) ? outlet : (outlets[0]?.key ?? '');
	const picked = useMemo(() => {
		if (which === 'all') return articles;
		if (which === 'older') return pickOlder(articles, days, Date.now());
		return articles.filter((article) => keyOfOutlet(article) === chosenOutlet);
	}, [articles, which, days, chosenOutlet]);
	const shown = formatNumber(picked.length, locale);
	const choice = (value: Which, text: string) => (
		<label>
			<input type="radio" name="remove-which" value={value} checked={which === value} onChange={() => setWhich(value)} /> {text}
		</label>
	);
	return (
		<details class="remove-articles">
			<summary>{t('library.removeMany')}</summary>
			<fieldset>
				<legend class="visually-hidden">{t('library.removeWhich')}</legend>
				<div class="choice">
					{choice('older', t('library.removeOlder'))}
					<select
						aria-label={t('library.age')}
						value={days}
						onChange={({ currentTarget: { value } }) => {
							setDays(Number(value));
							setWhich('older');
						}}
					>
						{ages.map((age) => (
							<option key={age} value={age}>
								{t('library.days', { count: age })}
							</option>
						))}
					</select>
				</div>
				<div class="choice">
					{choice('outlet', t('library.removeOutlet'))}
					<select
						aria-label={t('library.outlet')}
						value={chosenOutlet ?? ''}
						onChange={({ currentTarget: { value } }) => {
							setOutlet(value);
							setWhich('outlet');
						}}
					>
						{outlets.map(({ key, name }) => (
							<option key={key} value={key}>
								{name ?? t('panel.unknownOutlet')}
							</option>
						))}
					</select>
				</div>
				<div class="choice">{choice('all', t('library.removeAll'))}</div>
				<button type="button" class="quiet bordered" disabled={picked.length === 0} onClick={() => onRemove(picked)}>
					{t('library.removeCount', { count: picked.length, shown })}
				</button>
				<p class="remark">{t('library.removeHelp')}</p>
			</fieldset>
		</details>
	);
}
