/** A person: English and German spelling, role, where this article names them, and what other outlets have them saying. */
import { useContext, useState } from 'preact/hooks';
import type { Span } from '../core/article';
import type { PersonView, SaidElsewhere, SaidInArticle } from './describe-person';
import { ElsewhereSection } from './ElsewhereSection';
import { NewNote } from './NewNote';
import type { SaveNote } from './note-actions';
import { CardNotes } from './notes/CardNotes';
import { CardNotesContext } from './notes/card-notes';
import { OutletHeading } from './OutletHeading';
import { PlacesHere } from './PlacesHere';
import { QuotedText } from './QuotedText';
import { TitledCard } from './TitledCard';
import { useTexts } from './texts';

type Props = {
	readonly view: PersonView;
	readonly isSelected: boolean;
	readonly onShowSpan: (span: Span) => void;
	/** Of a person the reader keeps; else `null`. */
	readonly onForget: (() => void) | null;
	readonly onSaveNote: SaveNote;
};

const SHOWN_AT_FIRST = 3;

export function PersonCard({ view, isSelected, onShowSpan, onForget, onSaveNote }: Props) {
	const { t } = useTexts();
	const { person, places, elsewhere } = view;
	const id = `person-${person.id}`;
	const [first] = places;
	return (
		<TitledCard id={id} kind="person-card" title={person.english} isSelected={isSelected}>
			{person.german !== person.english && (
				<p class="german spelling" lang="de">
					{person.german}
				</p>
			)}
			<p class="role" lang="en">
				{person.role}
			</p>
			<PlacesHere places={places} onShowSpan={onShowSpan} />
			<div class="said-here">
				<NewNote
					place={{ span: first ? { start: first.start, end: first.end } : null, subject: { kind: 'person', id: person.id } }}
					onSave={onSaveNote}
				/>
			</div>
			<CardNotes notes={useContext(CardNotesContext).ofPerson(person.id)} />
			{onForget && (
				<p class="kept-person">
					{t('people.keptByYou')}{' '}
					<button type="button" class="quiet" aria-label={t('people.forgetPerson', { name: person.english })} onClick={onForget}>
						{t('keep.forget')}
					</button>
				</p>
			)}
			<Elsewhere groups={elsewhere} />
		</TitledCard>
	);
}

function Elsewhere({ groups }: { readonly groups: readonly SaidInArticle[] }) {
	const [isOpen, setOpen] = useState(false);
	const all = groups.flatMap(({ said }) => said);
	const shown = new Set(isOpen ? all : all.slice(0, SHOWN_AT_FIRST));
	const visible = groups
		.map((group) => ({ ...group, said: group.said.filter((one) => shown.has(one)) }))
		.filter(({ said }) => said.length > 0);
	if (all.length === 0) return null;
	return (
		<ElsewhereSection
			areOthers
			articles={groups.length}
			hidden={all.length - shown.size}
			isOpen={isOpen}
			canFold={all.length > SHOWN_AT_FIRST}
			onToggle={() => setOpen(!isOpen)}
		>
			{visible.map(({ articleId, article, said }) => (
				<li key={articleId}>
					<OutletHeading article={article} fallback={articleId} />
					{said.map((one, i) => (
						<Said key={one.id} said={one} isSameClaim={said[i - 1]?.english === one.english} />
					))}
				</li>
			))}
		</ElsewhereSection>
	);
}

function Said({ said, isSameClaim }: { readonly said: SaidElsewhere; readonly isSameClaim: boolean }) {
	const { t } = useTexts();
	const { english, excerpt, mode, stance } = said;
	return (
		<div class="there">
			{!isSameClaim && (
				<p class="said" lang="en">
					{english}
				</p>
			)}
			<p class="quotation">
				<QuotedText excerpt={excerpt} />
			</p>
			<p class="voice">
				{t(`mode.${mode}`)}
				{stance !== 'affirms' && (
					<>
						{' · '}
						<strong class={`stance stance-${stance}`}>{t(`stance.${stance}`)}</strong>
					</>
				)}
			</p>
		</div>
	);
}
