/** What other outlets have, as a list with its count of articles; the reader opens and closes what is kept back. */
import type { ComponentChildren } from 'preact';
import { useTexts } from './texts';

type Props = {
	/** Whether all are of other outlets than the article being read. */
	readonly areOthers: boolean;
	readonly articles: number;
	/** Statements kept back while closed. */
	readonly hidden: number;
	readonly isOpen: boolean;
	readonly canFold: boolean;
	readonly onToggle: () => void;
	/** The list's items. */
	readonly children: ComponentChildren;
};

export function ElsewhereSection({ areOthers, articles, hidden, isOpen, canFold, onToggle, children }: Props) {
	const { t } = useTexts();
	return (
		<section class="elsewhere">
			<h3>
				{t(areOthers ? 'claims.inOtherOutlets' : 'claims.inOtherArticles')} <span class="count">{articles}</span>
			</h3>
			<ul>{children}</ul>
			{canFold && (
				<button type="button" class="quiet disclose" aria-expanded={isOpen} onClick={onToggle}>
					{isOpen ? t('panel.less') : t('claims.more', { count: hidden })}
				</button>
			)}
		</section>
	);
}
