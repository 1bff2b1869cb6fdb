/** People the article names and the corpus does not know: a quiet list below the cards of those it knows, each to be kept. */
import type { NamedPerson } from '../core/analysis';
import type { Article, Span } from '../core/article';
import { FoldedList } from './FoldedList';
import { OtherPerson } from './OtherPerson';
import type { PeopleActions } from './people-actions';
import { useTexts } from './texts';

type Props = {
	readonly people: readonly NamedPerson[];
	readonly article: Article;
	readonly actions: PeopleActions;
	readonly announce: (message: string, isForAll?: boolean) => void;
	readonly onShowSpan: (span: Span) => void;
};

export function OtherPeople({ people, ...rest }: Props) {
	const { t } = useTexts();
	if (people.length === 0) return null;
	return (
		<section class="other-people" aria-labelledby="other-people">
			<h2 id="other-people">
				{t('people.others')} <span class="count">{people.length}</span>
			</h2>
			<p class="help">{t('people.othersHelp')}</p>
			<FoldedList items={people} keyOf={({ name }) => name}>
				{(person) => <OtherPerson person={person} {...rest} />}
			</FoldedList>
		</section>
	);
}
