/** The people of an article: those the corpus knows as cards, then those only the article names as a quiet list. */
import type { NamedPerson } from '../core/analysis';
import type { Span } from '../core/article';
import { CardList } from './CardList';
import type { PersonView } from './describe-person';
import { OtherPeople } from './OtherPeople';
import { PersonCard } from './PersonCard';
import { useTexts } from './texts';

type Props = {
	readonly people: readonly PersonView[];
	/** Whom the corpus does not know. */
	readonly others: readonly NamedPerson[];
	/** Of the article. */
	readonly text: string;
	/** Id of the card of the mark chosen last, or `null`. */
	readonly selectedCard: string | null;
	readonly onShowSpan: (span: Span) => void;
};

export function PeopleView({ people, others, text, selectedCard, onShowSpan }: Props) {
	const { t } = useTexts();
	const nobody = { title: t('states.noPeople'), help: t('states.noPeopleHelp') };
	return (
		<>
			<CardList items={people} keyOf={({ person }) => person.id} empty={others.length === 0 ? nobody : undefined}>
				{(view) => <PersonCard view={view} isSelected={selectedCard === `person-${view.person.id}`} onShowSpan={onShowSpan} />}
			</CardList>
			<OtherPeople people={others} text={text} onShowSpan={onShowSpan} />
		</>
	);
}
