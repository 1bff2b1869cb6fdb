/** The reader's own gloss and comment on a word. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result';
import { EditorForm } from '../EditorForm';
import { useTexts } from '../texts';
import type { OwnWords } from './list-actions';

type Props = {
	readonly own: OwnWords;
	/** What the dictionary says, shown while the reader has said nothing. */
	readonly hint: string;
	readonly onSave: (own: OwnWords) => Promise<Result<unknown>>;
	readonly onClose: () => void;
};

export function WordEditor({ own, hint, onSave, onClose }: Props) {
	const { t } = useTexts();
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [gloss, setGloss] = useState(own.gloss);
	const [comment, setComment] = useState(own.comment);
	useEffect(() => field.current?.focus(), []);
	return (
		<EditorForm onSave={() => onSave({ gloss: gloss.trim(), comment: comment.trim() })} onClose={onClose}>
			<label for={`${id}-gloss`}>{t('wordList.ownGloss')}</label>
			<input
				id={`${id}-gloss`}
				ref={field}
				type="text"
				maxLength={2_000}
				placeholder={hint}
				value={gloss}
				onInput={(event) => setGloss(event.currentTarget.value)}
			/>
			<label for={`${id}-comment`}>{t('notes.comment')}</label>
			<textarea
				id={`${id}-comment`}
				rows={3}
				maxLength={50_000}
				value={comment}
				onInput={(event) => setComment(event.currentTarget.value)}
			/>
		</EditorForm>
	);
}
