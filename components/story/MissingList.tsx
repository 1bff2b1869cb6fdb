/** What other articles report and this one does not: their words, and who else reports it. */
import { Clamp } from '../Clamp';
import { FoldedList } from '../FoldedList';
import { OutletHeading } from '../OutletHeading';
import { QuotedText } from '../QuotedText';
import { useTexts } from '../texts';
import type { MissingView } from './describe-story';

export function MissingList({ statements }: { readonly statements: readonly MissingView[] }) {
	const { t, locale } = useTexts();
	const names = new Intl.ListFormat(locale, { type: 'conjunction' });
	return (
		<FoldedList items={statements} keyOf={({ id }) => id}>
			{({ articleId, article, excerpt, alsoIn }) => (
				<>
					<OutletHeading article={article} fallback={articleId} />
					<Clamp>
						<p class="quotation">
							<QuotedText excerpt={excerpt} />
						</p>
					</Clamp>
					{alsoIn.length > 0 && <p class="also-in">{t('story.alsoIn', { outlets: names.format(alsoIn) })}</p>}
				</>
			)}
		</FoldedList>
	);
}
