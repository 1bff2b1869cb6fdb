/** A person whom only the article names: both spellings, the places, and the way to keep them, corrected where the rule is wrong. */
import { useRef, useState } from 'preact/hooks';
import type { NamedPerson } from '../core/analysis';
import type { Article, Span } from '../core/article';
import type { PersonDraft } from '../core/people/person-draft';
import { PersonEditor } from './PersonEditor';
import { PlacesHere } from './PlacesHere';
import type { PeopleActions } from './people-actions';
import { useTexts } from './texts';
import { UndoLine } from './UndoLine';

type Props = {
	readonly person: NamedPerson;
	readonly article: Article;
	readonly actions: PeopleActions;
	readonly announce: (message: string, isForAll?: boolean) => void;
	readonly onShowSpan: (span: Span) => void;
};

export function OtherPerson({ person, article, actions, announce, onShowSpan }: Props) {
	const { t } = useTexts();
	const [draft, setDraft] = useState<PersonDraft | null>(null);
	const [keptId, setKeptId] = useState<string | null>(null);
	const button = useRef<HTMLButtonElement>(null);
	const { name, english, mentions } = person;
	const focusButton = () => requestAnimationFrame(() => button.current?.focus());
	const open = async () => {
		const result = await actions.draft(name);
		if (result.ok) setDraft(result.value);
		else announce(t(`error.${result.code}`), true);
	};
	const keep = async (corrected: PersonDraft) => {
		const result = await actions.keep(corrected);
		if (!result.ok) return result;
		setKeptId(result.value);
		announce(t('people.kept', { name: corrected.english }));
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
		setDraft(null);
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
				{keptId === null && !draft && (
					<button
						type="button"
						ref={button}
						class="quiet keep-person"
						aria-label={t('people.keepPerson', { name: english })}
						onClick={() => void open()}
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
			{keptId === null && draft && <PersonEditor draft={draft} onSave={keep} onClose={close} />}
		</>
	);
}
