/** People the article names and the corpus does not know: a quiet list below the cards of those it knows. */
import type { NamedPerson } from '../core/analysis';
import type { Span } from '../core/article';
import { FoldedList } from './FoldedList';
import { PlacesHere } from './PlacesHere';
import { useTexts } from './texts';

type Props = { readonly people: readonly NamedPerson[]; readonly text: string; readonly onShowSpan: (span: Span) => void };

export function OtherPeople({ people, text, onShowSpan }: Props) {
	const { t } = useTexts();
	if (people.length === 0) return null;
	return (
		<section class="other-people" aria-labelledby="other-people">
			<h2 id="other-people">
				{t('people.others')} <span class="count">{people.length}</span>
			</h2>
			<p class="help">{t('people.othersHelp')}</p>
			<FoldedList items={people} keyOf={({ name }) => name}>
				{({ name, english, mentions }) => (
					<>
						<p>
							<span class="english" lang="en">
								{english}
							</span>
							{name !== english && (
								<span class="german" lang="de">
									{' '}
									{name}
								</span>
							)}
						</p>
						<PlacesHere places={mentions.map((span) => ({ ...span, surface: text.slice(span.start, span.end) }))} onShowSpan={onShowSpan} />
					</>
				)}
			</FoldedList>
		</section>
	);
}
