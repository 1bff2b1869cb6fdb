/** How English spells a person's name, and what they are. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PersonDraft } from '../core/people/person-draft';
import type { Result } from '../core/result';
import { EditorForm } from './EditorForm';
import { useTexts } from './texts';

type Props = {
	readonly draft: PersonDraft;
	readonly onSave: (draft: PersonDraft) => Promise<Result<unknown>>;
	readonly onClose: () => void;
};

/** What is left empty stays as it is suggested. */
export function PersonEditor({ draft, onSave, onClose }: Props) {
	const { t } = useTexts();
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [english, setEnglish] = useState(draft.english);
	const [role, setRole] = useState(draft.role);
	useEffect(() => field.current?.focus(), []);
	return (
		<EditorForm onSave={() => onSave({ ...draft, english: english.trim() || draft.english, role: role.trim() })} onClose={onClose}>
			<label for={`${id}-english`}>{t('people.english')}</label>
			<input
				id={`${id}-english`}
				ref={field}
				type="text"
				maxLength={200}
				value={english}
				onInput={(event) => setEnglish(event.currentTarget.value)}
			/>
			<label for={`${id}-role`}>{t('people.role')}</label>
			<input
				id={`${id}-role`}
				type="text"
				maxLength={200}
				placeholder={draft.functions[0]}
				value={role}
				onInput={(event) => setRole(event.currentTarget.value)}
			/>
		</EditorForm>
	);
}
