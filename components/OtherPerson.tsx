/** A person whom only the article names: both spellings, the places, and the way to keep them, corrected where the rule is wrong. */
import { useRef, useState } from 'preact/hooks';
import type { NamedPerson } from '../core/analysis';
import type { Article, Span } from '../core/article';
import type { PersonDraft } from '../core/people/person-draft';
import { draftNamed } from './draft-named';
import { PersonEditor } from './PersonEditor';
import { PlacesHere } from './PlacesHere';
import type { PeopleActions } from './people-actions';
import { useTexts } from './texts';
import { UndoLine } from './UndoLine';

type Props = {
	readonly person: NamedPerson;
	readonly article: Article;
	readonly actions: PeopleActions;
	readonly announce: (message: string) => void;
	readonly onShowSpan: (span: Span) => void;
};

export function OtherPerson({ person, article, actions, announce, onShowSpan }: Props) {
	const { t } = useTexts();
	const [isOpen, setOpen] = useState(false);
	const [keptId, setKeptId] = useState<string | null>(null);
	const button = useRef<HTMLButtonElement>(null);
	const { name, english, mentions } = person;
	const focusButton = () => requestAnimationFrame(() => button.current?.focus());
	const keep = async (draft: PersonDraft) => {
		const result = await actions.keep(draft);
		if (!result.ok) return result;
		setKeptId(result.value);
		announce(t('people.kept', { name: draft.english }));
		return result;
	};
	const undo = async (id: string) => {
		const result = await actions.forget(id);
		announce(t(result.ok ? 'people.forgotten' : `error.${result.code}`, { name: english }));
		if (!result.ok) return;
		setKeptId(null);
		focusButton();
	};
	const close = () => {
		setOpen(false);
		focusButton();
	};
	return (
		<>
			<div class="other-head">
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
				{keptId === null && !isOpen && (
					<button
						type="button"
						ref={button}
						class="quiet keep-person"
						aria-label={t('people.keepPerson', { name: english })}
						onClick={() => setOpen(true)}
					>
						{t('people.keep')}
					</button>
				)}
			</div>
			<PlacesHere
				places={mentions.map((span) => ({ ...span, surface: article.text.slice(span.start, span.end) }))}
				onShowSpan={onShowSpan}
			/>
			{keptId !== null && <UndoLine message={t('people.keptHere')} takesFocus onUndo={() => void undo(keptId)} />}
			{keptId === null && isOpen && <PersonEditor draft={draftNamed(person, article)} onSave={keep} onClose={close} />}
		</>
	);
}
