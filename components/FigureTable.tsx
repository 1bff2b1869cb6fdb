/** A figure series as a table: the text alternative of its plot, with the undated figures too. */

import { Fragment } from 'preact';
import type { FigurePoint, FigureSeries } from '../core/claims/figure-series';
import type { ArticleNamed } from './claim-view';
import { formatDate, formatFigure } from './format';
import { OutletName } from './OutletHeading';
import { type Translate, useTexts } from './texts';

type Props = { readonly series: FigureSeries; readonly articles: readonly ArticleNamed[] };

export function FigureTable({ series, articles }: Props) {
	const { t, locale } = useTexts();
	return (
		<table>
			<thead>
				<tr>
					<th scope="col">{t('figures.when')}</th>
					<th scope="col">{t('figures.howMany')}</th>
					<th scope="col">{t('figures.who')}</th>
				</tr>
			</thead>
			<tbody>
				{series.points.map((point) => (
					<tr key={JSON.stringify(point)}>
						<td>{point.at === null ? t('figures.undated') : formatDate(point.at, locale)}</td>
						<td>
							{formatFigure(point, locale, t)} {describeStatus(point, t)}
						</td>
						<td>
							{point.speaker !== null && <span lang={series.language ?? 'en'}>{point.speaker}, </span>}
							{point.outlets.map((outlet, i) => (
								<Fragment key={outlet}>
									{i > 0 && ', '}
									<OutletName name={outlet} article={articles.find((article) => article.outlet === outlet) ?? null} />
								</Fragment>
							))}
							{point.isHere && ` (${t('figures.here')})`}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Why a dot is hollow, in a word; `null` for a figure stated as so. */
export function describeStatus({ stance, status }: Pick<FigurePoint, 'stance' | 'status'>, t: Translate): string | null {
	if (stance === 'denies' || stance === 'doubts') return t(`figures.${stance}`);
	return status === 'stated' ? null : t(`figures.${status}`);
}
