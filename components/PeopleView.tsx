/** The people of an article: those the corpus or the reader knows as cards, then those only the article names as a quiet list. */
import { useState } from 'preact/hooks';
import type { NamedPerson } from '../core/analysis';
import type { Article, Span } from '../core/article';
import type { Person } from '../core/entity';
import { CardList } from './CardList';
import type { PersonView } from './describe-person';
import type { SaveNote } from './note-actions';
import { OtherPeople } from './OtherPeople';
import { PersonCard } from './PersonCard';
import type { PeopleActions } from './people-actions';
import { useTexts } from './texts';
import { UndoDelete } from './UndoDelete';

type Props = {
	readonly people: readonly PersonView[];
	/** Whom only the article names. */
	readonly others: readonly NamedPerson[];
	readonly article: Article;
	/** Id of the card of the mark chosen last, or `null`. */
	readonly selectedCard: string | null;
	readonly actions: PeopleActions;
	readonly onSaveNote: SaveNote;
	readonly announce: (message: string, isForAll?: boolean) => void;
	readonly onShowSpan: (span: Span) => void;
};

export function PeopleView({ people, others, article, selectedCard, actions, onSaveNote, announce, onShowSpan }: Props) {
	const { t } = useTexts();
	const [forgotten, setForgotten] = useState<Person | null>(null);
	const isSelected = ({ person }: PersonView) => selectedCard === `person-${person.id}`;
	const nobody = { title: t('states.noPeople'), help: t('states.noPeopleHelp') };
	const forget = async (person: Person) => {
		const result = await actions.forget(person.id);
		announce(t(result.ok ? 'people.forgotten' : `error.${result.code}`, { name: person.english }), !result.ok);
		if (result.ok) setForgotten(person);
	};
	const keepAgain = async (person: Person) => {
		const result = await actions.keep({ ...person, articleId: article.id });
		announce(t(result.ok ? 'people.kept' : `error.${result.code}`, { name: person.english }), !result.ok);
		if (result.ok) setForgotten(null);
	};
	return (
		<>
			<CardList items={people} keyOf={({ person }) => person.id} empty={others.length === 0 ? nobody : undefined} isSought={isSelected}>
				{(view) => (
					<PersonCard
						view={view}
						isSelected={isSelected(view)}
						onShowSpan={onShowSpan}
						onSaveNote={onSaveNote}
						onForget={view.isKept ? () => void forget(view.person) : null}
					/>
				)}
			</CardList>
			<OtherPeople people={others} article={article} actions={actions} announce={announce} onShowSpan={onShowSpan} />
			{forgotten && (
				<UndoDelete
					id={forgotten.id}
					message={t('people.forgotten', { name: forgotten.english })}
					onUndo={() => void keepAgain(forgotten)}
				/>
			)}
		</>
	);
}
